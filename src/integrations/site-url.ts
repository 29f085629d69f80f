import type { AstroIntegration } from 'astro';

/**
 * Reads the origin of the site from SITE (https://unstuck.example) and its path from BASE (/unstuck/).
 * @throws {Error} when one is not of that form.
 */
export function address(env: { SITE?: string; BASE?: string }): { site: string; base: string } {
	const site = env.SITE || 'http://localhost:4321';
	const base = `/${env.BASE ?? ''}/`.replace(/\/+/g, '/');
	if (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol) || new URL(site).pathname !== '/')
		throw new Error(
			`SITE is "${site}", which is not the origin of a site. Set it like SITE=https://unstuck.example, and put a path into BASE.`,
		);
	if (!/^\/([\w.~-]+\/)*$/.test(base))
		throw new Error(`BASE is "${env.BASE}", which is not a path. Set it like BASE=/unstuck/.`);
	return { site: new URL(site).origin, base };
}

/**
 * Says that a build without SITE is for this machine only: previews, feeds, the sitemap and search engines get the
 * address of the build.
 */
export const warnOfLocalSite = (env: { SITE?: string }): AstroIntegration => ({
	name: 'unstuck:site-url',
	hooks: {
		'astro:build:done': ({ logger }) => {
			if (!env.SITE)
				logger.warn(
					'SITE is not set, so this build is for this machine only: its sitemap, feed, previews and data for search engines lead to http://localhost:4321. To publish, build again with SITE=https://unstuck.example.',
				);
		},
	},
});
