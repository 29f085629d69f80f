import { mdxToMdast } from 'satteri';

/** What the body of a guide holds. Lines are those of the body, from 1. */
export interface GuideBody {
	links: { to: string; line: number }[];
	headings: string[];
	elements: { name: string; attributes: Map<string, string>; line: number }[];
	imports: { name: string; from: string; line: number }[];
	mistake?: { line: number; message: string };
}

interface Node {
	type: string;
	name?: string | null;
	value?: string;
	url?: string;
	attributes?: { name?: string; value?: string | { value: string } | null }[];
	children?: Node[];
	position?: { start: { line: number } };
}

/** Reads the body of a guide with the parser of the build. */
export function readGuideBody(text: string): GuideBody {
	const found: GuideBody = { links: [], headings: [], elements: [], imports: [] };
	try {
		walk(mdxToMdast(text, { features: { directive: true } }) as unknown as Node, found);
	} catch (error) {
		const [, line = '1', why = ''] = /^(\d+):\d+: (.*?)( \(|$)/.exec((error as Error).message) ?? [];
		const remedy = explained.find(([pattern]) => pattern.test(why));
		const message = remedy ? why.replace(...remedy) : `${why || (error as Error).message}.`;
		found.mistake = { line: Number(line), message: `cannot be read: ${message}` };
	}
	return found;
}

/** The mistakes that people make, with what to do; the parser's own words for the rest. */
const explained: [RegExp, string][] = [
	[/^.*closing tag for `<(.*)>`.*$/, '<$1> has no end. Write </$1> where it ends.'],
	[/^.*closing brace.*$/, 'the brace { has no end. Close it with }, or write \\{ where it is part of the text.'],
	[/^.*after `<`.*$/, 'the < begins an element. Write &lt; where it is part of the text.'],
];

function walk(node: Node, found: GuideBody): void {
	const { type, name, value = '', url, children = [], attributes = [] } = node;
	const line = node.position?.start.line ?? 1;
	if (url !== undefined && type !== 'image') found.links.push({ to: url, line });
	if (type === 'heading') found.headings.push(textOf(node));
	if (type === 'mdxjsEsm')
		value.split('\n').forEach((text, index) => {
			const [, name, from] = /^import\s+(\w+)\s+from\s+["'](.*?)["']/.exec(text) ?? [];
			if (name && from) found.imports.push({ name, from, line: line + index });
		});
	if (type.startsWith('mdxJsx') && name) {
		const pairs = attributes.flatMap(({ name, value }) =>
			name ? [[name, typeof value === 'object' ? (value?.value ?? '') : (value ?? '')] as const] : [],
		);
		const element = { name, attributes: new Map(pairs), line };
		found.elements.push(element);
		const to = element.attributes.get('href');
		if (to !== undefined) found.links.push({ to, line });
	}
	for (const child of children) walk(child, found);
}

const textOf = ({ value = '', children = [] }: Node): string => value + children.map(textOf).join('');
