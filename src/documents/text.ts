import type { Writer } from './writer';

/** Text for chats and mails, where nothing is parsed. */
export const plainText: Writer = {
	text: (raw) => raw,
	code: (raw) => raw,
	link: (inner, href) => (inner === href ? href : `${inner} (${href})`),
	strong: (inner) => inner,
	paragraph: (line) => line,
	list: (items, ordered) =>
		items.map((lines, at) => `${ordered ? `${at + 1}.` : '-'} ${lines.join('\n   ')}`).join('\n'),
	bare: true,
};
