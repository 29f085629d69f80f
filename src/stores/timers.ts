import { isTime } from './engine/codec';
import { recall, remember } from './engine/storage';
import { timerKey } from './timer-key';

export type Timer = { key: string; seconds: number };

const day = 86_400_000;

/** Starts a countdown for a step, from now. It survives a reload, a closed page and a sleeping phone. */
export function startTimer({ key, seconds }: Timer, now: number): void {
	remember(timerKey(key), String(now + seconds * 1000));
}

export function stopTimer({ key }: Timer): void {
	remember(timerKey(key), null);
}

/** When the countdown of a step ends, or undefined. Forgotten is one that ended a day ago, or was left by a wrong clock. */
export function endOf(timer: Timer, now: number): number | undefined {
	const kept = recall(timerKey(timer.key));
	if (kept === null) return undefined;
	const end = Number(kept);
	if (isTime(end) && end > now - day && end <= now + timer.seconds * 1000 + 60_000) return end;
	stopTimer(timer);
	return undefined;
}

/** Seconds as a clock shows them: `0:30`, `29:59`, `1:00:00`. What has begun counts in full. */
export function clock(milliseconds: number): string {
	const all = Math.max(0, Math.ceil(milliseconds / 1000));
	const [hours, minutes] = [Math.floor(all / 3600), Math.floor(all / 60) % 60];
	const two = (part: number) => String(part).padStart(2, '0');
	return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(all % 60)}`;
}

/** What to say aloud when the time left goes from one value to another, in milliseconds. */
export function announced(before: number, after: number): 'minute' | 'end' | undefined {
	const passes = (mark: number) => before > mark && after <= mark;
	return passes(0) ? 'end' : passes(60_000) && before < 120_000 ? 'minute' : undefined;
}
