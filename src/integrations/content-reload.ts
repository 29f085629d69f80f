import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Reloads the page once a changed guide has been read anew. The reload that the framework sends at once would show
 * the old data, and swallow the second one.
 */
export function contentReload(content: string): Plugin {
	const folder = `${resolve(content)}/`;
	return {
		name: 'unstuck:content-reload',
		apply: 'serve',
		hotUpdate({ file, modules, timestamp }) {
			if (!file.startsWith(folder)) return undefined;
			const { environment } = this;
			const stale: Set<(typeof modules)[number]> = new Set();
			for (const module of modules) environment.moduleGraph.invalidateModule(module, stale, timestamp, true);
			// A server environment keeps what it has run.
			const evaluated = 'runner' in environment ? (environment.runner as Runner).evaluatedModules : undefined;
			for (const { id } of stale) {
				const module = id && evaluated?.getModuleById(id);
				if (module) evaluated?.invalidateModule(module);
			}
			return [];
		},
	};
}

interface Runner {
	evaluatedModules: { getModuleById(id: string): object | undefined; invalidateModule(module: object): void };
}
