import { href } from '@/client/url';
import { absolute } from './documents';
import type { Fix, Guide, Library } from './join';
import { fixGraph, guideGraph } from './structured-data';
import type { Platform } from '@/schemas/shared';
import { feedTitle } from '@/texts/posts';
import { avoidName, riskNames } from '@/texts/fix';
import { platformNames } from '@/texts/platforms';
import { siteName } from '@/texts/site';

interface Tag {
	tag: 'meta' | 'link' | 'script';
	attrs: Record<string, string>;
	content: string;
}

/** The colours of the page behind the browser's own bars: `--ground` of src/styles/tokens.css. */
const grounds = { light: '#f6f4ef', dark: '#10151f' };

/** Languages the site is written in; the first is the one for everybody else. */
const languages = ['en'];

/**
 * What a page says of itself to forums and search engines, beside Starlight's own tags.
 * @param path The address within the site, without the base path: `/fixes/x/`.
 */
export function headTags(path: string, title: string, { fixes, guides }: Library): Tag[] {
	const fix = fixes.get(/^\/fixes\/([^/]+)\/$/.exec(path)?.[1] ?? '');
	const guide = guides.get(path === '/' ? 'index' : path.slice(1, -1));
	const image = absolute(`/previews/${path === '/' ? 'index' : path.slice(1).replace(/\/$/, '')}.png`);
	const modified = fix ? newest(fix) : guide && guide.kind !== 'page' ? guide.reviewed : undefined;
	const graph = fix ? fixGraph(fix) : guide && guideGraph(guide);
	return [
		link({ rel: 'manifest', href: href('/manifest.webmanifest') }),
		link({ rel: 'apple-touch-icon', href: href('/icons/apple.png') }),
		...Object.entries(grounds).map(([scheme, content]) => ({
			tag: 'meta' as const,
			attrs: { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` },
			content: '',
		})),
		meta('property', 'og:image', image),
		meta('property', 'og:image:type', 'image/png'),
		meta('property', 'og:image:width', '1200'),
		meta('property', 'og:image:height', '630'),
		meta('property', 'og:image:alt', [title, ...facts(fix, guide)].join(' · ')),
		...(modified ? [meta('property', 'article:modified_time', modified)] : []),
		link({ rel: 'alternate', type: 'application/atom+xml', title: feedTitle, href: absolute('/feed.xml') }),
		...(fix
			? [
					link({ rel: 'alternate', type: 'application/json', href: absolute(`/fixes/${fix.id}.json`) }),
					link({ rel: 'alternate', type: 'text/markdown', href: absolute(`/fixes/${fix.id}.md`) }),
				]
			: []),
		...[...languages, 'x-default'].map((hreflang) => link({ rel: 'alternate', hreflang, href: absolute(path) })),
		...(graph
			? [
					{
						tag: 'script' as const,
						attrs: { type: 'application/ld+json' },
						content: JSON.stringify(graph).replace(/</g, '\\u003c'),
					},
				]
			: []),
	];
}

/** The facts under the title of a preview picture; its text alternative says the same. */
function facts(fix: Fix | undefined, guide: Guide | undefined): string[] {
	const names = (platforms: Platform[]) => platforms.map((platform) => platformNames[platform]).join(', ');
	if (fix) return [names(fix.platforms), fix.avoid ? avoidName : riskNames[fix.risk]];
	return guide && guide.kind !== 'page' ? [names(guide.platforms)] : [siteName];
}

function newest({ published, changed = published, reviewed }: Fix): string {
	return [changed, reviewed].sort().at(-1)!;
}

const meta = (kind: 'name' | 'property', name: string, content: string): Tag => ({
	tag: 'meta',
	attrs: { [kind]: name, content },
	content: '',
});
const link = (attrs: Record<string, string>): Tag => ({ tag: 'link', attrs, content: '' });
