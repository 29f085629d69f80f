import type { HastPluginEntry } from 'satteri';

/** Guides link from the root (`/fixes/restart-router/`); this puts the base path of the site in front. */
export function linksWithBase(base: string): HastPluginEntry {
	return {
		name: 'links-with-base',
		element: {
			filter: ['a'],
			visit(node, context) {
				const href = node.properties?.['href'];
				if (typeof href === 'string' && href.startsWith('/')) context.setProperty(node, 'href', base + href.slice(1));
			},
		},
	};
}
