import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** The Flesch-Kincaid grade of texts, each a paragraph, a point of a list or a heading. */
export function grade(texts: string[]): number {
	const sentences = texts.flatMap((text) => [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]);
	const words = texts.flatMap((text) =>
		[...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].filter((part) => part.isWordLike),
	);
	return fleschKincaid({
		sentence: sentences.length,
		word: words.length,
		syllable: words.reduce((sum, word) => sum + syllable(word.segment), 0),
	});
}
