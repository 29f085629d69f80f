import type { HTMLElement } from 'node-html-parser';
import { grade } from '../reading';

/** The Flesch-Kincaid grade of what a page says: its running text, without menu paths, buttons and lists of links. */
export function flesch(document: HTMLElement): number {
	const main = document.querySelector('main')!.clone() as HTMLElement;
	for (const element of main.querySelectorAll(
		'nav, footer, script, style, button, .path, .meta, .sources, .toc, table, .messages, .kicker',
	))
		element.remove();
	const blocks = main.querySelectorAll('p, li, h1, h2, h3').filter((block) => !block.querySelector('p, li'));
	const texts = blocks.map((block) => block.textContent.replace(/\s+/g, ' ').trim()).filter((text) => /\w/.test(text));
	return grade(texts);
}
