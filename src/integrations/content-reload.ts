import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { readGuideBody } from '../library/guide-body.ts';

/**
 * Reads content anew when it has changed while somebody writes, and reloads the page once it has been read. A restart of
 * the server, which follows a change of its configuration, comes here again: what loaders watch ends with it.
 */
export const contentReload = (content: string): AstroIntegration => ({
	name: 'unstuck:content-reload',
	hooks: {
		'astro:config:setup': ({ updateConfig }) =>
			void updateConfig({ vite: { plugins: [reload(content), guides(content)] } }),
		'astro:server:setup': ({ server, refreshContent }) => {
			// An editor may empty a file before it fills it, and one change is told only: read soon, and once more when all is written.
			let timers: NodeJS.Timeout[] = [];
			const changed = (path: string) => {
				if (!resolve(path).startsWith(`${resolve(content)}/`)) return;
				timers.forEach(clearTimeout);
				timers = [100, 1000].map((wait) => setTimeout(() => void refreshContent?.({}), wait));
			};
			for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, changed);
			server.watcher.add(resolve(content));
		},
	},
});

/** The reload that the framework sends at once would show the old data, and a page that is on its way misses the second one. */
const reload = (content: string): Plugin => ({
	name: 'unstuck:content-reload',
	apply: 'serve',
	hotUpdate({ file, modules, timestamp }) {
		if (!file.startsWith(`${resolve(content)}/`)) return undefined;
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
});

interface Runner {
	evaluatedModules: { getModuleById(id: string): object | undefined; invalidateModule(module: object): void };
}

/**
 * Gives the compiler of guides their bodies alone, and of a body with a slip nothing: the library reads both too, and explains
 * what is wrong in them with the rest.
 */
const guides = (content: string): Plugin => ({
	name: 'unstuck:guides',
	enforce: 'pre',
	transform(code, id) {
		if (!id.startsWith(`${resolve(content)}/`) || !id.endsWith('.mdx')) return undefined;
		const [front = ''] = /^---[^\S\n]*\n[\s\S]*?^---[^\S\n]*$/m.exec(code) ?? [];
		const body = code.replace(front, '\n'.repeat(front.split('\n').length - 1));
		return { code: readGuideBody(body).mistake ? '' : body, map: null };
	},
});
