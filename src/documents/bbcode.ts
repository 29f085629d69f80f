import { inLink } from './link-address';
import type { Writer } from './writer';
import { joiner } from './runs';

/**
 * BBCode with the tags that every forum has. It has no escape of its own: an opening bracket of the text is parted from
 * what follows by a joiner, and the joiner stands in a tag, because some parsers swallow the rest of an unknown tag.
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
