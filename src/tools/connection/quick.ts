import type { Measured } from './judge';

/**
 * What the quick check found: the median of the round trips (in milliseconds), how much they vary from one to the next,
 * and the download. The first trip opens the connection, so it does not count where there are others.
 */
export function quickResult(trips: readonly number[], download?: { bytes: number; ms: number }): Measured {
	const counted = trips.filter((trip) => trip >= 0 && trip < Infinity).slice(trips.length > 1 ? 1 : 0);
	const sorted = [...counted].sort((one, other) => one - other);
	const latency = sorted[Math.floor(sorted.length / 2)];
	const steps = counted.slice(1).map((trip, index) => Math.abs(trip - counted[index]!));
	const mbps = download && download.ms > 0 ? (download.bytes * 8) / download.ms / 1000 : undefined;
	return {
		latency,
		jitter: steps.length > 0 ? steps.reduce((sum, step) => sum + step, 0) / steps.length : undefined,
		download: mbps,
	};
}
