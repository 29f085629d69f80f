import type { Reading } from '@/schemas/reading';
import { asReading } from '@/stores/readings';
import { isSize } from '../common/numbers';

export interface Point {
	/** In milliseconds since 1970. */
	at: number;
	/** What had been sent, in bytes or percent. */
	done: number;
	/** The smallest change that it could have shown, in the same unit. */
	step: number;
}

export interface History {
	/** The runs of this backup: each begins where the one before fell back. */
	runs: Point[][];
	/** The unit: `bytes` where a size is known, else `percent`. */
	scale: 'bytes' | 'percent';
	/** The total in that unit. */
	whole?: number;
	resized: boolean;
}

/**
 * Sorts readings, drops the impossible, puts them on one scale, and splits them where it started over. `total` is in
 * bytes.
 */
export function toHistory(readings: readonly Reading[], total?: number): History {
	const ordered = inOrder(readings);
	let size: number | undefined;
	let start = 0;
	// After videos are left out, say, an earlier percentage means another thing.
	for (const [index, { total }] of ordered.entries()) {
		if (total === undefined) continue;
		if (size !== undefined && Math.abs(total - size) > size * 0.05) start = index;
		size = total;
	}
	size ??= isSize(total) && total >= 1 ? total : undefined;
	const same = ordered.slice(start);
	const count = (name: 'percent' | 'uploaded') => same.filter((reading) => reading[name] !== undefined).length;
	const scale = size !== undefined || count('uploaded') > count('percent') ? 'bytes' : 'percent';
	const whole = size ?? (scale === 'percent' ? 100 : undefined);
	const points = same.flatMap((reading) => toPoint(reading, scale, whole) ?? []);
	return { runs: toRuns(points, whole ?? 0), scale, resized: start > 0, whole };
}

/** The smallest change in bytes that a size on a screen can show: its last digit, a tenth of a GB at most. */
export function shownStep(bytes: number): number {
	const steps = bytes >= 1e9 ? [1e8, 1e7, 1e6] : [1e6, 1e5];
	return steps.find((step) => bytes % step === 0) ?? steps.at(-1)!;
}

function inOrder(readings: readonly Reading[]): Reading[] {
	// Of two readings at one time the later entry is the correction.
	const byTime = new Map(readings.flatMap(asReading).map((reading) => [reading.at, reading]));
	return [...byTime.values()].sort((one, other) => one.at - other.at);
}

/** Of a percentage and a size in one reading the finer one counts. */
function toPoint({ at, percent, uploaded }: Reading, scale: History['scale'], whole?: number): Point | undefined {
	const hundredth = (whole ?? 0) / 100;
	const asPercent = percent !== undefined && whole ? { at, done: (percent * whole) / 100, step: hundredth } : undefined;
	if (scale === 'percent' || uploaded === undefined) return asPercent;
	const step = shownStep(uploaded);
	return asPercent && hundredth < step ? asPercent : { at, done: Math.min(uploaded, whole ?? Infinity), step };
}

/** A fall of more than two steps is a new start; less is rounding, and nothing has changed. */
function toRuns(points: Point[], whole: number): Point[][] {
	const runs: Point[][] = [];
	let peak: Point | undefined;
	for (const point of points) {
		const run = runs.at(-1);
		const fell = peak && point.done < peak.done - 2 * Math.max(peak.step, point.step, whole / 100);
		const kept = !peak || fell || point.done >= peak.done ? point : { ...point, done: peak.done };
		if (run && !fell) run.push(kept);
		else runs.push([kept]);
		peak = kept;
	}
	return runs;
}
