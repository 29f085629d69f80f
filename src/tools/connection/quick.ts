import type { Measured } from './line';

/**
 * Reckons what the quick check saw: the middle of the round trips, how much they vary from one to the next, and the
 * download. The first trip opens the line, so it does not count where there are others.
 */
export function quickResult(trips: readonly number[], download?: { bytes: number; ms: number }): Measured {
	const counted = trips.filter((trip) => trip >= 0 && trip < Infinity).slice(trips.length > 1 ? 1 : 0);
	const sorted = [...counted].sort((one, other) => one - other);
	const latency = sorted[Math.floor(sorted.length / 2)];
	const steps = counted.slice(1).map((trip, index) => Math.abs(trip - counted[index]!));
	const mbps = download && download.ms > 0 ? (download.bytes * 8) / download.ms / 1000 : undefined;
	return {
		...(latency !== undefined && { latency }),
		...(steps.length > 0 && { jitter: steps.reduce((sum, step) => sum + step, 0) / steps.length }),
		...(mbps !== undefined && { download: mbps }),
	};
}
