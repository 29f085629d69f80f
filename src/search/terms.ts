import { vocabulary } from './vocabulary';
import { stopWords, wordsOf, type Word } from './words';

/** What the index knows a word or phrase by, how much it counts, and the words it was read from. */
export interface Term {
	term: string;
	weight: number;
	from: number;
	to: number;
}

/** How much a word itself counts beside the notion it stands for: the exact word is a little better than its equals. */
const besideNotion = 0.5;
/** A phrase of several words is meant as such more surely than a word is. */
const phrase = 2;
const longest = 6;

/** Notions by the stems of their phrases: `google drive` → `=google drive`. */
export const notions = new Map<string, string[]>();
for (const [name, ...equals] of vocabulary)
	for (const phrase of [name!, ...equals]) {
		const key = wordsOf(phrase)
			.map((word) => word.stem)
			.join(' ');
		notions.set(key, [...(notions.get(key) ?? []), `=${name}`]);
	}

/** Reads a text into terms: notions of the vocabulary, percentages, and the stems of all other words that say something. */
export function termsOf(text: string): Term[] {
	const words = wordsOf(text);
	const terms: Term[] = [];
	for (let at = 0; at < words.length; at++) {
		const percent = percentAt(text, words, at);
		if (percent !== undefined) terms.push({ term: `=${percentName(percent)}`, weight: 1, from: at, to: at + 1 });
		const length = phraseAt(words, at);
		for (const notion of length > 0 ? notions.get(key(words, at, length))! : [])
			terms.push({ term: notion, weight: length > 1 ? phrase : 1, from: at, to: at + length });
		for (let i = at; i < at + Math.max(1, length); i++) {
			const { folded, stem } = words[i]!;
			if (!stopWords.has(folded))
				terms.push({ term: stem, weight: length > 0 || percent !== undefined ? besideNotion : 1, from: i, to: i + 1 });
		}
		at += Math.max(0, length - 1);
	}
	return terms;
}

/** The term of a whole text, word for word: `"wait for wi fi`. */
export const exactTerm = (text: string) =>
	`"${wordsOf(text)
		.map((word) => word.stem)
		.join(' ')}`;

/** The stretch of the bar that a percentage lies in, as the guides tell them apart. */
export function percentName(percent: number): string {
	return percent <= 1 ? '0%' : percent < 98 ? 'midway %' : percent < 100 ? '99%' : '100%';
}

/** A number from 0 to 100 that is meant as a percentage: a sign or word says so, or "stuck at" comes before it. */
function percentAt(text: string, words: Word[], at: number): number | undefined {
	const { folded } = words[at]!;
	if (!/^(\d|[1-9]\d|100)$/.test(folded)) return undefined;
	const { at: start, text: written } = words[at]!;
	const signed =
		/^\s?[%٪﹪％]/.test(text.slice(start + written.length)) ||
		/^(percent|prozent|porcentaje|persen|porcento|pourcent|por|per|pour)$/.test(words[at + 1]?.folded ?? '');
	const before = words[at - 1]?.folded ?? '';
	const nothing = folded === '0' && /^(of|b|bytes|kb|mb)$/.test(words[at + 1]?.folded ?? '');
	const stuckAt =
		/^(at|to|on|al|en|em|bei|di|stuck|until)$/.test(before) &&
		!/^(am|pm|oclock|gb|mb|mbps|days|hours|minutes|march|may)$/.test(words[at + 1]?.folded ?? '');
	return signed || nothing || stuckAt ? Number(folded) : undefined;
}

function phraseAt(words: Word[], at: number): number {
	for (let length = Math.min(longest, words.length - at); length > 1; length--)
		if (notions.has(key(words, at, length))) return length;
	const { folded, stem } = words[at]!;
	// The stem of a small word may look like another word's: "quite" is not "quit".
	return notions.has(stopWords.has(folded) ? folded : stem) ? 1 : 0;
}

const key = (words: Word[], at: number, length: number) =>
	words
		.slice(at, at + length)
		.map((word) => word.stem)
		.join(' ');
