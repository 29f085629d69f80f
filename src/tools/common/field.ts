import { make } from '@/client/dom';
import { common } from '@/texts/tools';
import { formatSize } from './numbers';
import { parseSize, type Parsed } from './sizes';

export interface Field {
	block: HTMLElement;
	label: HTMLLabelElement;
	input: HTMLInputElement;
	/** Shows what is wrong, or (empty) that all is well. */
	problem(sentence: string): void;
	/** The value by `parse`, whose problem is shown; undefined where there is one, or where the field is empty. */
	read<T>(parse: (text: string) => Parsed<T>): T | undefined;
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
	const name = make('label', { for: id }, label);
	const note = make('p', { id: `${id}-problem`, class: 'field-problem' });
	const problem = (sentence: string) => {
		note.textContent = sentence;
		input.setAttribute('aria-invalid', String(sentence !== ''));
	};
	return {
		block: make(
			'div',
			{ class: 'field' },
			name,
			input,
			make('p', { id: `${id}-hint`, class: 'field-hint' }, hint),
			note,
		),
		label: name,
		input,
		problem,
		read<T>(parse: (text: string) => Parsed<T>) {
			const typed = input.value.trim();
			const value = typed ? parse(typed) : undefined;
			const wrong = Object(value).problem as string | undefined;
			problem(wrong ?? '');
			return wrong === undefined ? (value as T | undefined) : undefined;
		},
	};
}

/** A field for the size of the backup, with what is known of it in bytes. */
export const sizeField = (total?: number) =>
	field(common.size, total ? { value: formatSize(total) } : {}, common.sizeHint);

/** The size in a field, in bytes. */
export const readSize = (size: Field) => size.read(parseSize)?.bytes;

/** The upload speed in a field, in Mbps. */
export const readSpeed = (speed: Field) => speed.read<number>((text) => numberIn(text) ?? { problem: common.badSpeed });

export const hasProblem = (...fields: Field[]) =>
	fields.some(({ input }) => input.getAttribute('aria-invalid') === 'true');

/** A form that answers on this page; `submit` runs its check, and then the first field with a problem is focused. */
export function form(submit: () => void, ...children: Parameters<typeof make>[2][]): HTMLFormElement {
	const element = make('form', { novalidate: true }, ...children, make('button', { class: 'check-go' }, common.work));
	element.addEventListener('submit', (event) => {
		event.preventDefault();
		submit();
		element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
	});
	return element;
}

export const details = (summary: string, ...children: Node[]) =>
	make('details', {}, make('summary', {}, summary), ...children);

/** A number as people type it, or undefined. */
export function numberIn(text: string): number | undefined {
	const typed = text.trim().replace(/\s*mbps$/i, '');
	const value = Number(typed.replace(',', '.'));
	return typed !== '' && value > 0 && value < 1e6 ? value : undefined;
}

/** The same check may be open in several steps of a page. */
let count = 0;
