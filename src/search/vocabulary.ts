import type { Page, Vocabulary } from './files';
import { commonest, stems, wordsOf, type Word } from './words';

/**
 * A word, or a concept: a group of words that mean the same. `ask` is what Pagefind knows it by; what says the same
 * has the same `key`.
 */
export interface Term {
	key: string;
	ask: string;
	weight: number;
}

/** A word counts less beside the concept it stands for: the exact word is a little better than its equals. */
const besideConcept = 0.5;
/** A phrase of several words is meant as such more surely than a word is. */
const phraseWeight = 2;
const longestPhrase = 6;

/** The words that a site is likeliest asked with: those of the names of its pages and of its vocabulary. */
export const namingWords = (pages: Pick<Page, 'title' | 'names'>[], { same }: Vocabulary) =>
	commonest([...pages.flatMap(({ title, names }) => [title, ...names]), ...same.flat()]);

export class Reader {
	readonly concepts = new Map<string, string[]>();
	readonly small: Set<string>;

	constructor(readonly vocabulary: Vocabulary) {
		this.small = new Set(vocabulary.small);
		for (const [number, phrases] of vocabulary.same.entries())
			for (const phrase of phrases) {
				const key = stems(phrase).trim();
				this.concepts.set(key, [...(this.concepts.get(key) ?? []), token(number)]);
			}
	}

	/** The terms of a text: concepts of the vocabulary, percentages, and all other words that say something. */
	termsOf(text: string): Term[] {
		const words = wordsOf(text);
		const terms: Term[] = [];
		for (let at = 0; at < words.length; at++) {
			const percent = percentAt(text, words[at]!);
			if (percent !== undefined) terms.push({ key: percent, ask: percent, weight: 1 });
			const length = this.#phraseAt(words, at);
			for (const concept of this.concepts.get(key(words, at, length)) ?? [])
				terms.push({ key: concept, ask: concept, weight: length > 1 ? phraseWeight : 1 });
			for (const { folded, stem } of words.slice(at, at + Math.max(1, length)))
				if (!this.small.has(folded))
					terms.push({ key: stem, ask: folded, weight: length > 0 || percent !== undefined ? besideConcept : 1 });
			at += Math.max(0, length - 1);
		}
		return terms;
	}

	#phraseAt(words: Word[], at: number): number {
		for (let length = Math.min(longestPhrase, words.length - at); length > 1; length--)
			if (this.concepts.has(key(words, at, length))) return length;
		const { folded, stem } = words[at]!;
		// The stem of a small word may look like another word's: "quite" is not "quit".
		return !this.small.has(folded) && this.concepts.has(stem) ? 1 : 0;
	}
}

const key = (words: Word[], at: number, length: number) =>
	words
		.slice(at, at + length)
		.map((word) => word.stem)
		.join(' ');

/** The word that stands for a concept in the index: none that anybody types, and none that begins another. */
const token = (number: number) => `zq${String(number).padStart(3, '0')}`;

/** The stretch of the bar that a percentage lies in, as the guides tell them apart. */
const percentToken = (percent: number) => token(percent <= 1 ? 990 : percent < 98 ? 991 : percent < 100 ? 992 : 993);

/** A number from 0 to 100 that is meant as a percentage: a sign or word says so, or "stuck at" comes before it. */
function percentAt(text: string, { at, folded }: Word): string | undefined {
	const after = text.slice(at + folded.length);
	const meant =
		/^\s?[%٪﹪％]|^\W*(percent|prozent|porcentaje|persen|porcento|pourcent|por|per|pour)\b/i.test(after) ||
		(folded === '0' && /^\W*(of|b|bytes|kb|mb)\b/i.test(after)) ||
		(/\b(at|to|on|al|en|em|bei|di|stuck|until)\W+$/i.test(text.slice(0, at)) &&
			!/^\W*(am|pm|o.?clock|gb|mb|mbps|days|hours|minutes|march|may)\b/i.test(after));
	return meant && /^(\d|[1-9]\d|100)$/.test(folded) ? percentToken(Number(folded)) : undefined;
}
