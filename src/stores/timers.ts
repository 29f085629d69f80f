import { isTime } from '@/stores/engine/codec';
import { readKey, writeKey } from '@/stores/engine/storage';

/** A countdown that somebody started: when it ends, in milliseconds since 1970. It goes by the clock alone. */
export type Timer = { key: string; seconds: number };

const day = 86_400_000;
const unkept = new Map<string, number>();

/** Where the end of a step's countdown is kept. */
export const timerKey = (step: string): string => `unstuck:timer:${step}`;

/** Starts a countdown for a step, from now. It survives a reload, a closed page and a sleeping phone. */
export function startTimer({ key, seconds }: Timer, now: number): void {
	unkept.set(key, now + seconds * 1000);
	writeKey(timerKey(key), String(now + seconds * 1000));
}

export function stopTimer({ key }: Timer): void {
	unkept.delete(key);
	writeKey(timerKey(key), null);
}

/**
 * When the countdown of a step ends, or undefined if none runs. One that ended a day ago is forgotten; so is one that
 * would run longer than it can, because the clock of the phone was set back.
 */
export function endOf(timer: Timer, now: number): number | undefined {
	const kept = readKey(timerKey(timer.key));
	const end = kept === null ? unkept.get(timer.key) : Number(kept);
	if (end === undefined) return undefined;
	if (isTime(end) && end > now - day && end <= now + timer.seconds * 1000 + 60_000) return end;
	stopTimer(timer);
	return undefined;
}

/** Seconds as a clock shows them: `0:30`, `29:59`, `1:00:00`. What has begun counts in full. */
export function clock(milliseconds: number): string {
	const all = Math.max(0, Math.ceil(milliseconds / 1000));
	const [hours, minutes, seconds] = [
		Math.floor(all / 3600),
		Math.floor(all / 60) % 60,
		String(all % 60).padStart(2, '0'),
	];
	return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`;
}

/** What is worth saying aloud when the time left goes from one value to another: one minute before the end, and the end. */
export function announced(before: number, after: number): 'minute' | 'end' | undefined {
	const passes = (mark: number) => before > mark && after <= mark;
	return passes(0) ? 'end' : passes(60_000) && before < 120_000 ? 'minute' : undefined;
}
