import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Puts the texts of another language in the place of the English ones: `@/texts/run` is the file `run.ts` of a folder, or where it
 * has none, of src/i18n/en. Such a file may hold some of the texts and take the others over: `export * from '@/i18n/en/run'`.
 */
export function texts(folder: string): Plugin {
	return {
		name: 'unstuck:texts',
		enforce: 'pre',
		resolveId(id) {
			const file = id.startsWith('@/texts/') && resolve(folder, `${id.slice('@/texts/'.length)}.ts`);
			return file && existsSync(file) ? file : undefined;
		},
	};
}
