import { href } from '@/client/url';
import type { PhoneText } from '@/schemas/shared';
import type { Card } from '@/previews/card';
import { forScript, plainText } from './markdown';
import { avoidName, fixList, riskNames } from '@/texts/fix';
import { language } from '@/texts/locale';
import { notSaved } from '@/texts/offline';
import { platformList } from '@/texts/platforms';
import { feedTitle } from '@/texts/posts';
import { triedTitle } from '@/texts/progress-page';
import { search } from '@/texts/search';
import { componentsTitle, notFound, siteName, reportInMenu } from '@/texts/site';
import { sourcesHeading } from '@/texts/sources';
import type { Fix, Guide, Library } from './join';
import { fixGraph, guideGraph, modifiedOn } from './structured-data';
import { absolute } from './to-document';

interface Tag {
	tag: 'meta' | 'link' | 'script';
	attrs: Record<string, string>;
	content: string;
}

/** Its name in `/previews/`, and the lines on it, which its text alternative repeats. */
export interface Preview extends Card {
	name: string;
}

const grounds = { light: '#f5f2ea', dark: '#0e1320' };

const otherPages: Record<string, string> = {
	404: notFound.title,
	components: componentsTitle,
	fixes: fixList.title,
	offline: notSaved.title,
	progress: triedTitle,
	report: reportInMenu,
	search,
	sources: sourcesHeading,
};

export function previews({ fixes, guides }: Library): Preview[] {
	return [
		...[...fixes.values()].map(fixPreview),
		...[...guides.values()].map(guidePreview),
		...Object.keys(otherPages).map(otherPreview),
	];
}

/** What a page says of itself in a forum: of a fix the risk, and why it helps. */
export const describe = (page: Fix | Guide): string =>
	'steps' in page ? `${riskNames[page.risk]}. ${plainText(page.avoid ?? page.why)}` : page.description;

/**
 * The tags for forums and search engines, beside Starlight's own.
 * @param path Without the base path: `/fixes/x/`.
 */
export function headTags(path: string, { fixes, guides }: Pick<Library, 'fixes' | 'guides'>): Tag[] {
	const name = path.replace(/^\/|\/$/g, '') || 'index';
	const fix = fixes.get(/^fixes\/([^/]+)$/.exec(name)?.[1] ?? '');
	const guide = guides.get(name);
	const preview = fix ? fixPreview(fix) : guide ? guidePreview(guide) : otherPreview(name);
	const modified = fix ? modifiedOn(fix) : guide?.kind !== 'page' && guide?.reviewed;
	const graph = fix ? fixGraph(fix) : guide && guideGraph(guide);
	const properties = {
		'og:image': absolute(`/previews/${preview.name}.png`),
		'og:image:type': 'image/png',
		'og:image:width': '1200',
		'og:image:height': '630',
		'og:image:alt': [preview.title, ...preview.facts].join(' · '),
		...(modified && { 'article:modified_time': modified }),
	};
	const alternate = (path: string, attrs: Record<string, string>) =>
		tag('link', { rel: 'alternate', ...attrs, href: absolute(path) });
	return [
		tag('link', { rel: 'manifest', href: href('/manifest.webmanifest') }),
		tag('link', { rel: 'apple-touch-icon', href: href('/icons/apple.png') }),
		...Object.entries(grounds).map(([scheme, content]) =>
			tag('meta', { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` }),
		),
		...Object.entries(properties).map(([property, content]) => tag('meta', { property, content })),
		alternate('/feed.xml', { type: 'application/atom+xml', title: feedTitle }),
		...(fix ? [alternate(`/fixes/${fix.id}.json`, { type: 'application/json' })] : []),
		...(fix ? [alternate(`/fixes/${fix.id}.md`, { type: 'text/markdown' })] : []),
		...[language, 'x-default'].map((hreflang) => alternate(path, { hreflang })),
		...(graph ? [tag('script', { type: 'application/ld+json' }, forScript(graph))] : []),
	];
}

const tag = (tag: Tag['tag'], attrs: Tag['attrs'], content = ''): Tag => ({ tag, attrs, content });

const fixPreview = ({ id, title, why, platforms, avoid, risk, steps }: Fix): Preview => ({
	name: `fixes/${id}`,
	kind: 'fix',
	title,
	says: opening(why),
	facts: [platformList(platforms, ', '), avoid ? avoidName : riskNames[risk]],
	risk: avoid ? 'avoid' : risk,
	// A fix that starts a backup at its end is not about that button.
	tap: steps
		.filter((step) => risk === 'replaces-backup' || !step['starts-backup'])
		.flatMap((step) => Object.values(step.paths))
		.at(0)
		?.at(-1),
});

const guidePreview = ({ id, title, description, kind, platforms, state }: Guide): Preview => ({
	name: id,
	kind: id === 'index' ? 'home' : kind === 'symptom' || kind === 'recovery' ? kind : 'other',
	title,
	says: opening(description),
	facts: [kind === 'page' ? siteName : platformList(platforms, ', ')],
	state: state ?? (id === 'index' ? { progress: 99 } : undefined),
});

function otherPreview(name: string): Preview {
	const title = otherPages[name];
	if (!title) throw new Error(`/${name}/ has no preview picture. Add its title to otherPages in src/library/head.ts.`);
	return { name, kind: 'other', title, facts: [siteName] };
}

/** As much of a text as is read in passing: its sentences up to about 130 letters, at least one. */
function opening(text: PhoneText): string {
	const sentences = plainText(text).match(/.+?[.!?](?=\s|$)|.+$/g) ?? [];
	return sentences.reduce((all, next) => (all && (all + next).length > 130 ? all : all + next), '').trim();
}
