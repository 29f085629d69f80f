import { make } from '@/client/dom';

/** A labelled input with a hint, and the place where a problem with it is said. */
export interface Field {
	block: HTMLElement;
	input: HTMLInputElement;
	/** Shows what is wrong and brings the reader there, or (empty) that all is well. */
	problem(sentence: string): void;
}

/** Makes a field; what it asks for stays on the device, so a browser need not fill it in. */
export function field(label: string, attributes: Record<string, string> = {}, hint = ''): Field {
	const id = `check-field-${++count}`;
	const input = make('input', {
		type: 'text',
		id,
		autocomplete: 'off',
		'aria-describedby': `${id}-hint ${id}-problem`,
		...attributes,
	});
	const problem = make('p', { id: `${id}-problem`, class: 'field-problem' });
	const block = make(
		'div',
		{ class: 'field' },
		make('label', { for: id }, label),
		input,
		make('p', { id: `${id}-hint`, class: 'field-hint' }, hint),
		problem,
	);
	return {
		block,
		input,
		problem(sentence) {
			problem.textContent = sentence;
			input.setAttribute('aria-invalid', String(sentence !== ''));
			if (sentence) input.focus();
		},
	};
}

/** A number as people type it, or undefined. */
export function numberIn(text: string): number | undefined {
	const typed = text.trim().replace(/\s*mbps$/i, '');
	const value = Number(typed.replace(',', '.'));
	return typed !== '' && value > 0 && value < 1e6 ? value : undefined;
}

/** The same check may be open in several steps of a page. */
let count = 0;
