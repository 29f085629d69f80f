import type { AstroIntegration } from 'astro';

const parts = /starlight\/dist\/(style\/(props|reset|asides|util)\.css$|components\/Page\.astro\?astro&type=style)/;

/**
 * Leaves out the sheets of Starlight that src/styles replaces, and gives it src/styles/print.css to link for paper.
 * Its layers.css stays, and markdown.css goes with our MarkdownContent.astro.
 */
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
									if (source === '../style/print.css?url&no-inline')
										return this.resolve('/src/styles/print.css?url&no-inline');
									return undefined;
								},
								transform: (_code, id) => (parts.test(id) ? '' : undefined),
							},
						],
					},
				});
			},
		},
	};
}
