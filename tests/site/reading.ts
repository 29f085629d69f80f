import { fleschKincaid } from 'flesch-kincaid';
import type { HTMLElement } from 'node-html-parser';
import { syllable } from 'syllable';

/** The Flesch-Kincaid grade of what a page says: its running text, without menu paths, buttons and lists of links. */
export function flesch(document: HTMLElement): number {
	const main = document.querySelector('main')!.clone() as HTMLElement;
	for (const element of main.querySelectorAll(
		'nav, footer, script, style, button, .path, .meta, .sources, .toc, table, .messages, .kicker',
	))
		element.remove();
	const blocks = main.querySelectorAll('p, li, h1, h2, h3').filter((block) => !block.querySelector('p, li'));
	const texts = blocks.map((block) => block.textContent.replace(/\s+/g, ' ').trim()).filter((text) => /\w/.test(text));
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
