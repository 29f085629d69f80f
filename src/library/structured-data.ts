import type { Graph, Thing } from 'schema-dts';
import { lossLines, needLine, stepLines } from '@/documents/fix';
import type { FixDocument } from '@/schemas/fixes-file';
import type { Run } from '@/documents/model';
import { copyFirst } from '@/texts/fix';
import { language } from '@/texts/locale';
import { homeName, listName } from '@/texts/posts';
import { siteName } from '@/texts/site';
import type { Fix, Guide } from './join';
import { absolute, toDocument } from './to-document';

const license = 'https://creativecommons.org/licenses/by/4.0/';
const words = (runs: Run[]) => runs.map(({ t }) => t).join('');

/** The day on which the words of a fix last changed in substance. */
export const changedOn = ({ published, changed = published }: Fix): string => changed;

/** The day on which the page of a fix was last changed or checked, whichever is later. */
export const modifiedOn = (fix: Fix): string => [changedOn(fix), fix.reviewed].sort().at(-1)!;

/** https://schema.org/HowTo; what nobody should do has no steps and is an article. */
export function fixGraph(fix: Fix): Graph {
	const document = toDocument(fix);
	const common = {
		...about(fix.href, [words(document.why), ...warnings(document)].join(' ')),
		license,
		name: fix.title,
		datePublished: fix.published,
		dateModified: modifiedOn(fix),
	} as const;
	return graph(
		fix.avoid
			? { '@type': 'TechArticle', ...common, headline: fix.title }
			: { '@type': 'HowTo', ...common, totalTime: `PT${fix.minutes}M`, step: document.steps.map(toStep) },
		[listName, '/fixes/'],
		[fix.title, fix.href],
	);
}

export function guideGraph({ id, href, title, label, description, reviewed }: Guide): Graph {
	const common = about(href, description);
	if (id === 'index') return graph({ '@type': 'WebSite', ...common, name: siteName });
	return graph({ '@type': 'TechArticle', ...common, license, headline: title, dateModified: reviewed }, [label, href]);
}

const about = (path: string, description: string) =>
	({ '@id': absolute(path), url: absolute(path), description, inLanguage: language }) as const;

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

/** @param trail The pages on the way from the home page to this one. */
function graph(thing: Thing, ...trail: [name: string, path: string][]): Graph {
	const breadcrumbs = [[homeName, '/'] as const, ...trail].map(([name, path], at) => ({
		'@type': 'ListItem' as const,
		position: at + 1,
		name,
		item: absolute(path),
	}));
	const list = { '@type': 'BreadcrumbList' as const, itemListElement: breadcrumbs };
	return { '@context': 'https://schema.org', '@graph': trail.length > 0 ? [thing, list] : [thing] };
}
