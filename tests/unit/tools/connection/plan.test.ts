import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lightFirst, planBytes, planLength, plans, sustained } from '@/tools/connection/plan';

test('the light run uses less than 5 MB, whatever the line', () => {
	expect(planBytes(plans.light)).toBeLessThan(5e6);
	expect(planBytes(plans.full)).toBeGreaterThan(planBytes(plans.light));
});

test('both runs measure the upload with more than one file size, so that a slow line stops early', () => {
	for (const plan of Object.values(plans)) {
		expect(new Set(plan.flatMap((stage) => (stage.type === 'upload' ? [stage.bytes] : []))).size).toBeGreaterThan(1);
		expect(planLength(plan)).toBeGreaterThan(10);
	}
});

test('the light run comes first where data may cost money, and on a phone that does not tell', () => {
	expect(lightFirst({ type: 'cellular' }, false)).toBe(true);
	expect(lightFirst({ type: 'wifi', saveData: true }, true)).toBe(true);
	expect(lightFirst(undefined, true)).toBe(true);
	expect(lightFirst({ type: 'wifi', saveData: false }, true)).toBe(false);
	expect(lightFirst(undefined, false)).toBe(false);
});

test('the best moments of small files do not count, the largest files do', () => {
	expect(
		sustained([
			{ bytes: 1e5, bps: 9e6 },
			{ bytes: 1e6, bps: 2e6 },
		]),
	).toBeCloseTo(2);
	expect(
		sustained([
			{ bytes: 1e6, bps: 1e6 },
			{ bytes: 1e6, bps: 3e6 },
		]),
	).toBeCloseTo(1.5);
});

test('a sustained speed lies between the slowest and the fastest, and nothing measured is no speed', () => {
	expect(sustained([])).toBeUndefined();
	const transfer = fc.record({
		bytes: fc.constantFrom(1e5, 1e6, 1e7),
		bps: fc.oneof(fc.double({ min: 1, max: 1e9, noNaN: true }), fc.constantFrom(0, NaN, Infinity, -1)),
	});
	fc.assert(
		fc.property(fc.array(transfer), (transfers) => {
			const mbps = sustained(transfers);
			const sound = transfers.map(({ bps }) => bps / 1e6).filter((speed) => speed > 0 && speed < Infinity);
			if (sound.length === 0) expect(mbps).toBeUndefined();
			else {
				expect(mbps).toBeGreaterThanOrEqual(Math.min(...sound) * 0.999999);
				expect(mbps).toBeLessThanOrEqual(Math.max(...sound) * 1.000001);
			}
		}),
	);
});
