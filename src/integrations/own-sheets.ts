import type { AstroIntegration } from 'astro';

/** Leaves out all sheets of Starlight, which src/styles replaces. */
export function ownSheets(): AstroIntegration {
	return {
		name: 'unstuck:own-sheets',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'unstuck:own-sheets',
								enforce: 'pre',
								resolveId(source) {
									if (source !== '../style/print.css?url&no-inline') return undefined;
									return this.resolve('/src/styles/print.css?url&no-inline');
								},
								transform: (_code, id) => (/@astrojs\/starlight\/dist\/.*\.css$/.test(id) ? '' : undefined),
							},
						],
					},
				});
			},
		},
	};
}
