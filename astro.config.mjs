import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { address } from './src/integrations/site-url.ts';
import { linksWithBase } from './src/integrations/links-with-base.ts';
import { datedSitemap } from './src/integrations/sitemap-dates.ts';
import { compress } from './src/integrations/compress.ts';
import { hosting } from './src/integrations/hosting.ts';
import { offline } from './src/integrations/offline.ts';
import { policy } from './src/integrations/csp.ts';
import { space } from './src/integrations/space.ts';
import { scripts } from './src/integrations/scripts.ts';
import { styles } from './src/integrations/styles.ts';
import { withoutSidebarScript } from './src/integrations/without-sidebar-script.ts';
import { components } from './src/components/starlight/index.ts';
import { installable } from './src/library/installable.ts';
import { sidebar } from './src/library/menu.ts';

const { site, base } = address(process.env);
const content = process.env.CONTENT || 'content';

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	// A guide that was rendered in another folder of content may look alike, and yet have been read in another way.
	cacheDir: `.cache/astro/${content.replace(/\W+/g, '-')}`,
	// Every style sheet goes through src/integrations/styles.ts.
	build: { inlineStylesheets: 'never' },
	// Starlight would fetch every page whose link is touched or pointed at, on the reader's bad line.
	prefetch: false,
	markdown: { processor: satteri({ features: { directive: true }, hastPlugins: [linksWithBase(base)] }) },
	vite: {
		build: {
			rolldownOptions: {
				// Astro's own marks in compiled guides set off a warning each.
				checks: { moduleLevelDirective: false },
				// A text goes where it is said, instead of all texts going to every page.
				optimization: { inlineConst: { mode: 'all', pass: 2 } },
				treeshake: { moduleSideEffects: [{ test: /\/src\/texts/, sideEffects: false }] },
			},
		},
	},
	integrations: [
		starlight({
			title: 'Unstuck',
			description: 'Get a stuck WhatsApp backup moving again, without losing a chat.',
			favicon: '/favicon.svg',
			head: installable(base),
			customCss: [
				'tokens',
				'text',
				'base',
				'progress',
				'paths',
				'share',
				'checks',
				'search',
				'search-box',
				'offline',
				'print',
			].map((name) => `./src/styles/${name}.css`),
			components,
			sidebar,
			routeMiddleware: './src/route-middleware.ts',
			markdown: { processedDirs: [`./${content}/guides/`], headingLinks: false },
			tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
			pagination: false,
			expressiveCode: false,
			credits: false,
			disable404Route: true,
			pagefind: false,
		}),
		withoutSidebarScript(),
		mdx(),
		datedSitemap(),
		// What follows works on the built pages, each on what the one before left.
		scripts(),
		styles(),
		space(),
		policy(),
		offline(),
		hosting(),
		compress(),
	],
});
