import type { Platform } from '@/schemas/shared';
import { exactTerm, termsOf } from './terms';
import { phoneNames } from './vocabulary';
import { wordsOf } from './words';

/** What a reader asked, as a search understands it. */
export interface Query {
	text: string;
	/** Terms with their weights, each once. */
	terms: Map<string, number>;
	/** The stems of each text in quotes. */
	quotes: string[][];
	/** The phone that the words name, if they name one. */
	platform?: Platform | undefined;
}

/** More than this is not a question. */
export const longestQuery = 300;

/** Reads what was typed; anything can be typed. */
export function readQuery(typed: string): Query {
	const text = tidy(typed);
	const terms = new Map<string, number>();
	for (const { term, weight } of termsOf(text)) terms.set(term, Math.max(weight, terms.get(term) ?? 0));
	const quoted = [...text.matchAll(/["“”„«]([^"“”„«»]+)["“”„»]/g)].map(([, words]) => words!);
	const quotes = quoted.map((words) => wordsOf(words).map((word) => word.stem)).filter((stems) => stems.length > 0);
	for (const whole of [text, ...quoted]) if (wordsOf(whole).length > 0) terms.set(exactTerm(whole), 1);
	return { text, terms, quotes, platform: platformIn(text) };
}

/** One line of ordinary length, without control characters. */
export function tidy(typed: string): string {
	return typed
		.slice(0, longestQuery)
		.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
		.trim();
}

function platformIn(text: string): Platform | undefined {
	const words = new Set(wordsOf(text).map((word) => word.folded));
	const named = (['android', 'iphone'] as const).filter((platform) =>
		phoneNames[platform].split(' ').some((name) => words.has(name)),
	);
	return named.length === 1 ? named[0] : undefined;
}
