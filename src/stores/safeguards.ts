import { isTime } from '@/stores/engine/codec';
import { wasHere } from './provenance';
import { readVisit, writeVisit } from '@/stores/engine/storage';
import type { Ticks } from './ticks';

/** How far a safeguard is on one phone: `done` opens the gate; `old` and `elsewhere` do not, though all is ticked. */
export type Made = { state: 'done' | 'old' | 'elsewhere' | 'open'; done: number; total: number; at: number };

const day = 86_400_000;

/** A copy older than this is no copy of today's chats. */
const freshFor = 7 * day;

/** What somebody says of a copy holds for this visit in this tab, and not for the tab that is found open days later. */
const saidFor = day;

/**
 * Whether the steps of a safeguard are all ticked done: on this device, in the wording of today, and not long ago. What
 * was skipped, or came in a file from another phone, does not count.
 * @param steps ids of the steps, those that were reworded with their revision: `read-date write-down:2`
 */
export function made(ticks: Readonly<Ticks>, fix: string, steps: string, now: number): Made {
	const all = steps.split(' ').map((entry) => {
		const [id, revision = '1'] = entry.split(':');
		const key = `${fix}--${id}`;
		const tick = ticks[key];
		return tick?.state === 'done' && tick.revision >= Number(revision) ? { key, at: tick.at } : undefined;
	});
	const ticked = all.filter((tick) => tick !== undefined);
	const at = Math.min(...ticked.map((tick) => tick.at));
	const age = now - at;
	const here = ticked.every((tick) => wasHere(tick.key, tick.at));
	const [done, total] = [ticked.length, all.length];
	return {
		state: done < total ? 'open' : !here ? 'elsewhere' : age < freshFor && age > -day ? 'done' : 'old',
		done,
		total,
		at,
	};
}

const keyOf = (fix: string) => `unstuck:copy:${fix}`;
const unkept = new Map<string, string | null>();

/** Keeps for this visit that the reader says they have a copy, for this fix alone; false takes it back. */
export function sayCopy(fix: string, said: boolean, now: number): void {
	const value = said ? String(now) : null;
	unkept.set(fix, value);
	writeVisit(keyOf(fix), value);
}

/** Whether the reader said so. */
export function saidCopy(fix: string, now: number): boolean {
	const said = Number(unkept.has(fix) ? unkept.get(fix) : readVisit(keyOf(fix)));
	return isTime(said) && said > 0 && Math.abs(now - said) < saidFor;
}
