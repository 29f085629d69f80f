import type { Ticks } from './ticks';

export type Count = { done: number; skipped: number; open: number; total: number };

/** Counts the steps with these keys, each once however often it is listed. */
export function count(ticks: Readonly<Ticks>, keys: Iterable<string>): Count {
	const states = [...new Set(keys)].map((key) => ticks[key]?.state);
	const of = (wanted: string) => states.filter((state) => state === wanted).length;
	const [done, skipped, total] = [of('done'), of('skipped'), states.length];
	return { done, skipped, open: total - done - skipped, total };
}

/** The share that is done of what applies to the reader, 0 to 1: none of nothing is 0, and all skipped is 1. */
export function fraction({ done, skipped, total }: Count): number {
	if (total === 0) return 0;
	return skipped === total ? 1 : done / (total - skipped);
}

/** The date of the newest of these ticks if it is older than two weeks, else null. Unknown times do not count. */
export function isStale(ticks: Readonly<Ticks>, keys: Iterable<string>, now: number): Date | null {
	const newest = Math.max(0, ...[...keys].map((key) => ticks[key]?.at ?? 0));
	return newest > 0 && now - newest > 14 * 86_400_000 ? new Date(newest) : null;
}
