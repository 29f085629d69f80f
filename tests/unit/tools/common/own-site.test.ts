import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quickResult } from '@/tools/common/own-site';

test('the first trip opens the line and does not count', () => {
	expect(quickResult([900, 50, 60, 40], { bytes: 250_000, ms: 1000 })).toEqual({
		latency: 50,
		jitter: 15,
		download: 2,
	});
	expect(quickResult([70])).toEqual({ latency: 70 });
	expect(quickResult([])).toEqual({});
});

test('no reading gives a number below zero or none at all', () => {
	const trip = fc.double({ min: 0, max: 1e5, noNaN: true });
	fc.assert(
		fc.property(fc.array(trip), fc.double(), (trips, ms) => {
			for (const value of Object.values(quickResult(trips, { bytes: 1, ms })))
				expect(value ?? 0).toBeGreaterThanOrEqual(0);
		}),
	);
});
