import type { Risk } from '@/schemas/fix';
import type { Kind } from '@/schemas/guide';
import type { Platform } from '@/schemas/shared';

export interface Page {
	href: string;
	title: string;
	/** What readers call it: its label, aliases, messages of the phone, old ids. */
	names: string[];
	platform: Platform[];
	kind: 'fix' | Kind;
	risk?: Risk;
	/** Says that a fix is there to warn of it. */
	avoid?: boolean;
}

/** The choices of a reader; what is left out narrows nothing. */
export type Narrowing = Partial<Record<'platform' | 'kind' | 'risk', string | undefined>>;

export interface Start {
	href: string;
	label: string;
	message?: string;
}

/** The words of the search, from content/vocabulary.txt, which tells what each list is for. */
export interface Vocabulary {
	same: string[][];
	small: string[];
	android: string[];
	iphone: string[];
	loss: string[];
	recovery: string[];
	chats: string[];
	absent: string[];
}

/**
 * `words.json`: what a query is read with, and the pages by their ids in the index. `ordinary.json` has the stems of
 * ordinary words that only look like a slip of a known one.
 */
export interface WordsFile {
	vocabulary: Vocabulary;
	pages: Record<string, Page>;
	/** The words of the site that stand in no name of a page and not in the vocabulary, the commonest first. */
	others: string[];
	start: { questions: Start[]; guides: Start[] };
}
