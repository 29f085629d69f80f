import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownStep, toHistory } from '@/tools/backup-progress/history';

const min = 60_000;
const values = (runs: { done: number }[][]) => runs.map((run) => run.map(({ done }) => done));

test('puts readings in order, and of two at one time takes the later entry', () => {
	const { runs } = toHistory([
		{ at: 20 * min, percent: 30 },
		{ at: 0, percent: 10 },
		{ at: 20 * min, percent: 20 },
	]);
	expect(values(runs)).toEqual([[10, 20]]);
});

test('drops what no screen can show', () => {
	const { runs } = toHistory([
		{ at: NaN, percent: 1 },
		{ at: Infinity, percent: 1 },
		{ at: 0, percent: 120 },
		{ at: 1, percent: NaN },
		{ at: 2, uploaded: -1 },
		{ at: 3, total: 5e9 },
		{ at: 4, percent: 5 },
	]);
	expect(values(runs)).toEqual([[5]]);
});

test('counts in bytes as soon as a size is known, and in percent until then', () => {
	expect(toHistory([{ at: 0, percent: 10 }])).toMatchObject({
		scale: 'percent',
		whole: 100,
		runs: [[{ done: 10, step: 1 }]],
	});
	expect(toHistory([{ at: 0, percent: 10 }], 2e9)).toMatchObject({
		scale: 'bytes',
		whole: 2e9,
		runs: [[{ done: 2e8, step: 2e7 }]],
	});
	expect(toHistory([{ at: 0, uploaded: 412e6 }])).toMatchObject({
		scale: 'bytes',
		runs: [[{ done: 412e6, step: 1e6 }]],
	});
	expect(toHistory([{ at: 0, uploaded: 412e6 }]).whole).toBeUndefined();
});

test('takes the finer of a percentage and a size', () => {
	const fine = toHistory([{ at: 0, percent: 41, uploaded: 1.2e9, total: 2.9e9 }]);
	expect(fine.runs[0]![0]!.step).toBe(29e6);
	const small = toHistory([{ at: 0, percent: 14, uploaded: 412e6, total: 2.9e9 }]);
	expect(small.runs[0]![0]).toEqual({ at: 0, done: 412e6, step: 1e6 });
});

test('begins a new run where the percentage falls, but not where it is only rounded', () => {
	expect(values(toHistory([40, 60, 3, 9].map((percent, at) => ({ at, percent }))).runs)).toEqual([
		[40, 60],
		[3, 9],
	]);
	expect(values(toHistory([40, 60, 59, 61].map((percent, at) => ({ at, percent }))).runs)).toEqual([[40, 60, 60, 61]]);
});

test('forgets the readings of a backup of another size', () => {
	const history = toHistory([
		{ at: 0, uploaded: 2e9, total: 9e9 },
		{ at: 1, uploaded: 1e8, total: 2e9 },
		{ at: 2, uploaded: 2e8, total: 2.05e9 },
	]);
	expect(history).toMatchObject({ resized: true, whole: 2.05e9 });
	expect(values(history.runs)).toEqual([[1e8, 2e8]]);
});

test('takes the last digit of a size as the smallest change that it shows', () => {
	expect([2.9e9, 2.95e9, 3e9, 2_950_001_234, 412e6, 41.3e6, 0].map(shownStep)).toEqual([
		1e8, 1e7, 1e8, 1e6, 1e6, 1e5, 1e6,
	]);
});

const reading = fc.record(
	{
		at: fc.integer({ min: 0, max: 1e6 }),
		percent: fc.integer({ min: -5, max: 105 }),
		uploaded: fc.integer({ min: -5, max: 4e9 }),
	},
	{ requiredKeys: ['at'] },
);

test('every run rises or stands, in time and in what is done', () => {
	fc.assert(
		fc.property(
			fc.array(reading),
			fc.option(fc.integer({ min: 1, max: 3e9 }), { nil: undefined }),
			(readings, total) => {
				const { runs, whole } = toHistory(readings, total);
				for (const run of runs) {
					expect(run.length).toBeGreaterThan(0);
					for (const [index, point] of run.entries()) {
						expect(point.done >= 0 && point.done <= (whole ?? Infinity) && point.step > 0).toBe(true);
						if (index > 0) expect(point.at > run[index - 1]!.at && point.done >= run[index - 1]!.done).toBe(true);
					}
				}
			},
		),
	);
});

test('the order in which readings are entered changes nothing', () => {
	const distinct = fc.uniqueArray(reading, { selector: ({ at }) => at, maxLength: 12 });
	fc.assert(
		fc.property(distinct, (readings) => {
			expect(toHistory([...readings].reverse())).toEqual(toHistory(readings));
		}),
	);
});
