import { clamp, sum } from '../common/numbers';
import { bytesPerSecond, secondsNeeded } from '../common/upload';
import type { Reading } from '@/schemas/reading';
import type { forecastTexts, verdictNames } from '@/texts/backup-progress';
import { toHistory, type History, type Point } from './history';

export type Verdict = keyof typeof verdictNames;
export type Reason = keyof typeof forecastTexts;

/**
 * What each reason leads to: its verdict, fixes in order, a guide. What interrupts a backup is named only where it
 * has stopped or loops.
 */
export const reasons: Record<Reason, { verdict: Verdict; fixes?: string[]; guide?: string }> = {
	'on-its-way': { verdict: 'moving', fixes: ['keep-awake-and-charging'] },
	'long-way': {
		verdict: 'slow',
		fixes: ['keep-awake-and-charging', 'measure-connection'],
		guide: 'causes/slow-connection',
	},
	'weak-connection': {
		verdict: 'slow',
		fixes: ['move-closer', 'measure-connection', 'keep-awake-and-charging'],
		guide: 'causes/slow-connection',
	},
	'below-connection': {
		verdict: 'slow',
		fixes: ['keep-awake-and-charging', 'allow-background', 'turn-off-vpn'],
		guide: 'causes/background-limits',
	},
	'no-change': {
		verdict: 'stalled',
		fixes: ['measure-connection', 'cancel-and-retry', 'switch-network', 'restart-phone', 'leave-out-videos'],
		guide: 'symptoms/stuck-midway',
	},
	'never-began': {
		verdict: 'stalled',
		fixes: ['measure-connection', 'turn-off-vpn', 'check-account', 'cancel-and-retry'],
		guide: 'symptoms/stuck-at-0',
	},
	'fell-back': {
		verdict: 'restarted',
		fixes: ['keep-awake-and-charging', 'measure-connection'],
		guide: 'symptoms/starts-over',
	},
	'again-and-again': {
		verdict: 'restarted',
		fixes: ['switch-network', 'update-whatsapp', 'cancel-and-retry', 'leave-out-videos'],
		guide: 'symptoms/starts-over',
	},
	'other-size': { verdict: 'restarted' },
	'at-the-end': { verdict: 'finished', fixes: ['confirm-backup'], guide: 'symptoms/stuck-at-100' },
	'no-reading': { verdict: 'unclear' },
	'one-reading': { verdict: 'unclear' },
	'too-soon': { verdict: 'unclear' },
};

export interface Forecast {
	verdict: Verdict;
	reason: Reason;
	/** Upload speed now, where a size is known and it moves. */
	mbps?: number;
	/** Percent an hour now, where the total is known and it moves. */
	percentPerHour?: number;
	/** Seconds to go; without `most` nobody knows an upper limit. `from` says what it was calculated from. */
	left?: { seconds: number; least: number; most?: number; from: 'readings' | 'connection' };
	/** Seconds without a visible change, up to the last reading. */
	quiet: number;
	/** Seconds within which a change should have shown. */
	timeout: number;
	restarts: number;
	/** When to check again, in milliseconds since 1970. */
	checkAt?: number;
}

/** What is known besides the readings: the size of the backup in bytes, the upload speed in Mbps. */
export interface Known {
	total?: number;
	mbps?: number;
}

