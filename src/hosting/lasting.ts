import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders whose file names change with their content, so that browsers may keep them for ever. */
export function lastingFolders(folder: string): string[] {
	const index = join(folder, 'search-index');
	const versions = existsSync(index) ? readdirSync(index).filter((name) => /^[0-9a-f]{8}$/.test(name)) : [];
	return [
		'_astro',
		...['fragment', 'index', 'filter'].map((name) => `pagefind/${name}`),
		...versions.map((version) => `search-index/${version}`),
	];
}
