import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartOf } from '@/tools/backup-progress/chart';
import type { Reading } from '@/schemas/reading';
import { forecast } from '@/tools/backup-progress/forecast';

const start = Date.UTC(2026, 10, 22, 20);
const minute = 60_000;

test('the first reading stands at the left, the whole at the top, and the forecast opens from the last reading', () => {
	const readings = [
		{ at: start, percent: 10 },
		{ at: start + 20 * minute, percent: 30 },
	];
	const chart = chartOf(readings, forecast(readings, { total: 2e9 }), 2e9)!;
	expect(chart.top).toBe(2e9);
	expect(chart.lines).toHaveLength(1);
	expect(chart.lines[0]![0]).toEqual([0, 0.1]);
	const { from, soonest, latest } = chart.forecast!;
	expect(from).toEqual(chart.lines[0]![1]);
	expect(soonest[1]).toBe(1);
	expect(soonest[0]).toBeGreaterThan(from[0]);
	expect(latest[0]).toBeGreaterThan(soonest[0]);
});

test('a backup that began again is a line of its own, and one that stands still has no forecast', () => {
	const again = [
		{ at: start, percent: 60 },
		{ at: start + 10 * minute, percent: 3 },
		{ at: start + 20 * minute, percent: 6 },
	];
	expect(chartOf(again, forecast(again))!.lines).toHaveLength(2);
	const still = [
		{ at: start, percent: 60 },
		{ at: start + 600 * minute, percent: 60 },
	];
	expect(chartOf(still, forecast(still))!.forecast).toBeUndefined();
});

test('whatever the readings, every point lies inside the chart', () => {
	const reading: fc.Arbitrary<Reading> = fc.record(
		{ at: fc.integer({ min: 0, max: 8.64e15 }), percent: fc.double(), uploaded: fc.double(), total: fc.double() },
		{ requiredKeys: ['at'] },
	) as fc.Arbitrary<Reading>;
	const sane = fc.record({
		at: fc.integer({ min: start, max: start + 1e9 }),
		percent: fc.integer({ min: 0, max: 100 }),
	});
	fc.assert(
		fc.property(
			fc.array(fc.oneof(reading, sane)),
			fc.option(fc.double(), { nil: undefined }),
			fc.double({ min: 0, noNaN: true }),
			(readings, total, mbps) => {
				const chart = chartOf(readings, forecast(readings, { ...(total !== undefined && { total }), mbps }), total);
				if (!chart) return;
				const points = [...chart.lines.flat(), ...(chart.forecast ? Object.values(chart.forecast) : [])];
				for (const value of points.flat()) {
					expect(value).toBeGreaterThanOrEqual(0);
					expect(value).toBeLessThanOrEqual(1);
				}
				expect(chart.to).toBeGreaterThan(chart.from);
			},
		),
		{ numRuns: 1000 },
	);
});
