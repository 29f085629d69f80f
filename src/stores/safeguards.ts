import { isTime } from './engine/codec';
import { isFromHere } from './provenance';
import { readVisit, recall, remember, writeVisit } from './engine/storage';
import type { Ticks } from './ticks';

/** How far a safeguard is on one phone: `done` opens the gate; `old` and `elsewhere` do not, though all is ticked. */
export type Made = { state: 'done' | 'old' | 'elsewhere' | 'open'; done: number; total: number; at: number };

const day = 86_400_000;

/** A copy older than this is no copy of today's chats. */
const freshFor = 7 * day;

/** What the reader says of a copy does not hold for a tab that is found open days later. */
const saidFor = day;

/**
 * Whether the steps of a safeguard are all ticked: on this device, in the wording of today, and not long ago.
 * Reworded steps have their revision: `read-date write-down:2`.
 */
export function made(ticks: Readonly<Ticks>, fix: string, steps: string, now: number): Made {
	const all = steps.split(' ');
	const ticked = all.flatMap((entry) => {
		const [id, revision = '1'] = entry.split(':');
		const key = `${fix}--${id}`;
		const tick = ticks[key];
		return tick?.state === 'done' && tick.revision >= Number(revision) ? [{ key, at: tick.at }] : [];
	});
	const at = Math.min(...ticked.map((tick) => tick.at));
	const age = now - at;
	const isHere = ticked.every((tick) => isFromHere(tick.key, tick.at));
	const [done, total] = [ticked.length, all.length];
	const state = done < total ? 'open' : !isHere ? 'elsewhere' : age < freshFor && age > -day ? 'done' : 'old';
	return { state, done, total, at };
}

/** Whether that is a copy of this phone, new or old. */
export const isMade = ({ state }: Made) => state === 'done' || state === 'old';

const keyOf = (fix: string) => `unstuck:copy:${fix}`;

/** Keeps for this visit that the reader says they have a copy, for this fix alone; false takes it back. */
export function confirmCopy(fix: string, said: boolean, now: number): void {
	remember(keyOf(fix), said ? String(now) : null, writeVisit);
}

/** Whether the reader said so. */
export function isCopyConfirmed(fix: string, now: number): boolean {
	const said = Number(recall(keyOf(fix), readVisit));
	return isTime(said) && said > 0 && Math.abs(now - said) < saidFor;
}

const allHereKey = 'unstuck:all-here';

/** Keeps for this visit that the reader says all chats are on this phone, which a new backup needs. */
export const sayAllHere = (now: number) => remember(allHereKey, String(now), writeVisit);

/** Whether the reader said so, within a day. */
export function isAllHere(now: number): boolean {
	return Math.abs(now - Number(recall(allHereKey, readVisit) ?? NaN)) < saidFor;
}
