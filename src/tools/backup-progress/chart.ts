import { lastOf } from '@/tools/common/numbers';
import type { Forecast } from './forecast';
import type { Reading } from '@/schemas/reading';
import { toHistory } from './history';

/** A point of the chart, from 0 at its left and bottom to 1 at its right and top. */
type Spot = [x: number, y: number];

/** A chart of what has been sent over time. */
export interface Chart {
	/** A line for each run; a backup that started over has several. */
	lines: Spot[][];
	/** Where it may end: from the last reading to the soonest and the latest. */
	forecast?: { from: Spot; soonest: Spot; latest: Spot } | undefined;
	/** The times at the left and the right, in milliseconds since 1970. */
	from: number;
	to: number;
	/** What the top stands for, in bytes or percent. */
	top: number;
	scale: 'bytes' | 'percent';
}

/** Lays out readings and their forecast; nothing without a reading. `total` is the size of the backup in bytes. */
export function chartOf(
	readings: readonly Reading[],
	{ left }: Pick<Forecast, 'left'>,
	total?: number,
): Chart | undefined {
	const { runs, scale, whole } = toHistory(readings, total);
	const points = runs.flat();
	const last = lastOf(points);
	if (!last) return undefined;
	const from = points[0]!.at;
	const top = Math.max(1, whole ?? 0, ...points.map(({ done }) => done));
	const span = Math.max(last.at - from, minute);
	const ahead = left && whole !== undefined && last.done < top ? soonestAndLatest(left) : undefined;
	// A forecast of days would press the readings into one line, so it runs off the edge.
	const end = last.at + Math.min((ahead?.[1] ?? 0) * 1000, Math.max(span * 4, hour));
	const width = Math.max(end - from, span);
	const spot = (at: number, done: number): Spot => [(at - from) / width, Math.min(1, done / top)];
	const finish = (seconds: number): Spot => {
		const at = last.at + seconds * 1000;
		const share = at > end ? (end - last.at) / (at - last.at) : 1;
		return spot(Math.min(at, end), last.done + (top - last.done) * share);
	};
	return {
		lines: runs.map((run) => run.map(({ at, done }) => spot(at, done))),
		forecast: ahead && { from: spot(last.at, last.done), soonest: finish(ahead[0]), latest: finish(ahead[1]) },
		from,
		to: from + width,
		top,
		scale,
	};
}

/** In seconds. Without an upper limit the latest is far off, so that the corner it draws is open. */
const soonestAndLatest = ({ seconds, least, most }: NonNullable<Forecast['left']>) =>
	[Math.min(least, far), Math.min(most ?? seconds * 4, far)] as const;

const minute = 60_000;
const hour = 3_600_000;
/** Seconds after which a forecast is no more than a direction. */
const far = 60 * 86_400;
