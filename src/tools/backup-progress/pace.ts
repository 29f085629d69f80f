import { lastOf } from '@/tools/common/numbers';
import type { Point } from './history';

/** How fast a run goes, in bytes or percent (the scale of its history) a second. */
export interface Pace {
	/** The speed now. */
	now: number;
	/** Its bounds. */
	least: number;
	most: number;
}

/**
 * The speed now: an average in which a stretch counts half after a quarter of the run, so that a faster hour ago does
 * not hide a slow line today. The weights depend on the times alone, so more progress is never a slower pace. The bounds
 * allow for what a rounded reading hides and how unevenly the run went.
 */
export function paceOf(run: readonly Point[]): Pace | undefined {
	const [first, last] = [run[0], lastOf(run)];
	if (!first || !last || last.done <= first.done) return undefined;
	const half = Math.max(tenMinutes, (last.at - first.at) / 4);
	const legs = run.slice(1).map((point, index) => {
		const from = run[index]!;
		return {
			weight: 2 ** ((point.at - last.at) / half),
			seconds: (point.at - from.at) / 1000,
			done: point.done - from.done,
		};
	});
	const seconds = sum(legs.map((leg) => leg.weight * leg.seconds));
	const now = sum(legs.map((leg) => leg.weight * leg.done)) / seconds;
	const uneven = sum(legs.map((leg) => leg.weight * Math.abs(leg.done - now * leg.seconds))) / seconds;
	const blur = Math.max(...run.map(({ step }) => step)) / seconds;
	return { now, least: Math.max(0, now - uneven - blur), most: now + uneven + blur };
}

/** Since when nothing has changed, in milliseconds since 1970: the first time at which the last value was seen. */
export function quietSince(run: readonly Point[]): number {
	const last = lastOf(run)!;
	return run.find(({ done }) => done === last.done)!.at;
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

const tenMinutes = 600_000;
