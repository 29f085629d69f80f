import { stepLink } from '@/texts/posts';
import { bbcode } from './bbcode';
import { html } from './html';
import { markdown } from './markdown';
import { tidy, type Block, type Item, type Line } from './model';
import { plainText } from './text';
import type { Writer } from './writer';

const writers = { markdown, bbcode, html, text: plainText };

export type Syntax = keyof typeof writers;

/** Writes a document. What is special in a syntax is escaped, so that a parser gives back the same text. */
export function render(blocks: Block[], syntax: Syntax): string {
	const writer: Writer = writers[syntax];
	const write = (line: Line) => writeLine(tidy(line), writer);
	const toItem = ({ lines, address }: Item): string[] => {
		const [first = [], ...rest] = lines;
		if (address && writer.bare) rest.push([{ t: address }]);
		const link = address && !writer.bare ? [{ t: ' ' }, { t: stepLink, href: address }] : [];
		return [[...first, ...link], ...rest].map(write).filter(Boolean);
	};
	const written = blocks.map((block) =>
		'line' in block
			? writer.paragraph(write(block.line))
			: writer.list(block.items.map(toItem), Boolean(block.ordered)),
	);
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
