import { paceOf, quietSince, type Pace } from './pace';
import type { Reading } from '@/schemas/reading';
import { toHistory, type History, type Point } from './readings';
import { bytesPerSecond, secondsNeeded } from '@/tools/common/upload';

export { hoursNeeded, sumNeeded } from '@/tools/common/upload';

export type Verdict = 'moving' | 'slow' | 'stalled' | 'restarted' | 'finished' | 'unclear';

/** Why the verdict is what it is; the sentences are in `forecastTexts`. */
export type Reason =
	| 'on-its-way'
	| 'long-way'
	| 'weak-line'
	| 'below-line'
	| 'no-change'
	| 'never-began'
	| 'fell-back'
	| 'again-and-again'
	| 'other-size'
	| 'at-the-end'
	| 'no-reading'
	| 'one-reading'
	| 'too-soon';

export interface Forecast {
	verdict: Verdict;
	reason: Reason;
	/** Upload speed now, where a size is known and it moves. */
	mbps?: number;
	/** Percent an hour now, where the whole is known and it moves. */
	percentPerHour?: number;
	/** Seconds to go; without `most` nobody can say how long at most. `from` tells what it was reckoned from. */
	left?: { seconds: number; least: number; most?: number; from: 'readings' | 'line' };
	/** Seconds without a visible change, up to the last reading. */
	quiet: number;
	/** Seconds within which a change should have shown. */
	patience: number;
	/** How often it began again. */
	restarts: number;
	/** When to look again, in milliseconds since 1970. */
	lookAt?: number;
}

/** What is known besides the readings: the size of the backup in bytes, and the upload speed of the line. */
export interface Known {
	total?: number;
	mbps?: number;
}

/** Stuck, or only slow? From readings of the backup screen, in any order; the last one counts as now. */
export function forecast(readings: readonly Reading[], { total, mbps }: Known = {}): Forecast {
	const history = toHistory(readings, total);
	const run = history.runs[history.runs.length - 1];
	const restarts = Math.max(0, history.runs.length - 1) + (history.resized ? 1 : 0);
	if (!run) return { verdict: 'unclear', reason: 'no-reading', quiet: 0, patience: 0, restarts };
	const line = mbps !== undefined && mbps > 0 && mbps < Infinity ? mbps : undefined;
	const last = run[run.length - 1]!;
	const pace = paceOf(run);
	const quiet = (last.at - quietSince(run)) / 1000;
	const patience = patienceWith(history, line);
	const left = timeLeft(last, history, pace, line);
	const state = {
		run,
		history,
		restarts,
		quiet,
		patience,
		left,
		mbps: pace && history.scale === 'bytes' ? (pace.now * 8) / 1e6 : undefined,
		line,
	};
	const [verdict, reason] = judge(state);
	const wait = waitFor(verdict, state);
	return {
		verdict,
		reason,
		quiet,
		patience,
		restarts,
		// What stands still has no speed, even if its average is not nought yet.
		...(verdict !== 'stalled' && {
			...(state.mbps !== undefined && { mbps: state.mbps }),
			...(pace && history.whole && { percentPerHour: (pace.now / history.whole) * 360_000 }),
			...(left && { left }),
		}),
		...(wait !== undefined && { lookAt: last.at + wait * 1000 }),
	};
}

interface State {
	run: Point[];
	history: History;
	restarts: number;
	quiet: number;
	patience: number;
	left: Forecast['left'];
	mbps: number | undefined;
	line: number | undefined;
}

function judge({ run, history, restarts, quiet, patience, left, mbps, line }: State): [Verdict, Reason] {
	const { done } = run[run.length - 1]!;
	if (history.whole !== undefined && done >= history.whole) return ['finished', 'at-the-end'];
	if (restarts >= 2) return ['restarted', 'again-and-again'];
	if (run.length === 1 && restarts > 0) return ['restarted', history.runs.length > 1 ? 'fell-back' : 'other-size'];
	if (run.length === 1) return ['unclear', 'one-reading'];
	if (quiet >= patience) return ['stalled', done > 0 ? 'no-change' : 'never-began'];
	if (run[0]!.done === done) return ['unclear', 'too-soon'];
	const seconds = left?.seconds ?? Infinity;
	if (left && seconds > 4 * hour) return ['slow', 'long-way'];
	if (mbps !== undefined && line !== undefined && mbps < line / 4 && seconds > hour) return ['slow', 'below-line'];
	if (mbps !== undefined && mbps < 1 && !left) return ['slow', 'weak-line'];
	return ['moving', 'on-its-way'];
}

/** How long one visible step takes at the speed it had, or the line has, or the slowest line has; three times that. */
function patienceWith({ runs, scale }: History, line?: number): number {
	const paces = runs.map((run) => paceOf(run.filter(({ at }) => at <= quietSince(run)))?.now);
	const moved = paces.reverse().find((pace) => pace !== undefined);
	const guess = scale === 'bytes' ? bytesPerSecond(line ?? slowest) : undefined;
	const speed = moved ?? guess;
	const step = Math.max(...runs[runs.length - 1]!.map((point) => point.step));
	return speed ? between(quarter, (3 * step) / speed, 6 * hour) : hour;
}

function timeLeft(last: Point, { whole, scale }: History, pace?: Pace, line?: number): Forecast['left'] {
	if (whole === undefined) return undefined;
	const rest = Math.max(0, whole - last.done);
	if (pace) {
		const bounds = { seconds: rest / pace.now, least: rest / pace.most, from: 'readings' as const };
		return pace.least > 0 ? { ...bounds, most: rest / pace.least } : bounds;
	}
	if (scale === 'percent' || line === undefined) return undefined;
	// A backup seldom has the line to itself, so what the line gives is the least it takes.
	const seconds = secondsNeeded(rest, line);
	return seconds < Infinity ? { seconds, least: seconds, from: 'line' } : undefined;
}

/** Seconds to wait before a look tells something new. */
function waitFor(verdict: Verdict, { run, quiet, patience, left }: State): number | undefined {
	if (verdict === 'finished') return undefined;
	if (verdict === 'moving') return between(300, left?.seconds ?? 1800, hour);
	if (verdict === 'slow') return between(hour, (left?.seconds ?? 0) / 4, 8 * hour);
	if (verdict === 'unclear') return between(60, run.length > 1 ? patience - quiet : patience / 3, 2 * hour);
	return quarter;
}

const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));

const hour = 3600;
/** Pauses of some minutes are normal on a line that is busy. */
const quarter = 900;
/** Mbps of the slowest line that this page still believes to be one, where nobody has measured. */
const slowest = 0.5;
