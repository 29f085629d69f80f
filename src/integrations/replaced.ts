import type { Plugin } from 'vite';

/** What the site replaces in Starlight: all its sheets, by src/styles, and the menu whose state this script keeps. */
const replaced = /@astrojs\/starlight\/dist\/(.*\.css|components-internals\/SidebarPersistState\.js)$/;

/** Leaves out of the build what the site replaces in Starlight. */
export const withoutReplaced = (): Plugin => ({
	name: 'unstuck:without-replaced',
	enforce: 'pre',
	resolveId(source) {
		if (source !== '../style/print.css?url&no-inline') return undefined;
		return this.resolve('/src/styles/print.css?url&no-inline');
	},
	transform: (_code, id) => (replaced.test(id) ? '' : undefined),
});
