import type { Forecast } from './forecast';
import type { Reading } from '@/schemas/reading';
import { toHistory } from './readings';

/** A chart as figures: what is sent over time, from 0 at its left and bottom to 1 at its right and top. */
export interface Chart {
	/** The lines of the runs; a run that began again is a line of its own. */
	lines: [x: number, y: number][][];
	/** Where it may end: from the last reading, the soonest and the latest; without the latest, nobody can say. */
	forecast?: { from: [number, number]; soonest: [number, number]; latest: [number, number] };
	/** The times at the left and the right, in milliseconds since 1970. */
	from: number;
	to: number;
	/** What the top stands for: bytes, or 100 percent. */
	top: number;
	scale: 'bytes' | 'percent';
}

/** Lays out readings and their forecast; nothing without a reading. */
export function chartOf(
	readings: readonly Reading[],
	{ left }: Pick<Forecast, 'left'>,
	total?: number,
): Chart | undefined {
	const { runs, scale, whole } = toHistory(readings, total);
	const points = runs.flat();
	const last = points[points.length - 1];
	if (!last) return undefined;
	const from = points[0]!.at;
	const top = Math.max(1, whole ?? 0, ...points.map(({ done }) => done));
	const span = Math.max(last.at - from, minute);
	const ahead = left && whole !== undefined ? soonAndLate(left) : undefined;
	// A forecast of days would press the readings into one line, so it runs off the edge.
	const to = last.at + Math.min((ahead?.latest ?? 0) * 1000, Math.max(span * 4, hour));
	const x = (at: number) => (at - from) / Math.max(to - from, span);
	const y = (done: number) => Math.min(1, done / top);
	const at = (seconds: number): [number, number] => {
		const whole = last.at + seconds * 1000;
		const share = whole > to ? (to - last.at) / (whole - last.at) : 1;
		return [x(Math.min(whole, to)), y(last.done + (top - last.done) * share)];
	};
	return {
		lines: runs.map((run) => run.map(({ at, done }) => [x(at), y(done)])),
		...(ahead &&
			last.done < top && {
				forecast: { from: [x(last.at), y(last.done)], soonest: at(ahead.soonest), latest: at(ahead.latest) },
			}),
		from,
		to: from + Math.max(to - from, span),
		top,
		scale,
	};
}

/** Without an upper bound the latest is far off, so that the corner it draws is open. */
const soonAndLate = ({ seconds, least, most }: NonNullable<Forecast['left']>) => ({
	soonest: Math.min(least, far),
	latest: Math.min(most ?? seconds * 4, far),
});

const minute = 60_000;
const hour = 3_600_000;
/** Seconds after which a forecast is no more than a direction. */
const far = 60 * 86_400;
