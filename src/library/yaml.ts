import { isMap, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type YAMLMap } from 'yaml';

/** A YAML text as data. Dates, times and words like `no` stay texts, as they are written. */
export interface Yaml {
	data: unknown;
	/** What cannot be read, or not in one way only. */
	mistakes: { line: number; message: string }[];
	/** The line of a field, or of the nearest thing around it that is there; with words, the line of these in its text. */
	line(path: PropertyKey[], words?: string): number;
	has(path: PropertyKey[]): boolean;
}

/** @param before Lines that stand above the text in its file. */
export function readYaml(text: string, before = 0): Yaml {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core', merge: false });
	const lineAt = (offset: number) => lines.linePos(offset).line + before;
	const unreadable = syntaxMistake(document, text, lineAt);
	const found = unreadable ? [unreadable] : ambiguities(document, text);
	return {
		data: found.length > 0 ? undefined : document.toJS(),
		mistakes: found.map(({ at, message }) => ({ line: lineAt(at), message })),
		line(path, words) {
			const { start, end } = rangeOf(document, path);
			const inside = words ? text.slice(start, end).indexOf(words) : -1;
			return lineAt(start + Math.max(inside, 0));
		},
		has: (path) => document.hasIn(path),
	};
}

interface Mistake {
	at: number;
	message: string;
}

/** The first slip that keeps the text from being read. Most of those after it only follow from it. */
function syntaxMistake(document: Document, text: string, lineAt: (at: number) => number): Mistake | undefined {
	const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
	const [error] = errors;
	if (!error) return undefined;
	const { message, code } = error;
	let [at] = error.pos;
	let why = explained.find(([pattern]) => pattern.test(`${code} ${message}`))?.[1] ?? `${message.replace(/\.$/, '')}.`;

	const more = errors.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === at);
	if (more && code === 'BLOCK_AS_IMPLICIT_KEY') {
		at = more.pos[1] - 1;
		why =
			'this line is indented further than the one above. Indent it like its neighbours or, if it goes on with the text above, put all of that in quotes.';
	}

	// What has no end swallows what follows, and is noticed where the text or the next field begins.
	const [, closing] = /closing (.)quote|end with a (.)/.exec(message)?.filter(Boolean) ?? [];
	const opening = { ']': '[', '}': '{' }[closing!] ?? closing;
	visit(document, {
		Node(_, { range }) {
			if (!range || text[range[0]] !== opening || range[0] > error.pos[0] || range[1] < error.pos[0]) return;
			at = range[0];
			why =
				opening === closing
					? 'the quote that begins here has no end. Close it.'
					: `the bracket ${opening} that opens here is not closed. Close it with ${closing} before the next field.`;
		},
		Pair(_, { key }, above) {
			if (code !== 'DUPLICATE_KEY' || (key as Node).range?.[0] !== at) return;
			const keys = (above.at(-1) as YAMLMap<Node>).items.map((pair) => pair.key);
			const first = keys.find((other) => String(other) === String(key))!;
			why = `the field "${String(key)}" stands here and on line ${lineAt(first.range![0])}. Keep one of them.`;
		},
	});
	return { at, message: `cannot be read: ${why.replace('%', text.charAt(at))}` };
}

const noField = 'this is no field. Write its name, a colon, a space and its value.';
const indent = 'this line is not indented like those it belongs to. Begin it as far to the right as they do.';

/** The mistakes that people make, with what to do; the parser's own words for the rest. */
const explained: [RegExp, string][] = [
	[/^TAB_AS_INDENT/, 'this line begins with a tab. Indent with spaces.'],
	[/^BAD_SCALAR_START/, 'a text that begins with % has to stand in quotes.'],
	[/^TAG_RESOLVE_FAILED/, 'a text that begins with ! has to stand in quotes.'],
	[/^BLOCK_AS_IMPLICIT_KEY/, 'a text with a colon followed by a space has to stand in quotes.'],
	[/^BLOCK_IN_FLOW/, 'a comma is missing here, or quotes around a text with a colon.'],
	[/^UNEXPECTED_TOKEN Unexpected ,/, 'there is one comma too many.'],
	[
		/^UNEXPECTED_TOKEN.*at node end/,
		'a text that begins with a quote, a bracket or *, and goes on after it, has to stand in quotes as a whole.',
	],
	[/^UNEXPECTED_TOKEN.*-end token/, 'the bracket % closes nothing. Remove it.'],
	[/^UNEXPECTED_TOKEN.*block-seq-ind/, 'a list written with - begins on a line of its own.'],
	[/^MULTIPLE_DOCS/, 'a line of --- ends the fields. Remove it.'],
	[/^(MULTILINE_IMPLICIT_KEY|MISSING_CHAR.*map values)/, noField],
	[/^(BAD_INDENT|MISSING_CHAR.*without -)/, indent],
];

/** What would be read as something else than is written, or only in part. */
function ambiguities(document: Document, text: string): Mistake[] {
	const found: Mistake[] = [];
	visit(document, {
		Alias(_, { range }) {
			found.push({ at: range![0], message: 'cannot be read: a text that begins with * has to stand in quotes.' });
		},
		Scalar(_, { value, source, range, type, anchor }) {
			const [at, end, rest] = range ?? [0, 0, 0];
			if (anchor) found.push({ at, message: 'cannot be read: a text that begins with & has to stand in quotes.' });
			if (typeof value === 'string' && type === 'PLAIN' && /\s/.test(value) && /^ +#/.test(text.slice(end, rest)))
				found.push({
					at,
					message:
						'what follows the # is left out. Put the text in quotes if it belongs to it, or write it on a line of its own.',
				});
			const other = typeof value === 'number' || typeof value === 'boolean';
			if (other && source !== undefined && source !== String(value))
				found.push({
					at,
					message: `"${source}" would be read as ${value}. Write ${value}, or put it in quotes if it is a text.`,
				});
		},
	});
	return found;
}

/** Where a field stands, from its key to the end of its value, or an item of a list. */
function rangeOf(document: Document, path: PropertyKey[]): { start: number; end: number } {
	let node: unknown = document.contents;
	let [start, end] = document.contents?.range ?? [0, 0];
	for (const part of path) {
		const pair = isMap(node) ? node.items.find(({ key }) => String(key) === String(part)) : undefined;
		const item = isSeq(node) ? (node.items[Number(part)] as Node | undefined) : undefined;
		const from = ((pair?.key ?? item) as Node | undefined)?.range;
		if (!from) break;
		node = pair ? pair.value : item;
		[start, end] = [from[0], (node as Node | null)?.range?.[1] ?? from[1]];
	}
	return { start, end };
}
