import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** The lines in the head of a page that let a phone put the site beside its apps. */
export function installable(base: string): NonNullable<StarlightUserConfig['head']> {
	return [
		{ tag: 'link', attrs: { rel: 'manifest', href: `${base}manifest.webmanifest` } },
		{ tag: 'link', attrs: { rel: 'apple-touch-icon', href: `${base}icons/apple.png` } },
		{ tag: 'meta', attrs: { name: 'theme-color', content: '#f6f4ef', media: '(prefers-color-scheme: light)' } },
		{ tag: 'meta', attrs: { name: 'theme-color', content: '#10151f', media: '(prefers-color-scheme: dark)' } },
	];
}
