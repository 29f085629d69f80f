import { existsSync, readFileSync } from 'node:fs';
import { getCollection, render } from 'astro:content';
import { AstroError } from 'astro/errors';
import { mistakesIn } from './loader';
import { sentences } from './problem';
import { joined } from './problems';
import type { Guide, Library } from './join';

export type * from './join';
export { ofKind } from './join';

let kept: Promise<Library> | undefined;

/** Everything the site knows. A build reads it once; while somebody writes, files change and are read anew. */
export const library = () => (import.meta.env.DEV ? read() : (kept ??= read()));

/** The Markdown of a guide, and its rendered headings in order. */
export async function guideText(guide: Guide): Promise<{ body: string; headings: { slug: string; text: string }[] }> {
	const entry = (await getCollection('docs')).find(({ filePath }) => filePath === guide.file)!;
	return { body: entry.body ?? '', headings: (await render(entry)).headings };
}

/** A path for each fix: `/fixes/x.json`. */
export const fixPaths = async () =>
	[...(await library()).fixes.values()].map((fix) => ({ params: { id: fix.id }, props: { fix } }));

async function read(): Promise<Library> {
	const entry = <Data>({ filePath, data, body = '' }: { filePath?: string; data: Data; body?: string }) => ({
		file: filePath!,
		data,
		body,
	});
	const [fixes, guides, sources, screens, diagrams] = await Promise.all([
		getCollection('fixes'),
		getCollection('docs'),
		getCollection('sources'),
		getCollection('screens'),
		getCollection('diagrams'),
	]);
	const found = mistakesIn([...fixes, ...guides, ...sources, ...screens, ...diagrams]);
	if (found.length > 0) throw refused(found);
	const { library, problems, unused } = joined({
		fixes: fixes.map(entry),
		guides: guides.map(entry),
		sources: sources.map(entry),
		screens: screens.map(entry),
		diagrams: diagrams.map(entry),
	});
	// Who writes a fix wants to see it before a guide has it.
	if (import.meta.env.DEV) warn(sentences(unused, textOf));
	else problems.push(...unused);
	if (!library || problems.length > 0) throw refused(sentences(problems, textOf));
	return library;
}

/** A file of content as it is written. */
const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** The error that stops a build, and that a browser shows while somebody writes, at the first file with a problem. */
function refused(problems: string[]): AstroError {
	const error = new AstroError(problems.join('\n'), 'CONTRIBUTING.md explains every field.');
	const [, file, line] = /^(.+?\.[a-z]+)(?::(\d+))?: /.exec(problems[0]!) ?? [];
	// Without a line the browser shows the file alone, and marks nothing in it.
	return Object.assign(error, file && { loc: { file, ...(line && { line: Number(line), column: 1 }) } });
}

let warned = '';

function warn(problems: string[]): void {
	const text = problems.join('\n');
	if (text && text !== warned) console.warn(`A build will refuse this:\n${text}`);
	warned = text;
}
