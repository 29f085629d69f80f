import type { Plugin } from 'vite';

/**
 * Keeps all that src/client/main.ts imports in the one script of every page, or what rare parts use too would be
 * split off into three more files. Nor does it carry a list of the files of those parts.
 */
export const oneScript = (): Plugin => ({
	name: 'unstuck:one-script',
	enforce: 'pre',
	configEnvironment: (environment) =>
		environment === 'client'
			? {
					build: {
						modulePreload: false,
						rolldownOptions: {
							// A group takes in what its modules import.
							output: { codeSplitting: { groups: [{ name: 'main', test: /PageFrame\.astro\?astro&type=script/ }] } },
						},
					},
				}
			: undefined,
	// Vite's helper fetches what a part imports before the part itself. Nothing here does, so it would only be weight.
	load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
});
