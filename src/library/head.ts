import { href } from '@/client/url';
import type { Platform } from '@/schemas/shared';
import { avoidName, riskNames } from '@/texts/fix';
import { language } from '@/texts/locale';
import { platformNames } from '@/texts/platforms';
import { feedTitle } from '@/texts/posts';
import { siteName } from '@/texts/site';
import type { Library } from './join';
import { fixGraph, guideGraph, modifiedOn } from './structured-data';
import { absolute } from './to-document';

interface Tag {
	tag: 'meta' | 'link' | 'script';
	attrs: Record<string, string>;
	content: string;
}

/** The colours of the page behind the browser's own bars: `--ground` of src/styles/tokens.css. */
const grounds = { light: '#f6f4ef', dark: '#10151f' };

/**
 * What a page says of itself to forums and search engines, beside Starlight's own tags.
 * @param path The address within the site, without the base path: `/fixes/x/`.
 */
export function headTags(path: string, title: string, { fixes, guides }: Library): Tag[] {
	const fix = fixes.get(/^\/fixes\/([^/]+)\/$/.exec(path)?.[1] ?? '');
	const name = path === '/' ? 'index' : path.replace(/^\/|\/$/g, '');
	const guide = guides.get(name);
	const article = guide?.kind === 'page' ? undefined : guide;
	const modified = fix ? modifiedOn(fix) : article?.reviewed;
	const graph = fix ? fixGraph(fix) : guide && guideGraph(guide);
	const names = (platforms: Platform[]) => platforms.map((platform) => platformNames[platform]).join(', ');
	/** The facts under the title of the preview picture, for its text alternative. */
	const facts = fix
		? [names(fix.platforms), fix.avoid ? avoidName : riskNames[fix.risk]]
		: [article ? names(article.platforms) : siteName];
	const properties = {
		'og:image': absolute(`/previews/${name}.png`),
		'og:image:type': 'image/png',
		'og:image:width': '1200',
		'og:image:height': '630',
		'og:image:alt': [title, ...facts].join(' · '),
		...(modified && { 'article:modified_time': modified }),
	};
	const alternates: Record<string, string>[] = [
		{ type: 'application/atom+xml', title: feedTitle, href: absolute('/feed.xml') },
		...(fix
			? [
					{ type: 'application/json', href: absolute(`/fixes/${fix.id}.json`) },
					{ type: 'text/markdown', href: absolute(`/fixes/${fix.id}.md`) },
				]
			: []),
		...[language, 'x-default'].map((hreflang) => ({ hreflang, href: absolute(path) })),
	];
	return [
		tag('link', { rel: 'manifest', href: href('/manifest.webmanifest') }),
		tag('link', { rel: 'apple-touch-icon', href: href('/icons/apple.png') }),
		...Object.entries(grounds).map(([scheme, content]) =>
			tag('meta', { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` }),
		),
		...Object.entries(properties).map(([property, content]) => tag('meta', { property, content })),
		...alternates.map((attrs) => tag('link', { rel: 'alternate', ...attrs })),
		...(graph ? [tag('script', { type: 'application/ld+json' }, JSON.stringify(graph).replace(/</g, '\\u003c'))] : []),
	];
}

const tag = (tag: Tag['tag'], attrs: Tag['attrs'], content = ''): Tag => ({ tag, attrs, content });
