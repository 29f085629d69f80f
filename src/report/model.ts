import { href } from '@/client/url';
import type { ShownReport } from '@/documents/report';
import { localDay } from '@/i18n/format';
import type { Outline } from '@/schemas/outline';
import type { Platform } from '@/schemas/shared';
import type { Outcome } from '@/stores/outcomes';
import type { Progress } from '@/stores/progress-file';
import type { Tried } from '@/stores/tried';

/** What somebody tried, by ids; nothing in it tells who. Days are like 2026-11-22. */
export interface Report {
	platform?: Platform;
	/** A link carries at most 60 bytes of it. */
	system?: string;
	/** An address: `symptoms/stuck-at-99`. */
	symptom?: string;
	lastBackup?: string;
	fixes: TriedFix[];
}

export interface TriedFix {
	id: string;
	outcome?: Outcome['outcome'];
	steps: Tried['steps'];
	day: string;
}

export interface Named {
	id: string;
	formerly: string[];
}

/** What the site knows when it opens a link; documents of fixes fit in. */
export interface Known {
	fixes: (Named & { steps: Named[] })[];
	symptoms: Named[];
	/** No day of a report is later, or a wrong clock would win every merge for ever. */
	today: string;
}

interface Titled {
	title: string;
	/** Its address from the root of the server, base path included. */
	href: string;
}

interface Asking {
	id: string;
	questions: { id: string; ask: string; answers: Record<string, string> }[];
}

/** What the page of reports carries of the site; the fixes come when it is known which. */
export interface PageIndex {
	symptoms: (Named & Titled)[];
	asking: Asking[];
	checks: (Titled & { id: string })[];
}

export interface SiteIndex extends PageIndex {
	outline: Outline;
}

/** The fixes of an outline, by all their names. */
export function siteFixes({ fixes }: Outline): Known['fixes'] {
	const stepOf = (key: string) => key.slice(key.indexOf('--') + 2);
	return Object.entries(fixes).map(([id, { steps, formerly = [] }]) => ({
		id,
		formerly,
		steps: steps.map(({ key, formerly = [] }) => ({ id: stepOf(key), formerly: formerly.map(stepOf) })),
	}));
}

/** What was tried on this device, as a report tells it. A tick from before times were kept counts as of today. */
export function toTriedFix({ id, outcome, steps, at }: Tried, now: number): TriedFix {
	return { id, outcome, steps, day: localDay(at || now) };
}

/** What was answered to the questions of a guide, in words. An answer that the guide no longer offers is left out. */
export function answersInWords(
	{ asking }: Pick<PageIndex, 'asking'>,
	guide: string | undefined,
	said: Readonly<Record<string, string>>,
): { ask: string; say: string }[] {
	const questions = asking.find(({ id }) => id === guide)?.questions ?? [];
	return questions.flatMap(({ id, ask, answers }) => {
		const say = answers[said[id] ?? ''];
		return say ? [{ ask, say }] : [];
	});
}

/** A report with the names of things. Steps for the other phone do not count. */
export function withNames({ symptom: seen, fixes, ...facts }: Report, site: SiteIndex, origin: string): ShownReport {
	const symptom = site.symptoms.find(({ id }) => id === seen);
	return {
		...facts,
		symptom: symptom && { title: symptom.title, address: origin + symptom.href },
		fixes: fixes.flatMap(({ id, outcome, steps, day }) => {
			const fix = site.outline.fixes[id];
			if (!fix) return [];
			const counted = fix.steps.filter(({ on }) => !on || !facts.platform || on === facts.platform);
			const done = steps.filter(({ state }) => state === 'done').map((step) => `${id}--${step.id}`);
			return [
				{
					title: fix.title,
					address: origin + href(`/fixes/${id}/`),
					outcome,
					done: counted.filter(({ key }) => done.includes(key)).length,
					total: counted.length,
					day,
				},
			];
		}),
	};
}

/**
 * A report in the shape of a progress file, to be merged. It has days, not hours: each becomes noon, and never a time to
 * come. A link has no revisions, so its ticks are of the steps as they are now.
 */
export function toProgress({ platform, fixes }: Report, outline: Outline, now: number): Progress {
	const at = (day: string) => Math.min(now, Date.parse(`${day}T12:00Z`));
	const ticks: Progress['ticks'] = {};
	const outcomes: Progress['outcomes'] = {};
	for (const { id, outcome, steps, day } of fixes) {
		for (const { id: step, state } of steps) {
			const name = `${id}--${step}`;
			const revision = outline.fixes[id]?.steps.find(({ key }) => key === name)?.revision ?? 1;
			ticks[name] = { state, at: at(day), revision };
		}
		if (outcome) outcomes[id] = { outcome, at: at(day) };
	}
	return { ticks, outcomes, kept: {}, platform };
}