/** Stuck, or only slow? From readings of the backup screen, in any order; the last one counts as now. */
export function forecast(readings: readonly Reading[], { total, mbps: known = 0 }: Known = {}): Forecast {
	const history = toHistory(readings, total);
	const { runs, whole, scale } = history;
	const run = runs.at(-1);
	const restarts = Math.max(0, runs.length - 1) + (history.resized ? 1 : 0);
	if (!run) return { verdict: 'unclear', reason: 'no-reading', quiet: 0, timeout: 0, restarts };
	const connection = known > 0 && known < Infinity ? known : undefined;
	const last = run.at(-1)!;
	const pace = paceOf(run);
	const mbps = pace && scale === 'bytes' ? (pace.now * 8) / 1e6 : undefined;
	const quiet = (last.at - quietSince(run)) / 1000;
	const timeout = timeoutOf(history, connection);
	const left = timeLeft(last, history, pace, connection);
	const seconds = left?.seconds ?? Infinity;

	const judge = (): Reason => {
		if (whole !== undefined && last.done >= whole) return 'at-the-end';
		if (restarts >= 2) return 'again-and-again';
		if (run.length === 1) return restarts === 0 ? 'one-reading' : runs.length > 1 ? 'fell-back' : 'other-size';
		if (quiet >= timeout) return last.done > 0 ? 'no-change' : 'never-began';
		if (run[0]!.done === last.done) return 'too-soon';
		if (left && seconds > 4 * hour) return 'long-way';
		if (mbps && connection && mbps < connection / 4 && seconds > hour) return 'below-connection';
		return mbps && mbps < 1 && !left ? 'weak-connection' : 'on-its-way';
	};
	const reason = judge();
	const { verdict } = reasons[reason];

	// Seconds until another look shows something new.
	const waits: Partial<Record<Verdict, number>> = {
		moving: clamp(300, left?.seconds ?? 1800, hour),
		slow: clamp(hour, (left?.seconds ?? 0) / 4, 8 * hour),
		unclear: clamp(60, run.length > 1 ? timeout - quiet : timeout / 3, 2 * hour),
	};
	const common = {
		verdict,
		reason,
		quiet,
		timeout,
		restarts,
		checkAt: verdict === 'finished' ? undefined : last.at + (waits[verdict] ?? quarter) * 1000,
	};
	// What has stopped has no speed, even if its average is not zero yet.
	if (verdict === 'stalled') return common;
	return { ...common, mbps, left, percentPerHour: pace && whole && (pace.now / whole) * 360_000 };
}

/**
 * The speed now with its bounds, in bytes or percent a second: an average in which a stretch counts half after a
 * quarter of the run, so that a fast start does not hide a slow line. The bounds allow for rounded readings and an
 * uneven run.
 */
function paceOf(run: readonly Point[]) {
	const [first, last] = [run[0], run.at(-1)];
	if (!first || !last || last.done <= first.done) return undefined;
	const half = Math.max(tenMinutes, (last.at - first.at) / 4);
	const legs = run.slice(1).map((point, index) => {
		const from = run[index]!;
		const weight = 2 ** ((point.at - last.at) / half);
		return { weight, seconds: (point.at - from.at) / 1000, done: point.done - from.done };
	});
	const seconds = sum(legs.map((leg) => leg.weight * leg.seconds));
	const now = sum(legs.map((leg) => leg.weight * leg.done)) / seconds;
	const uneven = sum(legs.map((leg) => leg.weight * Math.abs(leg.done - now * leg.seconds))) / seconds;
	const blur = Math.max(...run.map(({ step }) => step)) / seconds;
	return { now, least: Math.max(0, now - uneven - blur), most: now + uneven + blur };
}

/** Since when nothing has changed, in milliseconds since 1970. */
function quietSince(run: readonly Point[]): number {
	const last = run.at(-1)!;
	return run.find(({ done }) => done === last.done)!.at;
}

/**
 * Three times the seconds that one visible step takes, at the speed it had, or the connection has, or the slowest
 * has.
 */
function timeoutOf({ runs, scale }: History, connection = slowest): number {
	const paces = runs.map((run) => paceOf(run.filter(({ at }) => at <= quietSince(run)))?.now);
	const moved = paces.filter((pace) => pace !== undefined).at(-1);
	const speed = moved ?? (scale === 'bytes' ? bytesPerSecond(connection) : 0);
	const step = Math.max(...runs.at(-1)!.map((point) => point.step));
	return speed ? clamp(quarter, (3 * step) / speed, 6 * hour) : hour;
}

function timeLeft(
	last: Point,
	{ whole, scale }: History,
	pace?: ReturnType<typeof paceOf>,
	connection = 0,
): Forecast['left'] {
	if (whole === undefined) return undefined;
	const rest = Math.max(0, whole - last.done);
	if (pace) {
		const most = pace.least > 0 ? rest / pace.least : undefined;
		return { seconds: rest / pace.now, least: rest / pace.most, most, from: 'readings' };
	}
	// A backup seldom has the connection to itself, so this is the least that it takes.
	const seconds = scale === 'bytes' && connection ? secondsNeeded(rest, connection) : Infinity;
	return seconds < Infinity ? { seconds, least: seconds, from: 'connection' } : undefined;
}

const hour = 3600;
/** Pauses of some minutes are normal on a busy connection. */
const quarter = 900;
const tenMinutes = 600_000; // Milliseconds.
/** Mbps of the slowest connection to reckon with, where nobody has measured. */
const slowest = 0.5;
