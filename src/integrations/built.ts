import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a folder as paths from it, sorted. */
export async function files(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
		.sort();
}

/** One page at a time, so that memory does not grow with their number. */
export async function* pages(folder: string): AsyncGenerator<{ file: string; html: string }> {
	for (const file of await files(folder))
		if (file.endsWith('.html')) yield { file, html: await readFile(join(folder, file), 'utf8') };
}

export async function rewrite(
	folder: string,
	change: (html: string, file: string) => string | Promise<string>,
): Promise<void> {
	for await (const { file, html } of pages(folder)) {
		const changed = await change(html, file);
		if (changed !== html) await writeFile(join(folder, file), changed);
	}
}

/** The address of a page: `fixes/x/index.html` is `fixes/x/`. */
export function addressOf(file: string): string {
	return file.replace(/(^|\/)index\.html$/, '$1');
}
