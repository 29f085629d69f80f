import type { Preview } from '@/stores/compare';
import type { Mode } from '@/stores/transfer';
import * as text from '@/texts/progress-page';

/** What a file would bring, and the ways to take it or leave it. */
export function previewOf(name: string, preview: Preview, decide: (mode: Mode | undefined) => void): HTMLElement[] {
	const kinds = Object.keys(text.previewLines) as (keyof typeof text.previewLines)[];
	const lines = kinds
		.filter((kind) => preview[kind] > 0)
		.map((kind) => make('li', `${preview[kind]} ${text.previewLines[kind]}`));
	const list = make('ul', '');
	list.append(...lines);
	const button = (words: string, mode: Mode | undefined) => {
		const made = Object.assign(make('button', words), { type: 'button' });
		made.addEventListener('click', () => decide(mode));
		return made;
	};
	return [
		make('h3', text.previewHeading(name)),
		lines.length > 0 ? list : make('p', text.previewEmpty),
		make('p', text.mergeExplained),
		button(text.mergeButton, 'merge'),
		make('p', text.replaceExplained(preview.gone, preview.older)),
		button(text.replaceButton, 'replace'),
		button(text.cancel, undefined),
	];
}

function make<Tag extends 'h3' | 'p' | 'ul' | 'li' | 'button'>(tag: Tag, words: string): HTMLElementTagNameMap[Tag] {
	return Object.assign(document.createElement(tag), { textContent: words });
}
