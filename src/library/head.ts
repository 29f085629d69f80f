import { absolute } from './documents';
import type { Fix, Guide, Library } from './join';
import { fixGraph, guideGraph } from './structured-data';
import type { Platform } from '@/schemas/shared';
import { feedTitle } from '@/texts/posts';
import { avoidName, riskNames } from '@/texts/fix';
import { notSaved } from '@/texts/offline';
import { platformNames } from '@/texts/platforms';
import { triedTitle } from '@/texts/progress-page';
import { tried } from '@/texts/report';
import { search } from '@/texts/search';
import { notFound, pageTitles, siteName } from '@/texts/site';
import { sourcesHeading } from '@/texts/sources';

interface Tag {
	tag: 'meta' | 'link' | 'script';
	attrs: Record<string, string>;
	content: string;
}

/** Languages the site is written in; the first is the one for everybody else. */
const languages = ['en'];

/** The pages beside guides and fixes, with the titles on their preview pictures. */
const otherPages: Record<string, string> = {
	404: notFound.title,
	components: pageTitles.components,
	fixes: pageTitles.fixes,
	offline: notSaved.title,
	progress: triedTitle,
	report: tried,
	search,
	sources: sourcesHeading,
};

/** A preview picture: its name in `/previews/`, and the lines on it, which its text alternative repeats. */
export interface Preview {
	name: string;
	title: string;
	facts: string[];
}

/** The preview pictures of the whole site. */
export function previews({ fixes, guides }: Library): Preview[] {
	return [
		...[...fixes.values()].map(fixPreview),
		...[...guides.values()].map(guidePreview),
		...Object.keys(otherPages).map(otherPreview),
	];
}

const names = (platforms: Platform[]) => platforms.map((platform) => platformNames[platform]).join(', ');

const fixPreview = ({ id, title, platforms, avoid, risk }: Fix): Preview => ({
	name: `fixes/${id}`,
	title,
	facts: [names(platforms), avoid ? avoidName : riskNames[risk]],
});
const guidePreview = ({ id, title, kind, platforms }: Guide): Preview => ({
	name: id,
	title,
	facts: kind === 'page' ? [siteName] : [names(platforms)],
});
function otherPreview(name: string): Preview {
	const title = otherPages[name];
	if (!title) throw new Error(`/${name}/ has no preview picture. Add its title to otherPages in src/library/head.ts.`);
	return { name, title, facts: [siteName] };
}

/**
 * What a page says of itself to forums and search engines, beside Starlight's own tags.
 * @param path The address within the site, without the base path: `/fixes/x/`.
 */
export function headTags(path: string, { fixes, guides }: Library): Tag[] {
	const fix = fixes.get(/^\/fixes\/([^/]+)\/$/.exec(path)?.[1] ?? '');
	const name = path.replace(/^\/|\/$/g, '') || 'index';
	const guide = guides.get(name);
	const preview = fix ? fixPreview(fix) : guide ? guidePreview(guide) : otherPreview(name);
	const modified = fix ? newest(fix) : guide && guide.kind !== 'page' ? guide.reviewed : undefined;
	const graph = fix ? fixGraph(fix) : guide && guideGraph(guide);
	return [
		meta('property', 'og:image', absolute(`/previews/${preview.name}.png`)),
		meta('property', 'og:image:type', 'image/png'),
		meta('property', 'og:image:width', '1200'),
		meta('property', 'og:image:height', '630'),
		meta('property', 'og:image:alt', [preview.title, ...preview.facts].join(' · ')),
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

function newest({ published, changed = published, reviewed }: Fix): string {
	return [changed, reviewed].sort().at(-1)!;
}

const meta = (kind: 'name' | 'property', name: string, content: string): Tag => ({
	tag: 'meta',
	attrs: { [kind]: name, content },
	content: '',
});
const link = (attrs: Record<string, string>): Tag => ({ tag: 'link', attrs, content: '' });
