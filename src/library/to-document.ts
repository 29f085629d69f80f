import type { Fix, Step } from '@/library/join';
import type { Platform } from '@/schemas/shared';
import { riskMeanings, riskNames } from '@/texts/fix';
import { sourceKinds } from '@/texts/sources';
import type { DocumentStep, FixDocument } from '@/documents/document';
import { toRuns } from './markdown';

/** Where the site lives: its origin, and the path it lives under, with a slash at both ends. */
export interface Where {
	site: string;
	base: string;
}

/** A fix as a document without markup, made while the site is built. */
export function toDocument(fix: Fix, where: Where): FixDocument {
	const absolute = (path: string) => where.site + where.base.replace(/\/$/, '') + path;
	const page = absolute(fix.href);
	const runs = (text: string) => toRuns(text, page, absolute);
	/** The platform a part is for, where the fix is for more than that one. */
	const part = (platforms: Platform[]) => {
		const [first, second] = fix.platforms.filter((platform) => platforms.includes(platform));
		return first && !second && fix.platforms.length > 1 ? { on: first } : {};
	};
	const toStep = (step: Step): DocumentStep => ({
		...part(step.platforms),
		id: step.id,
		key: step.key,
		formerly: step.formerly,
		address: `${page}#${step.key}`,
		text: runs(step.do),
		paths: toPaths(step).map(({ platforms, labels }) => ({ ...(step.on ? {} : part(platforms)), labels })),
		...(step.turn && { turn: step.turn }),
		...(step.note && { note: runs(step.note) }),
	});
	return {
		id: fix.id,
		formerly: fix.formerly,
		title: fix.title,
		address: page,
		platforms: fix.platforms,
		risk: { level: fix.risk, name: riskNames[fix.risk], meaning: riskMeanings[fix.risk] },
		why: runs(fix.why),
		...(fix.avoid && { avoid: runs(fix.avoid) }),
		loses: fix.platforms.flatMap((platform) =>
			fix.loses?.[platform] ? [{ ...part([platform]), text: runs(fix.loses[platform]) }] : [],
		),
		needs: fix.needs.map(({ id, title, href, platforms }) => ({
			...part(platforms),
			id,
			title,
			address: absolute(href),
		})),
		steps: fix.steps.map(toStep),
		...(fix.worked && { worked: runs(fix.worked) }),
		sources: fix.sources.map(({ title, url, publisher, kind }) => ({
			title,
			address: url,
			publisher,
			kind: sourceKinds[kind],
		})),
	};
}

/** The menu paths of a step, one that is the same on both phones once. */
function toPaths({ platforms, paths }: Step) {
	const found: { platforms: Platform[]; labels: string[] }[] = [];
	for (const platform of platforms) {
		const labels = paths[platform];
		const same = found.find((other) => other.labels.join('\n') === labels?.join('\n'));
		if (same) same.platforms.push(platform);
		else if (labels) found.push({ platforms: [platform], labels });
	}
	return found;
}
