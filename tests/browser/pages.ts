import { readFileSync } from 'node:fs';

/** The addresses of every page in the sitemap, from the root of the site. */
export const addresses = [
	...readFileSync(new URL('../../dist/sitemap-0.xml', import.meta.url), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g),
].map(([, address]) => new URL(address!).pathname);
