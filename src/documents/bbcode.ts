import { joiner } from './model';
import { inLink, type Writer } from './writer';

/** BBCode has no escape: a joiner inside a tag keeps a bracket apart, because some parsers swallow unknown tags whole. */
export const bbcode: Writer = {
	text: (raw) => raw.replace(/\[(?! )/g, `[[i]${joiner}[/i]`).replace(/\*/g, `${joiner}*`),
	code: (raw) => bbcode.text(raw),
	link: (inner, href) => `[url=${inLink(href)}]${inner}[/url]`,
	strong: (inner) => `[b]${inner}[/b]`,
	paragraph: (line) => line,
	list: (items, ordered) =>
		`[list${ordered ? '=1' : ''}]\n${items.map((lines) => `[*]${lines.join('\n')}\n`).join('')}[/list]`,
};
