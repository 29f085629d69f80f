import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from './built-pages.ts';

/**
 * Gives every page of the sitemap the day of its last change, as its head has it, and takes out what wants no place in
 * search engines. Stands after Starlight, which writes the sitemap.
 */
export function sitemapDates(): AstroIntegration {
	let base = '/';
	return {
		name: 'sitemap-dates',
		hooks: {
			'astro:config:done': ({ config }) => void (base = config.base),
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir);
				const heads = new Map(builtPages(folder).map(({ path, meta }) => [path, meta]));
				const file = `${folder}sitemap-0.xml`;
				const dated = readFileSync(file, 'utf8').replace(/<url><loc>([^<]+)<\/loc>/g, (entry, address: string) => {
					const head = heads.get(`/${new URL(address).pathname.slice(base.length)}`);
					if (head?.get('robots')?.includes('noindex')) return '<url>';
					const day = head?.get('article:modified_time');
					return day ? `${entry}<lastmod>${day}</lastmod>` : entry;
				});
				// An entry that lost its address goes.
				writeFileSync(file, dated.replace(/<url>(?!<loc>).*?<\/url>/g, ''));
			},
		},
	};
}
