import { joiner } from './model';
import { inLink, type Writer } from './writer';

/**
 * BBCode with the tags that every forum has. It has no escape of its own: a joiner separates an opening bracket of the
 * text from what follows, inside a tag, because some parsers swallow the rest of an unknown tag.
 */
export const bbcode: Writer = {
	text: (raw) => raw.replace(/\[(?! )/g, `[[i]${joiner}[/i]`).replace(/\*/g, `${joiner}*`),
	code: (raw) => bbcode.text(raw),
	link: (inner, href) => `[url=${inLink(href)}]${inner}[/url]`,
	strong: (inner) => `[b]${inner}[/b]`,
	paragraph: (line) => line,
	list: (items, ordered) =>
		`[list${ordered ? '=1' : ''}]\n${items.map((lines) => `[*]${lines.join('\n')}\n`).join('')}[/list]`,
};
