import type { AstroIntegration } from 'astro';

/** Keeps a script of Starlight's out of every page: it remembers the state of Starlight's own sidebar, which the site replaces. */
export function withoutSidebarScript(): AstroIntegration {
	return {
		name: 'unstuck:without-sidebar-script',
		hooks: {
			'astro:config:setup': ({ updateConfig }) =>
				void updateConfig({
					vite: {
						plugins: [
							{
								name: 'without-sidebar-script',
								enforce: 'pre',
								load: (id) => (/SidebarPersistState/.test(id) ? '' : null),
							},
						],
					},
				}),
		},
	};
}
