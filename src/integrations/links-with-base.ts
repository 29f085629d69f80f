import type { HastPluginEntry } from 'satteri';

/** Puts the base path of the site in front of links like `/fixes/x/` in guides. */
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
