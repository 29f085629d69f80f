import type { Plugin } from 'vite';

interface Graph {
	getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/**
 * Keeps all that src/client/main.ts imports in the one script of every page, or what rare parts use too would be
 * split off into three more files. Nor does it carry a list of the files of those parts.
 */
export function oneScript(): Plugin {
	const isMain = (id: string, graph: Graph, seen = new Set<string>()): boolean => {
		if (/\/client\/main\.ts$/.test(id)) return true;
		if (seen.has(id)) return false;
		seen.add(id);
		return graph.getModuleInfo(id)?.importers.some((importer) => isMain(importer, graph, seen)) ?? false;
	};
	const isEntry = (id: string) => /PageFrame\.astro\?astro&type=script/.test(id);
	const name = (id: string, graph: Graph) => (isEntry(id) || isMain(id, graph) ? 'main' : null);
	return {
		name: 'unstuck:one-script',
		configEnvironment: (environment) =>
			environment === 'client'
				? { build: { modulePreload: false, rolldownOptions: { output: { codeSplitting: { groups: [{ name }] } } } } }
				: undefined,
	};
}
