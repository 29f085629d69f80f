/** A word of a text: as it is written, folded to plain lower case, its stem, and where it stands. */
export interface Word {
	text: string;
	folded: string;
	stem: string;
	at: number;
}

/** Small words that say nothing about what is meant, in the languages that readers come with. */
export const stopWords = new Set(
	`a about after again all also am an and any are as at be because been before being both but by can cannot cant come could
	couldnt did didnt do does doesnt doing dont down each even few for from get gets getting got had has have having he her here
	him his how however i id if im in into is isnt it its ive just keep keeps let like many may me might mine more most much must
	my no not of off on once one only or other our out over own please quite really same shall she should so some still such than
	that thats the their them then there theres these they this those through to too tried try trying until up us use used uses
	using very was we were what whats when where which while who why will with without wont would yes yet you your youre
	al como con da de del des die der das di do du e ein eine el em en es est et ich il im ist ke la las le les lo los ma mein
	mon na nicht não o os pas per por que se si su un una une und untuk von y yang zu`.split(/\s+/),
);

/**
 * Splits a text into its words. What is neither letter nor number parts them; an apostrophe within a word does not. A unit stands apart
 * from its number: `15GB`.
 */
export function wordsOf(text: string): Word[] {
	return [...text.matchAll(/\d+(?=[kmgt]b(?:ps)?\b)|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/giu)].map(
		({ 0: word, index }) => {
			const folded = fold(word);
			return { text: word, folded, stem: stem(folded), at: index };
		},
	);
}

/** Plain lower case: no accents, no apostrophes, no odd forms of letters. */
export function fold(word: string): string {
	return word
		.normalize('NFKD')
		.replace(/[\p{M}'’ʼ]/gu, '')
		.toLowerCase();
}

/**
 * Cuts the endings of English that do not change what a word is about: restores, restored and restoring are one.
 * It is light on purpose: every phone runs it, and what it leaves apart the vocabulary can join.
 */
export function stem(word: string): string {
	if (!/^[a-z]{4,40}$/.test(word)) return word;
	const single = word
		.replace(/ies$/, 'y')
		.replace(/(ss|x|ch|sh)es$/, '$1')
		.replace(/([^su])s$/, '$1');
	const bare = single.replace(/^(.*[aeiouy].*[^e])(?:ing|ed)$/, (all, rest: string) =>
		rest.length < 3 ? all : undouble(rest),
	);
	return bare.length > 3 ? bare.replace(/e$/, '') : bare;
}

const undouble = (word: string) => (/([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word);
