import { plainList, type Writer } from './writer';

/** Text for chats and mails, where nothing is parsed. */
export const plainText: Writer = {
	text: (raw) => raw,
	code: (raw) => raw,
	link: (inner, href) => (inner === href ? href : `${inner} (${href})`),
	strong: (inner) => inner,
	paragraph: (line) => line,
	list: (items, ordered) => plainList(items, ordered, '\n   '),
	bare: true,
};
