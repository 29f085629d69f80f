import { isTime } from './engine/codec';
import { readKey, writeKey } from './engine/storage';

/** A guide that was walked one step at a time: since when, in milliseconds since 1970, and where its reader is in it. */
export interface LastRun {
	guide: string;
	began: number;
	/** What the address names after its #. */
	at: string;
}

const key = 'unstuck:run';
const day = 86_400_000;

/** The last run of this device, if there is one. */
export function lastRun(): LastRun | undefined {
	const [guide, began, at = ''] = (readKey(key) ?? '').split(' ');
	return guide && isTime(Number(began)) ? { guide, began: Number(began), at } : undefined;
}

/** When the run of a guide began: a run of another guide, or of yesterday, begins now. */
export function beganAt(guide: string, now: number): number {
	const last = lastRun();
	return last?.guide === guide && Math.abs(now - last.began) < day ? last.began : now;
}

/** Remembers where a run is. */
export function rememberRun(guide: string, at: string, now: number): void {
	writeKey(key, [guide, beganAt(guide, now), at].join(' '));
}
