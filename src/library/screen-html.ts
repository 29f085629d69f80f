import { html } from '@/documents/html';
import type { Make } from '@/screens/draw';

/** Makes elements as HTML, for the server. */
export const toHtml: Make<Html> = (tag, attributes, ...children) => {
	const names = Object.entries(attributes).flatMap(([name, value]) =>
		value === undefined ? [] : [` ${name}="${html.text(value)}"`],
	);
	return new Html(
		`<${tag}${names.join('')}>${children.map((child) => (child instanceof Html ? child.text : html.text(child))).join('')}</${tag}>`,
	);
};

/** HTML that is made, as against a text that has yet to be escaped. */
class Html {
	constructor(readonly text: string) {}
}
