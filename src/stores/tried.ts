import type { Outline } from '@/schemas/outline';
import type { Platform } from '@/schemas/shared';
import type { Outcome, Outcomes } from './outcomes';
import { count, type Count } from './progress';
import { placeAt, progressAt } from './resume';
import type { Tick, Ticks } from './ticks';

export interface Tried {
	id: string;
	title: string;
	/** The steps that were ticked or skipped, by their ids in the fix. */
	steps: { id: string; state: Tick['state'] }[];
	/** When the reader last said something of it, in milliseconds since 1970; 0 if that is not known. */
	at: number;
	outcome: Outcome['outcome'] | undefined;
}

/** Every fix with a tick or an outcome, last tried first. What the site no longer knows is left out. */
export function tried({ fixes }: Outline, ticks: Readonly<Ticks>, outcomes: Readonly<Outcomes>): Tried[] {
	const all = Object.entries(fixes).flatMap(([id, { title, steps }]) => {
		const ticked = steps.flatMap(({ key }) => (ticks[key] ? [{ id: key.slice(id.length + 2), ...ticks[key] }] : []));
		const { outcome, at = 0 } = outcomes[id] ?? {};
		if (ticked.length === 0 && !outcome) return [];
		const states = ticked.map(({ id, state }) => ({ id, state }));
		return [{ id, title, steps: states, at: Math.max(at, ...ticked.map((tick) => tick.at)), outcome }];
	});
	return all.sort((a, b) => b.at - a.at);
}

/** How far the reader is with a fix on this phone, or with all of it if they ticked the other's too. */
export function countOf(outline: Outline, id: string, ticks: Readonly<Ticks>, shown: Platform | undefined): Count {
	const here = progressAt(outline, placeAt(outline, `fixes/${id}`)!, ticks, shown);
	const whole = count(
		ticks,
		outline.fixes[id]!.steps.map(({ key }) => key),
	);
	return here.done + here.skipped === whole.done + whole.skipped ? here : whole;
}

/** Every name that the site knows: keys of steps and ids of fixes. */
export function knownNames({ fixes }: Outline): string[] {
	return Object.entries(fixes).flatMap(([id, { steps }]) => [id, ...steps.map(({ key }) => key)]);
}
