import type { FixDocument } from '@/documents/fix';
import type { Fix, Step } from '@/library/join';
import type { Platform } from '@/schemas/shared';
import { riskMeanings, riskNames } from '@/texts/fix';
import { sourceKinds } from '@/texts/sources';
import { toRuns } from './markdown';

/** Where the site lives: its origin, and the path it lives under, with a slash at both ends. */
export interface Where {
	site: string;
	base: string;
}

/** Where the site lives, as its build was told. */
export const where: Where = { site: import.meta.env.SITE!, base: import.meta.env.BASE_URL ?? '/' };

/** The absolute address of a path within the site: `/fixes/x/`. */
export function absolute(path: string, { site, base } = where): string {
	return site + base.replace(/\/$/, '') + path;
}

/** A fix as a document without markup, made while the site is built. */
export function toDocument(fix: Fix, at = where): FixDocument {
	const page = absolute(fix.href, at);
	const runs = (text: string) => toRuns(text, page, (path) => absolute(path, at));
	const maybe = (text: string | undefined) => (text ? runs(text) : undefined);
	/** The platform a part is for, where the fix is for more than that one. */
	const part = (platforms: Platform[]) => {
		const [first, second] = fix.platforms.filter((platform) => platforms.includes(platform));
		return first && !second && fix.platforms.length > 1 ? { on: first } : {};
	};
	const { id, formerly, title, platforms, risk, avoid, loses, worked } = fix;
	return {
		id,
		formerly,
		title,
		address: page,
		platforms,
		risk: { level: risk, name: riskNames[risk], meaning: riskMeanings[risk] },
		why: runs(fix.why),
		avoid: maybe(avoid),
		loses: platforms.flatMap((platform) => {
			const loss = loses?.[platform];
			return loss ? [{ ...part([platform]), text: runs(loss) }] : [];
		}),
		needs: fix.needs.map(({ id, title, href, platforms }) => ({
			...part(platforms),
			id,
			title,
			address: absolute(href, at),
		})),
		steps: fix.steps.map((step) => ({
			...part(step.platforms),
			id: step.id,
			key: step.key,
			formerly: step.formerly,
			address: `${page}#${step.key}`,
			text: runs(step.do),
			paths: toPaths(step).map(({ platforms, labels }) => ({ ...(step.on ? {} : part(platforms)), labels })),
			turn: step.turn,
			note: maybe(step.note),
		})),
		worked: maybe(worked),
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
