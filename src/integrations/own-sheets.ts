import type { Plugin } from 'vite';

/** Leaves out all sheets of Starlight, which src/styles replaces. */
export const ownSheets = (): Plugin => ({
	name: 'unstuck:own-sheets',
	enforce: 'pre',
	resolveId(source) {
		if (source !== '../style/print.css?url&no-inline') return undefined;
		return this.resolve('/src/styles/print.css?url&no-inline');
	},
	transform: (_code, id) => (/@astrojs\/starlight\/dist\/.*\.css$/.test(id) ? '' : undefined),
});
