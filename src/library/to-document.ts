import { href } from '@/client/url';
import type { FixDocument } from '@/schemas/fixes-file';
import type { Fix } from './join';
import type { PhoneText, Platform } from '@/schemas/shared';
import { onlyIfAllHere, riskMeanings, riskNames } from '@/texts/fix';
import { sourceKinds } from '@/texts/sources';
import { toRuns } from './markdown';
import { menuPaths, only } from './platforms';

/** The absolute address of a path within the site: `/fixes/x/`. */
export const absolute = (path: string) => import.meta.env.SITE + href(path);

/** A fix as a document without markup, made while the site is built. */
export function toDocument(fix: Fix): FixDocument {
	const page = absolute(fix.href);
	const { id, formerly, title, platforms, risk, avoid, cost, loses, worked } = fix;
	const runs = (text: PhoneText, phones = platforms) => toRuns(text, page, absolute, phones);
	const maybe = (text: PhoneText | undefined) => (text ? runs(text) : undefined);
	const on = (part: Platform[]) => only(part, platforms);
	return {
		id,
		formerly,
		title,
		address: page,
		platforms,
		risk: { level: risk, name: riskNames[risk], meaning: riskMeanings[risk] },
		cost: maybe(cost),
		why: runs(fix.why),
		avoid: maybe(avoid),
		loses: platforms.flatMap((platform) => {
			const loss = loses?.[platform];
			return loss ? [{ on: on([platform]), text: runs(loss) }] : [];
		}),
		needs: fix.needs.map((need) => ({
			on: on(need.platforms),
			id: need.id,
			title: need.title,
			address: absolute(need.href),
		})),
		steps: fix.steps.map((step) => ({
			on: on(step.platforms),
			id: step.id,
			key: step.key,
			formerly: step.formerly,
			address: `${page}#${step.key}`,
			text: runs(step.do),
			onlyIf: step['starts-backup'] ? runs(onlyIfAllHere) : undefined,
			paths: menuPaths(step, step.platforms).map(({ on, value }) => ({
				on: step.on ? undefined : on,
				labels: value,
			})),
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
