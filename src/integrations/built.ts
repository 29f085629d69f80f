import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';

/**
 * An integration that works on the built site.
 * @param work Gets the folder of the site and the path it lives under, with a slash at both ends.
 */
export function afterBuild(
	name: string,
	work: (folder: string, base: string, logger: AstroIntegrationLogger) => Promise<void>,
): AstroIntegration {
	let base = '/';
	return {
		name: `unstuck:${name}`,
		hooks: {
			'astro:config:done': ({ config }) => void (base = config.base),
			'astro:build:done': ({ dir, logger }) => work(fileURLToPath(dir), base, logger),
		},
	};
}

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

/** The address of a page: `fixes/x/index.html` is `fixes/x/`. */
export function addressOf(file: string): string {
	return file.replace(/(^|\/)index\.html$/, '$1');
}

/** The folders whose file names change with their content, so that browsers may keep them for ever. */
export const lastingFolders = ['_astro', 'pagefind/fragment', 'pagefind/index'];
