import { language } from '@/texts/locale';
import type { BreadcrumbList, Graph, HowTo, TechArticle, Thing, WebSite } from 'schema-dts';
import { absolute, where } from './documents';
import type { Fix, Guide } from './join';
import type { FixDocument } from '@/documents/document';
import { lossLines, needLine, stepLines } from '@/documents/fix-post';
import type { Run } from '@/documents/runs';
import { toDocument } from '@/library/to-document';
import { homeName, listName } from '@/texts/posts';
import { copyFirst } from '@/texts/fix';
import { siteName } from '@/texts/site';

const licence = 'https://creativecommons.org/licenses/by/4.0/';
const words = (runs: Run[]) => runs.map(({ t }) => t).join('');

/** What a fix is, for search engines: https://schema.org/HowTo. What nobody should do is an article, because it has no steps. */
export function fixGraph(fix: Fix): Graph {
	const document = toDocument(fix, where);
	const common = {
		'@id': document.address,
		url: document.address,
		name: fix.title,
		description: [words(document.why), ...warnings(document)].join(' '),
		inLanguage: language,
		license: licence,
		datePublished: fix.published,
		dateModified: fix.changed ?? fix.reviewed,
	} as const;
	const about: HowTo | TechArticle = fix.avoid
		? { '@type': 'TechArticle', ...common, headline: fix.title }
		: { '@type': 'HowTo', ...common, totalTime: `PT${fix.minutes}M`, step: document.steps.map(toStep) };
	return graph(about, trail([homeName, '/'], [listName, '/fixes/'], [fix.title, fix.href]));
}

/** What a guide is; the home page stands for the site. */
export function guideGraph(guide: Guide): Graph {
	if (guide.id === 'index')
		return graph({
			'@type': 'WebSite',
			'@id': absolute('/'),
			url: absolute('/'),
			name: siteName,
			description: guide.description,
			inLanguage: language,
		} satisfies WebSite);
	const article: TechArticle = {
		'@type': 'TechArticle',
		'@id': absolute(guide.href),
		url: absolute(guide.href),
		headline: guide.title,
		description: guide.description,
		inLanguage: language,
		license: licence,
		dateModified: guide.reviewed,
	};
	return graph(article, trail([homeName, '/'], [guide.label, guide.href]));
}

/** Whoever shows the steps elsewhere shows the description first: what can be lost and the copies stand there. */
function warnings(fix: FixDocument): string[] {
	if (fix.risk.level !== 'loses-chats') return [];
	const losses = lossLines(fix).map(({ label, text }) => `${label}: ${words(text)}`);
	const needs = fix.needs.map((need) => words(needLine(need))).join('; ');
	return [`${fix.risk.name}.`, ...losses, ...(needs ? [`${copyFirst}: ${needs}.`] : [])];
}

function toStep(step: FixDocument['steps'][number]) {
	const { address, text } = step;
	return { '@type': 'HowToStep', url: address, name: words(text), text: stepLines(step).map(words).join(' ') } as const;
}

function trail(...places: [name: string, path: string][]): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: places.map(([name, path], at) => ({
			'@type': 'ListItem',
			position: at + 1,
			name,
			item: absolute(path),
		})),
	};
}

const graph = (...things: Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': things });
