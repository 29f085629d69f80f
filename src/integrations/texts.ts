import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Takes `@/texts/run` from `run.ts` of a folder or, where it has none, from src/i18n/en. A file may hold some texts
 * and take the others over: `export * from '@/i18n/en/run'`.
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
