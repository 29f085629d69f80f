import { paceOf, quietSince, type Pace } from './pace';
import type { Reading } from '@/schemas/reading';
import { toHistory, type History, type Point } from './history';
import { clamp, lastOf } from '@/tools/common/numbers';
import { bytesPerSecond, secondsNeeded } from '@/tools/common/upload';

export type Verdict = 'moving' | 'slow' | 'stalled' | 'restarted' | 'finished' | 'unclear';

/** The verdict that each reason leads to; the sentences are in `forecastTexts`. */
export const verdicts = {
	'on-its-way': 'moving',
	'long-way': 'slow',
	'weak-connection': 'slow',
	'below-connection': 'slow',
	'no-change': 'stalled',
	'never-began': 'stalled',
	'fell-back': 'restarted',
	'again-and-again': 'restarted',
	'other-size': 'restarted',
	'at-the-end': 'finished',
	'no-reading': 'unclear',
	'one-reading': 'unclear',
	'too-soon': 'unclear',
} as const satisfies Record<string, Verdict>;

export type Reason = keyof typeof verdicts;

export interface Forecast {
	verdict: Verdict;
	reason: Reason;
	/** Upload speed now, where a size is known and it moves. */
	mbps?: number | undefined;
	/** Percent an hour now, where the total is known and it moves. */
	percentPerHour?: number | undefined;
	/** Seconds to go; without `most` nobody knows an upper limit. `from` says what it was calculated from. */
	left?: { seconds: number; least: number; most?: number; from: 'readings' | 'connection' } | undefined;
	/** Seconds without a visible change, up to the last reading. */
	quiet: number;
	/** Seconds within which a change should have shown. */
	timeout: number;
	/** How often it started over. */
	restarts: number;
	/** When to check again, in milliseconds since 1970. */
	checkAt?: number | undefined;
}

/** What is known besides the readings: the size of the backup in bytes, and the upload speed of the connection in Mbps. */
export interface Known {
	total?: number | undefined;
	mbps?: number | undefined;
}

/** Stuck, or only slow? From readings of the backup screen, in any order; the last one counts as now. */
export function forecast(readings: readonly Reading[], { total, mbps }: Known = {}): Forecast {
	const history = toHistory(readings, total);
	const run = lastOf(history.runs);
	const restarts = Math.max(0, history.runs.length - 1) + (history.resized ? 1 : 0);
	if (!run) return { verdict: 'unclear', reason: 'no-reading', quiet: 0, timeout: 0, restarts };
	const connection = mbps !== undefined && mbps > 0 && mbps < Infinity ? mbps : undefined;
	const last = lastOf(run)!;
	const pace = paceOf(run);
	const speed = pace && history.scale === 'bytes' ? (pace.now * 8) / 1e6 : undefined;
	const quiet = (last.at - quietSince(run)) / 1000;
	const timeout = timeoutOf(history, connection);
	const left = timeLeft(last, history, pace, connection);
	const state = { run, history, restarts, quiet, timeout, left, mbps: speed, connection };
	const reason = judge(state);
	const verdict = verdicts[reason];
	const wait = waitFor(verdict, state);
	return {
		verdict,
		reason,
		quiet,
		timeout,
		restarts,
		// What has stopped has no speed, even if its average is not zero yet.
		...(verdict !== 'stalled' && {
			mbps: speed,
			percentPerHour: pace && history.whole && (pace.now / history.whole) * 360_000,
			left,
		}),
		checkAt: wait === undefined ? undefined : last.at + wait * 1000,
	};
}

interface State extends Pick<Forecast, 'mbps' | 'left' | 'quiet' | 'timeout' | 'restarts'> {
	run: Point[];
	history: History;
	/** The upload speed of the connection in Mbps. */
	connection: number | undefined;
}

function judge({ run, history, restarts, quiet, timeout, left, mbps, connection }: State): Reason {
	const { done } = lastOf(run)!;
	if (history.whole !== undefined && done >= history.whole) return 'at-the-end';
	if (restarts >= 2) return 'again-and-again';
	if (run.length === 1 && restarts > 0) return history.runs.length > 1 ? 'fell-back' : 'other-size';
	if (run.length === 1) return 'one-reading';
	if (quiet >= timeout) return done > 0 ? 'no-change' : 'never-began';
	if (run[0]!.done === done) return 'too-soon';
	const seconds = left?.seconds ?? Infinity;
	if (left && seconds > 4 * hour) return 'long-way';
	if (mbps !== undefined && connection !== undefined && mbps < connection / 4 && seconds > hour)
		return 'below-connection';
	return mbps !== undefined && mbps < 1 && !left ? 'weak-connection' : 'on-its-way';
}

/** Three times the seconds that one visible step takes, at the speed it had, or the connection has, or the slowest has. */
function timeoutOf({ runs, scale }: History, connection?: number): number {
	const paces = runs.map((run) => paceOf(run.filter(({ at }) => at <= quietSince(run)))?.now);
	const moved = paces.reverse().find((pace) => pace !== undefined);
	const guess = scale === 'bytes' ? bytesPerSecond(connection ?? slowest) : undefined;
	const speed = moved ?? guess;
	const step = Math.max(...lastOf(runs)!.map((point) => point.step));
	return speed ? clamp(quarter, (3 * step) / speed, 6 * hour) : hour;
}

function timeLeft(last: Point, { whole, scale }: History, pace?: Pace, connection?: number): Forecast['left'] {
	if (whole === undefined) return undefined;
	const rest = Math.max(0, whole - last.done);
	if (pace) {
		const bounds = { seconds: rest / pace.now, least: rest / pace.most, from: 'readings' as const };
		return pace.least > 0 ? { ...bounds, most: rest / pace.least } : bounds;
	}
	if (scale === 'percent' || connection === undefined) return undefined;
	// A backup seldom has the connection to itself, so this is the least that it takes.
	const seconds = secondsNeeded(rest, connection);
	return seconds < Infinity ? { seconds, least: seconds, from: 'connection' } : undefined;
}

/** Seconds to wait before another look shows something new. */
function waitFor(verdict: Verdict, { run, quiet, timeout, left }: State): number | undefined {
	if (verdict === 'finished') return undefined;
	if (verdict === 'moving') return clamp(300, left?.seconds ?? 1800, hour);
	if (verdict === 'slow') return clamp(hour, (left?.seconds ?? 0) / 4, 8 * hour);
	if (verdict === 'unclear') return clamp(60, run.length > 1 ? timeout - quiet : timeout / 3, 2 * hour);
	return quarter;
}

const hour = 3600;
/** Pauses of some minutes are normal on a busy connection. */
const quarter = 900;
/** Mbps of the slowest connection to reckon with, where nobody has measured. */
const slowest = 0.5;
