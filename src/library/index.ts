import { getCollection, render } from 'astro:content';
import { AstroError } from 'astro/errors';
import { ContentError, join, type Guide, type Library } from './join';

export type * from './join';

let joined: Promise<Library> | undefined;

/** Everything the site knows, joined by id. The only reader of the content collections. */
export function library(): Promise<Library> {
	// While writing, a file may change under us; a build reads each file once.
	if (import.meta.env.DEV) return read();
	return (joined ??= read());
}

/** The body of a guide as it is written, with the headings that it is rendered with, in their order. */
export async function guideText(guide: Guide): Promise<{ body: string; headings: { slug: string; text: string }[] }> {
	const entry = (await getCollection('docs')).find(({ filePath }) => filePath === guide.file)!;
	return { body: entry.body ?? '', headings: (await render(entry)).headings };
}

async function read(): Promise<Library> {
	const [fixes, guides, sources] = await Promise.all([
		getCollection('fixes'),
		getCollection('docs'),
		getCollection('sources'),
	]);
	try {
		return join({
			fixes: fixes.map(({ filePath, data }) => ({ file: filePath!, data })),
			guides: guides.map(({ filePath, data }) => ({ file: filePath!, data })),
			sources: sources.map(({ filePath, data }) => ({ file: filePath!, data })),
		});
	} catch (error) {
		if (error instanceof ContentError) throw new AstroError(error.message, 'CONTRIBUTING.md explains every field.');
		throw error;
	}
}
