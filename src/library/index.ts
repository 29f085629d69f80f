import { getCollection, render } from 'astro:content';
import { AstroError } from 'astro/errors';
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

async function read(): Promise<Library> {
	const entry = <Data>({ filePath, data }: { filePath?: string; data: Data }) => ({ file: filePath!, data });
	const [fixes, guides, sources] = await Promise.all([
		getCollection('fixes'),
		getCollection('docs'),
		getCollection('sources'),
	]);
	try {
		return join({ fixes: fixes.map(entry), guides: guides.map(entry), sources: sources.map(entry) });
	} catch (error) {
		if (error instanceof ContentError) throw new AstroError(error.message, 'CONTRIBUTING.md explains every field.');
		throw error;
	}
}
