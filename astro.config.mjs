import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { address, warnOfLocalSite } from './src/integrations/site-url.ts';
import { linksWithBase } from './src/integrations/links-with-base.ts';
import { datedSitemap } from './src/integrations/sitemap-dates.ts';
import { contentReload } from './src/integrations/content-reload.ts';
import { compress } from './src/integrations/compress.ts';
import { hosting } from './src/integrations/hosting.ts';
import { offline } from './src/integrations/offline.ts';
import { oneScript } from './src/integrations/one-script.ts';
import { withoutReplaced } from './src/integrations/replaced.ts';
import { policy } from './src/integrations/csp.ts';
import { texts } from './src/integrations/texts.ts';
import { siteDescription, siteName } from './src/i18n/en/site.ts';
import { components } from './src/components/starlight/index.ts';

const { site, base } = address(process.env);
const content = process.env.CONTENT || 'content';
const locale = process.env.LOCALE || 'en';

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	// A guide that was rendered in another folder of content may look alike, and yet have been read in another way.
	cacheDir: `.cache/astro/${content.replace(/\W+/g, '-')}-${locale}`,
	// One sheet that every page shares is fetched once.
	build: { inlineStylesheets: 'never' },
	// Starlight would fetch every page whose link is touched or pointed at, on the reader's bad line.
	prefetch: false,
	markdown: { processor: satteri({ features: { directive: true }, hastPlugins: [linksWithBase(base)] }) },
	vite: {
		plugins: [oneScript(), withoutReplaced(), texts(process.env.TEXTS || `src/i18n/${locale}`)],
		build: {
			// An iPhone of 2021 reads neither nesting nor light-dark(), so the build writes them out.
			cssTarget: 'safari15.4',
			rolldownOptions: {
				// Astro's own marks in compiled guides set off a warning each.
				checks: { moduleLevelDirective: false },
			},
		},
	},
	integrations: [
		contentReload(content),
		starlight({
			title: siteName,
			description: siteDescription,
			locales: { root: { label: locale, lang: locale } },
			favicon: '/favicon.svg',
			customCss: ['./src/styles/index.css'],
			components,
			// The menu is made of the guides: src/library/menu.ts.
			sidebar: [],
			routeMiddleware: './src/route-middleware.ts',
			markdown: {
				processedDirs: [`./${content}/guides/`, `./${content}/translations/${locale}/guides/`],
				headingLinks: false,
			},
			tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
			pagination: false,
			expressiveCode: false,
			credits: false,
			disable404Route: true,
			pagefind: false,
		}),
		mdx(),
		datedSitemap(),
		// What follows works on the built pages, each on what the one before left.
		policy(),
		offline(),
		hosting(),
		compress(),
		warnOfLocalSite(process.env),
	],
});
