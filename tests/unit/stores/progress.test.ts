import { expect, test } from 'vitest';
import fc from 'fast-check';
import { count, fraction, isStale } from '@/stores/progress';
import type { Tick, Ticks } from '@/stores/ticks';

const day = 86_400_000;
const tick = (state: Tick['state'], at = 1): Tick => ({ state, at, revision: 1 });
const ticks: Ticks = { 'a--x': tick('done'), 'a--y': tick('skipped'), 'gone--z': tick('done') };

test('counts only the steps it is given, each once, and skipped ones apart', () => {
	expect(count(ticks, ['a--x', 'a--y', 'a--z', 'a--x'])).toEqual({ done: 1, skipped: 1, open: 1, total: 3 });
});

test('the fraction is of what applies: none of nothing is 0, all skipped is 1', () => {
	expect(fraction(count(ticks, ['a--x', 'a--y', 'a--z']))).toBe(0.5);
	expect(fraction(count(ticks, []))).toBe(0);
	expect(fraction(count(ticks, ['a--y']))).toBe(1);
	expect(fraction(count(ticks, ['a--x', 'a--y']))).toBe(1);
});

test('the fraction of anything is a number from 0 to 1, never NaN', () => {
	const some = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(tick('done'), tick('skipped')));
	fc.assert(
		fc.property(some, fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'constructor')), (ticks, keys) => {
			const counted = count(ticks, keys);
			expect(counted.done + counted.skipped + counted.open).toBe(counted.total);
			expect(fraction(counted)).toBeGreaterThanOrEqual(0);
			expect(fraction(counted)).toBeLessThanOrEqual(1);
		}),
		{ numRuns: 1000 },
	);
});

test('ticks are stale when even the newest of them is older than 14 days', () => {
	const old = { 'a--x': tick('done', 1 * day), 'a--y': tick('skipped', 3 * day), 'b--x': tick('done', 90 * day) };
	expect(isStale(old, ['a--x', 'a--y'], 17 * day)).toBe(null);
	expect(isStale(old, ['a--x', 'a--y'], 17 * day + 1)).toEqual(new Date(3 * day));
	expect(isStale(old, ['a--x', 'b--x'], 91 * day)).toBe(null);
});

test('no ticks, ticks of unknown time and ticks of a clock that runs ahead are not stale', () => {
	expect(isStale({}, ['a--x'], 99 * day)).toBe(null);
	expect(isStale({ 'a--x': tick('done', 0) }, ['a--x'], 99 * day)).toBe(null);
	expect(isStale({ 'a--x': tick('done', 200 * day) }, ['a--x'], 99 * day)).toBe(null);
});
