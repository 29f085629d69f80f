/** A word of a text: as it is written, folded to plain lower case, its stem, and where it stands. */
export interface Word {
	text: string;
	folded: string;
	stem: string;
	at: number;
}

/**
 * Splits a text into its words. What is neither letter nor number parts them; an apostrophe within a word does not. A
 * unit stands apart from its number: `15GB`.
 */
export function wordsOf(text: string): Word[] {
	return [...text.matchAll(/\d+(?=[kmgt]b(?:ps)?\b)|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/giu)].map(
		({ 0: word, index }) => ({ text: word, folded: fold(word), stem: stem(fold(word)), at: index }),
	);
}

/** Plain lower case: no accents, no apostrophes, no odd forms of letters. */
export function fold(word: string): string {
	return word
		.normalize('NFKD')
		.replace(/[\p{M}'’ʼ]/gu, '')
		.toLowerCase();
}

/** Cuts the endings of English, so that the vocabulary need not list every form of a word. Pagefind has its own way. */
export function stem(word: string): string {
	if (!/^[a-z]{4,40}$/.test(word)) return word;
	const single = word
		.replace(/ies$/, 'y')
		.replace(/(ss|x|ch|sh)es$/, '$1')
		.replace(/([^su])s$/, '$1');
	const bare = single.replace(/^(.*[aeiouy].*[^e])(?:ing|ed)$/, (all, rest: string) =>
		rest.length < 3 ? all : rest.replace(/([bdgmnprt])\1$/, '$1'),
	);
	return bare.length > 3 ? bare.replace(/e$/, '') : bare;
}

/** A text as stems, or as the words themselves, with a space around each, to look for one in another. */
export const stems = (text: string, form: 'stem' | 'folded' = 'stem') =>
	` ${wordsOf(text)
		.map((word) => word[form])
		.join(' ')} `;

/** Whether a text has one of the phrases, in just this form. */
export function says(text: string, phrases: string[]): boolean {
	const said = stems(text, 'folded');
	return phrases.some((phrase) => said.includes(stems(phrase, 'folded')));
}

/** The words of some texts, the commonest first, without numbers. */
export function commonest(texts: string[]): string[] {
	const counts = new Map<string, number>();
	for (const { folded } of texts.flatMap(wordsOf))
		if (!/\d/.test(folded)) counts.set(folded, (counts.get(folded) ?? 0) + 1);
	return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
}
