import type { ProgressMap } from '@/library/outline';
import type { Platform } from '@/schemas/shared';
import { placeAt, progressAt } from './resume';
import type { Outcome, Outcomes } from './outcomes';
import { count, type Count } from './progress';
import type { Ticks } from './ticks';

/** One fix that the reader tried. */
export type Tried = {
	id: string;
	title: string;
	count: Count;
	/** When they last said something of it; 0 if that is not known. */
	at: number;
	outcome?: Outcome['outcome'];
};

/** Every fix with a tick or an outcome, last tried first. What the site no longer knows is left out. */
export function tried(map: ProgressMap, ticks: Ticks, outcomes: Outcomes, shown: Platform | undefined): Tried[] {
	const all = Object.entries(map.fixes).flatMap(([id, { title, steps }]) => {
		const keys = steps.map(({ key }) => key);
		const outcome = outcomes[id];
		const times = [...keys.map((key) => ticks[key]?.at), outcome?.at].filter((at) => at !== undefined);
		if (times.length === 0) return [];
		const here = progressAt(map, placeAt(map, `fixes/${id}`)!, ticks, shown);
		const whole = count(ticks, keys);
		// Ticks of the other phone count too, or what was tried would look untouched.
		const part = here.done + here.skipped === whole.done + whole.skipped ? here : whole;
		return [{ id, title, count: part, at: Math.max(...times), ...(outcome && { outcome: outcome.outcome }) }];
	});
	return all.sort((a, b) => b.at - a.at);
}

/** Every name that the site knows: keys of steps and ids of fixes. */
export function knownNames({ fixes }: ProgressMap): string[] {
	return Object.entries(fixes).flatMap(([id, { steps }]) => [id, ...steps.map(({ key }) => key)]);
}
