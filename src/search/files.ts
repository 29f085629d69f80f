import type { Risk } from '@/schemas/fix';
import type { Kind } from '@/schemas/guide';
import type { Platform } from '@/schemas/shared';
import type { Vocabulary } from './words';

/** What a result is: a fix, or a guide of some kind. */
export type ResultKind = 'fix' | Kind;

/** The choices of a reader; what is left out narrows nothing. */
export interface Narrowing {
	platform?: Platform | undefined;
	kind?: ResultKind | undefined;
	risk?: Risk | undefined;
}

/** The filters of the index with their values, in the order of the choices. */
export const facetValues = {
	platform: ['android', 'iphone'],
	kind: ['fix', 'symptom', 'cause', 'platform', 'after', 'tool', 'page'],
	risk: ['none', 'pauses', 'settings', 'loses-chats'],
} as const satisfies { platform: Platform[]; kind: ResultKind[]; risk: Risk[] };

/** A link that the search offers before anything was typed, or when nothing was found. */
export interface Start {
	href: string;
	label: string;
	message?: string | undefined;
}

/**
 * `words.json`, which lies beside the files of Pagefind: what a query is read with. `ordinary.json` lists ordinary words
 * that look like a slip of a known one, and are none; it is asked for when a word may have to be put right.
 */
export interface WordsFile {
	vocabulary: Vocabulary;
	/** Every word of the site, the likeliest first. */
	known: string[];
	/** The questions of the home page, and the guides that most readers need. */
	start: { questions: Start[]; guides: Start[] };
}

/** A record as Pagefind keeps it; all of its metadata is text. */
export interface RecordMeta {
	title: string;
	/** What readers call it, parted by `|`. */
	names: string;
	summary: string;
	/** Says that a fix is there to warn of it. */
	avoid?: string;
}
