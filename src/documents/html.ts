import type { Writer } from './writer';

export const html: Writer = {
	text: (raw) => raw.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`),
	code: (raw) => `<code>${html.text(raw)}</code>`,
	link: (inner, href) => `<a href="${html.text(href)}">${inner}</a>`,
	strong: (inner) => `<strong>${inner}</strong>`,
	paragraph: (line) => line && `<p>${line}</p>`,
	list(items, ordered) {
		const tag = ordered ? 'ol' : 'ul';
		return `<${tag}>\n${items.map((lines) => `<li>${lines.join('<br>\n')}</li>\n`).join('')}</${tag}>`;
	},
};
