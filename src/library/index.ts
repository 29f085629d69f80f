import { existsSync, readFileSync } from 'node:fs';
import { getCollection, render } from 'astro:content';
import { AstroError } from 'astro/errors';
import { mistakesIn } from './loader';
import { textProblems } from './link-problems';
import { sentences } from './problem';
import { unusedIn } from './problems';
import { ContentError, join, type Guide, type Library } from './join';

export type * from './join';
export { ofKind } from './join';

/** Reads once in a build; while somebody writes, files change and are read anew. */
export function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
	let kept: Promise<Value> | undefined;
	return () => (import.meta.env.DEV ? read() : (kept ??= read()));
}

/** Everything the site knows, joined by id. */
export const library = once(read);

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
	try {
		const contents = {
			fixes: fixes.map(entry),
			guides: guides.map(entry),
			sources: sources.map(entry),
			screens: screens.map(entry),
			diagrams: diagrams.map(entry),
		};
		const library = join(contents);
		const wrong = textProblems(Object.values(contents).flat(), library);
		const unused = unusedIn(library);
		// Who writes a fix wants to see it before a guide has it.
		if (import.meta.env.DEV) warn(sentences(unused, textOf));
		else wrong.push(...unused);
		if (wrong.length > 0) throw new ContentError(wrong);
		return library;
	} catch (error) {
		if (error instanceof ContentError) throw refused(sentences(error.problems, textOf));
		throw error;
	}
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

/** Says what a build will refuse, once until it changes. */
function warn(problems: string[]): void {
	const text = problems.join('\n');
	if (text && text !== warned) console.warn(`A build will refuse this:\n${text}`);
	warned = text;
}
