import { href } from '@/client/url';
import type { Outline } from '@/schemas/outline';
import type { Platform } from '@/schemas/shared';
import type { Progress } from '@/stores/progress-file';
import type { Tried } from '@/stores/tried';
import type { ShownReport } from './post';
import type { Named, Report, TriedFix } from './model';

/** What the page of reports knows of the site: of the fixes, those that it is about. */
export interface SiteIndex {
	outline: Outline;
	fixes: (Named & Titled & { steps: (Named & { on?: Platform; revision?: number })[] })[];
	symptoms: (Named & Titled)[];
	/** The tools, by the names of their checks. */
	checks: (Titled & { id: string })[];
}

interface Titled {
	title: string;
	/** Its address from the root of the server, base path included. */
	href: string;
}

/** The fixes of an outline, as a report needs them. */
export function siteFixes({ fixes }: Outline): SiteIndex['fixes'] {
	const stepOf = (key: string) => key.slice(key.indexOf('--') + 2);
	return Object.entries(fixes).map(([id, { title, steps, formerly = [] }]) => ({
		id,
		formerly,
		title,
		href: href(`/fixes/${id}/`),
		steps: steps.map(({ key, on, revision, formerly = [] }) => ({
			id: stepOf(key),
			formerly: formerly.map(stepOf),
			...(on && { on }),
			...(revision && { revision }),
		})),
	}));
}

/** What was tried on this device, as a report tells it. A tick from before times were kept counts as of today. */
export function toTriedFix({ id, outcome, steps, at }: Tried, now: number): TriedFix {
	return { id, ...(outcome && { outcome }), steps, day: localDay(at || now) };
}

/** A report with the names of things. Steps for the other phone do not count. */
export function withNames(report: Report, site: SiteIndex, origin: string, link?: string): ShownReport {
	const symptom = site.symptoms.find(({ id }) => id === report.symptom);
	return {
		...(report.platform && { platform: report.platform }),
		...(report.system && { system: report.system }),
		...(symptom && { symptom: { title: symptom.title, address: origin + symptom.href } }),
		...(report.lastBackup && { lastBackup: report.lastBackup }),
		fixes: report.fixes.flatMap(({ id, outcome, steps, day }) => {
			const fix = site.fixes.find((fix) => fix.id === id);
			if (!fix) return [];
			const counted = fix.steps.filter(({ on }) => !on || !report.platform || on === report.platform);
			const done = counted.filter((step) => steps.some(({ id, state }) => id === step.id && state === 'done')).length;
			return [
				{ title: fix.title, address: origin + fix.href, ...(outcome && { outcome }), done, total: counted.length, day },
			];
		}),
		...(link && { link }),
	};
}

/**
 * A report as what a device keeps, to be merged. It says days, not hours: noon stands for each, and never a time to come. A link
 * tells no revisions, so its ticks are of the steps as they are now.
 */
export function toProgress({ platform, fixes }: Report, site: Pick<SiteIndex, 'fixes'>, now: number): Progress {
	const at = (day: string) => Math.min(now, Date.parse(`${day}T12:00Z`));
	const revisionOf = (fix: string, step: string) =>
		site.fixes.find(({ id }) => id === fix)?.steps.find(({ id }) => id === step)?.revision ?? 1;
	const ticks = fixes.flatMap(({ id, steps, day }) =>
		steps.map(
			(step) => [`${id}--${step.id}`, { state: step.state, at: at(day), revision: revisionOf(id, step.id) }] as const,
		),
	);
	const outcomes = fixes.flatMap(({ id, outcome, day }) => (outcome ? [[id, { outcome, at: at(day) }] as const] : []));
	return {
		ticks: Object.fromEntries(ticks),
		outcomes: Object.fromEntries(outcomes),
		kept: {},
		...(platform && { platform }),
	};
}

/** The reader's own day, as 2026-11-22. */
export function localDay(at: number): string {
	return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
