import type { Loader } from 'astro/loaders';
import { readFolder, type Folder, type ReadFile } from './read';

/** Stands in an entry in place of its data, when its file has mistakes. The next page that is asked for shows them. */
const mistakes = 'mistakes';

/** What is wrong with entries, one line each. Theirs is then no data to use. */
export function mistakesIn(entries: { data: object }[]): string[] {
	return entries.flatMap(({ data }) => ((data as Record<string, unknown>)[mistakes] as string[] | undefined) ?? []);
}

/**
 * Loads a folder of content, each file with the texts of its translation laid over it. A file with mistakes is loaded with
 * them: a loader that throws would stop a build at the first, and leave the old page on the screen of who is writing.
 */
export function loadFolder(content: string, folder: Folder, locale: string): Loader {
	return {
		name: `unstuck-${folder}`,
		load: async ({ store, parseData, generateDigest }) => {
			const dataOf = async (id: string, { raw, data, problems }: ReadFile): Promise<Record<string, unknown>> => {
				if (folder !== 'guides') return problems.length > 0 ? { [mistakes]: problems } : data;
				// Starlight adds fields of its own, and cannot do without them.
				if (problems.length === 0) return parseData({ id, data: raw });
				const empty = { title: id, description: id, kind: 'page', reviewed: '2000-01-01' };
				return { ...(await parseData({ id, data: empty })), [mistakes]: problems };
			};
			const gone = new Set(store.keys());
			for (const { name, read } of readFolder(content, folder, locale)) {
				// Two fixes or sources of one id in two files are both seen, and refused.
				const id = folder === 'fixes' || folder === 'sources' ? name : name.replace(/\.[a-z]+$/, '');
				const data = await dataOf(id, read);
				gone.delete(id);
				store.set({
					id,
					data,
					filePath: read.file,
					digest: generateDigest({ ...data, body: read.body }),
					...(folder === 'guides' && { body: read.body, deferredRender: true }),
				});
			}
			for (const id of gone) store.delete(id);
		},
	};
}
