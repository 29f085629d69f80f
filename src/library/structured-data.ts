import type { BreadcrumbList, Graph, HowTo, TechArticle, Thing, WebSite } from 'schema-dts';
import { lossLines, needLine, stepLines, type FixDocument } from '@/documents/fix';
import type { Run } from '@/documents/model';
import { copyFirst } from '@/texts/fix';
import { language } from '@/texts/locale';
import { homeName, listName } from '@/texts/posts';
import { siteName } from '@/texts/site';
import type { Fix, Guide } from './join';
import { absolute, toDocument } from './to-document';

const licence = 'https://creativecommons.org/licenses/by/4.0/';
const words = (runs: Run[]) => runs.map(({ t }) => t).join('');

/** The day on which the words of a fix last changed in substance. */
export const changedOn = ({ published, changed = published }: Fix): string => changed;

/** The day on which the page of a fix was last changed or checked, whichever is later. */
export const modifiedOn = (fix: Fix): string => [changedOn(fix), fix.reviewed].sort().at(-1)!;

/** https://schema.org/HowTo; what nobody should do has no steps and is an article. */
export function fixGraph(fix: Fix): Graph {
	const document = toDocument(fix);
	const common = {
		'@id': document.address,
		url: document.address,
		name: fix.title,
		description: [words(document.why), ...warnings(document)].join(' '),
		inLanguage: language,
		license: licence,
		datePublished: fix.published,
		dateModified: modifiedOn(fix),
	} as const;
	const about: HowTo | TechArticle = fix.avoid
		? { '@type': 'TechArticle', ...common, headline: fix.title }
		: { '@type': 'HowTo', ...common, totalTime: `PT${fix.minutes}M`, step: document.steps.map(toStep) };
	return graph(about, trail([homeName, '/'], [listName, '/fixes/'], [fix.title, fix.href]));
}

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

/** The description is shown wherever the steps are, so it names the losses and copies. */
function warnings(fix: FixDocument): string[] {
	if (fix.risk.level !== 'loses-chats') return [];
	const losses = lossLines(fix).map(({ label, text }) => `${label}: ${words(text)}`);
	const needs = fix.needs.map((need) => words(needLine(need))).join('; ');
	return [`${fix.risk.name}.`, ...losses, ...(needs ? [`${copyFirst}: ${needs}.`] : [])];
}

function toStep(step: FixDocument['steps'][number]) {
	const text = stepLines(step).map(words).join(' ');
	return { '@type': 'HowToStep', url: step.address, name: words(step.text), text } as const;
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
