import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoursNeeded, secondsNeeded, sumNeeded } from '@/tools/common/upload';
import { stuckTexts } from '@/texts/backup-progress';

test('needs GB × 2.2 / Mbps hours', () => {
	expect(hoursNeeded(5, 2)).toBeCloseTo(5.5);
	expect(hoursNeeded(1, 5)).toBeCloseTo(0.44);
	expect(secondsNeeded(5e9, 2)).toBeCloseTo(5.5 * 3600);
});

test('shows the sum with figures that make the result', () => {
	const { gigabytes, mbps, hours } = sumNeeded(3.1e9, 3.7)!;
	expect(stuckTexts.sumText(gigabytes, mbps, hours)).toBe('3.1 GB × 2.2 ÷ 3.7 Mbps = 1.84 hours');
});

test('needs for ever where nothing gets through, and no time for nothing', () => {
	expect(hoursNeeded(3, 0)).toBe(Infinity);
	expect(hoursNeeded(3, NaN)).toBe(Infinity);
	expect(hoursNeeded(3, -1)).toBe(Infinity);
	expect(hoursNeeded(0, 0)).toBe(0);
	expect(hoursNeeded(NaN, 5)).toBe(0);
	expect(sumNeeded(3e9, 0)).toBeUndefined();
	expect(sumNeeded(NaN, 5)).toBeUndefined();
});

test('never gives a time that cannot be', () => {
	fc.assert(
		fc.property(fc.double(), fc.double(), (gigabytes, mbps) => {
			expect(hoursNeeded(gigabytes, mbps)).toBeGreaterThanOrEqual(0);
			const sum = sumNeeded(gigabytes, mbps);
			if (sum) expect(Object.values(sum).every((figure) => figure >= 0 && figure < Infinity)).toBe(true);
		}),
	);
});

const positive = fc.double({ min: 0.001, max: 1e5, noNaN: true });

test('more speed never means more time, and more to send never less', () => {
	fc.assert(
		fc.property(positive, positive, positive, (fixed, one, other) => {
			const [low, high] = [Math.min(one, other), Math.max(one, other)];
			expect(hoursNeeded(fixed, high)).toBeLessThanOrEqual(hoursNeeded(fixed, low));
			expect(hoursNeeded(high, fixed)).toBeGreaterThanOrEqual(hoursNeeded(low, fixed));
		}),
	);
});

test('the shown sum is right to the figures that are shown', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0.1, max: 500, noNaN: true }),
			fc.double({ min: 0.1, max: 500, noNaN: true }),
			(gigabytes, mbps) => {
				const sum = sumNeeded(gigabytes * 1e9, mbps)!;
				expect(Math.abs(sum.hours - (sum.gigabytes * 2.2) / sum.mbps)).toBeLessThanOrEqual(
					Math.max(0.0051, sum.hours * 0.051),
				);
			},
		),
	);
});
