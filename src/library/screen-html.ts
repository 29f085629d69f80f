import { html } from '@/documents/html';
import type { Make } from '@/screens/draw';

export const toHtml: Make<Html> = (tag, attributes, ...children) => {
	const names = Object.entries(attributes).flatMap(([name, value]) =>
		value === undefined ? [] : [` ${name}="${html.text(value)}"`],
	);
	return new Html(
		`<${tag}${names.join('')}>${children.map((child) => (child instanceof Html ? child.text : html.text(child))).join('')}</${tag}>`,
	);
};

/** Text that is already HTML. */
class Html {
	constructor(readonly text: string) {}
}
