import { isMap, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';

/** A YAML text as data. Dates, times and words like `no` stay texts, as they are written. */
export interface Yaml {
	data: unknown;
	/** What cannot be read, or not in one way only. */
	mistakes: { line: number; message: string }[];
	/** The line of a field, or of the nearest thing around it that is there. */
	line(path: PropertyKey[]): number;
	/** Whether the field stands in the text. */
	has(path: PropertyKey[]): boolean;
}

/** @param before Lines that stand above the text in its file. */
export function readYaml(text: string, before = 0): Yaml {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core', merge: false });
	const lineAt = (offset: number) => lines.linePos(offset).line + before;
	// A quote without an end swallows what follows, and is noticed where the text ends.
	const quotes: [start: number, end: number][] = [];
	visit(document, {
		Scalar(_, { type, range }) {
			if (range && type?.startsWith('QUOTE')) quotes.push([range[0], range[1]]);
		},
	});
	const mistakes = [...document.errors, ...document.warnings].map(({ pos, message, code }) => {
		const quote = message.includes('closing') && quotes.find(([, end]) => end >= pos[0]);
		const why = quote ? 'the quote that begins here has no end. Close it.' : explained[code];
		return {
			line: lineAt(quote ? quote[0] : pos[0]),
			message: `cannot be read: ${why ?? `${message.replace(/\.$/, '')}.`}`,
		};
	});
	if (mistakes.length === 0)
		visit(document, {
			Scalar(_, { value, source, range }) {
				const ambiguous = typeof value === 'number' || typeof value === 'boolean';
				if (ambiguous && source !== undefined && source !== String(value))
					mistakes.push({
						line: lineAt(range![0]),
						message: `"${source}" would be read as ${value}. Write ${value}, or put it in quotes if it is a text.`,
					});
			},
		});
	return {
		data: mistakes.length > 0 ? undefined : document.toJS(),
		mistakes,
		line: (path) => lineAt(offsetOf(document, path)),
		has: (path) => document.hasIn(path),
	};
}

/** The mistakes that people make, with what to do; the parser's own words for the rest. */
const explained: Record<string, string> = {
	BAD_INDENT: 'this line is not as far to the right as the lines it belongs to. Indent it like its neighbours.',
	BLOCK_AS_IMPLICIT_KEY: 'a text with a colon followed by a space has to stand in quotes.',
	DUPLICATE_KEY: 'this field stands here twice. Keep one of them.',
	MISSING_CHAR: 'a quote, a bracket or a comma is missing here or just before.',
	TAB_AS_INDENT: 'this line begins with a tab. Indent with spaces.',
};

/** Where the key of a field stands, or the item of a list. */
function offsetOf(document: Document, path: PropertyKey[]): number {
	let node: unknown = document.contents;
	let offset = document.contents?.range?.[0] ?? 0;
	for (const part of path) {
		const pair = isMap(node) ? node.items.find(({ key }) => String(key) === String(part)) : undefined;
		const item = isSeq(node) ? node.items[Number(part)] : undefined;
		const found = (pair?.key ?? item) as { range?: [number, number, number] } | undefined;
		if (!found?.range) break;
		offset = found.range[0];
		node = pair ? pair.value : item;
	}
	return offset;
}
