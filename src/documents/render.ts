import { stepLink } from '@/texts/posts';
import { bbcode } from './bbcode';
import { html } from './html';
import { markdown } from './markdown';
import { tidy, type Block, type Line } from './model';
import { plainText } from './text';
import type { Writer } from './writer';

const writers = { markdown, bbcode, html, text: plainText };

/** The syntaxes that forums and chats take. */
export type Syntax = keyof typeof writers;

/** Writes a document. What is special in a syntax is escaped in every text, so that a parser gives back the same text. */
export function render(blocks: Block[], syntax: Syntax): string {
	const writer: Writer = writers[syntax];
	const write = (line: Line) => writeLine(tidy(line), writer);
	const written = blocks.map((block) => {
		if ('line' in block) return writer.paragraph(write(block.line));
		const items = block.items.map(({ lines: [first = [], ...rest], address }) => {
			if (!address) return [first, ...rest];
			if (writer.bare) return [first, ...rest, [{ t: address }]];
			return [[...first, { t: ' ' }, { t: stepLink, href: address }], ...rest];
		});
		return writer.list(
			items.map((lines) => lines.map(write).filter(Boolean)),
			Boolean(block.ordered),
		);
	});
	return written.filter(Boolean).join('\n\n');
}

function writeLine(runs: Line, writer: Writer): string {
	const parts: { b: boolean; out: string }[] = [];
	for (const { t, b = false, c, href } of runs) {
		const inner = c ? writer.code(t) : writer.text(t);
		const out = href ? writer.link(inner, href) : inner;
		const last = parts.at(-1);
		if (last?.b === b) last.out += out;
		else parts.push({ b, out });
	}
	return parts
		.map(({ b, out }, at) => (b ? writer.strong(out, parts[at - 1]?.out ?? '', parts[at + 1]?.out ?? '') : out))
		.join('');
}
