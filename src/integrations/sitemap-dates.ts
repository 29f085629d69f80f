import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** The sitemap, dated, and without pages marked noindex, as the heads of the built pages say. */
export function datedSitemap(): AstroIntegration[] {
	let home: URL;
	let folder: URL;
	return [
		{
			name: 'unstuck:sitemap-dates',
			hooks: {
				'astro:config:done': ({ config }) => {
					home = new URL(config.base, config.site);
					folder = config.outDir;
				},
			},
		},
		sitemap({
			serialize(item) {
				const file = new URL(`${item.url.slice(home.href.length)}index.html`, folder);
				const [head] = readFileSync(file, 'utf8').split('</head>', 1);
				if (/<meta name="robots" content="[^"]*noindex/.test(head!)) return undefined;
				const day = /<meta property="article:modified_time" content="([^"]+)"/.exec(head!)?.[1];
				return day ? { ...item, lastmod: day } : item;
			},
		}),
	];
}
