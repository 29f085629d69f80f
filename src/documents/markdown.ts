import { joiner } from './model';
import { inLink, plainList, type Writer } from './writer';

/** Markdown, by the rules of CommonMark, which GitHub, Discourse and Reddit share. */
export const markdown: Writer = {
	text: (raw) => raw.replace(/[\\`*_[\]<~|^]|&(?=[#\w]|$)|!$/g, '\\$&'),
	code(raw) {
		// Code cannot be escaped, and at the start of a linked line this would define the address of a reference.
		if (raw.includes(']:')) return markdown.text(raw);
		const fence = '`'.repeat(1 + Math.max(0, ...(raw.match(/`+/g) ?? []).map((ticks) => ticks.length)));
		const pad = /^`|`$|^ .* $/.test(raw) ? ' ' : '';
		return fence + pad + raw + pad + fence;
	},
	link: (inner, href) => `[${inner}](${inLink(href)})`,
	strong(inner, before, after) {
		const [, lead = '', body = '', tail = ''] = /^( *)(.*?)( *)$/.exec(inner) ?? [];
		// Between a letter and a mark of punctuation, stars stay stars: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
		const opens = !/^[\p{P}\p{S}]/u.test(body) || atEdge((before + lead).slice(-1));
		const closes = !/[\p{P}\p{S}]$/u.test(body) || atEdge((tail + after).charAt(0));
		if (body && opens && closes) return `${lead}**${body}**${tail}`;
		// Code beside code would be one piece of code.
		return (/`$/.test(before) ? joiner : '') + inner + (/^`/.test(after) ? joiner : '');
	},
	paragraph: start,
	list: (items, ordered) =>
		plainList(
			items.map((lines) => lines.map(start)),
			ordered,
			'  \n    ',
		),
};

const atEdge = (char: string) => char === '' || /[ -/:-@[-`{-~]/.test(char);

/** A line that does not begin a heading, a quote, a list or a table by accident. */
function start(line: string): string {
	return line.replace(/^[-+=>#:]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
