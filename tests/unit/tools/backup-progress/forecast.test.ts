import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '@/schemas/reading';
import { forecast, type Known } from '@/tools/backup-progress/forecast';

const min = 60_000;
const start = Date.UTC(2026, 10, 22, 20);
const percents = (...pairs: [minute: number, percent: number][]): Reading[] =>
	pairs.map(([minute, percent]) => ({ at: start + minute * min, percent }));

test('a backup that moves: speed, time left with its bounds, and when to look', () => {
	const { verdict, mbps, left, checkAt, percentPerHour } = forecast(percents([0, 10], [10, 20], [20, 30]), {
		total: 3e9,
	});
	expect(verdict).toBe('moving');
	expect(mbps).toBeCloseTo(4);
	expect(percentPerHour).toBeCloseTo(60);
	expect(left!.seconds).toBeCloseTo(70 * 60);
	expect(left!.least).toBeLessThan(70 * 60);
	expect(left!.most).toBeGreaterThan(70 * 60);
	expect(checkAt).toBe(start + 80 * min);
});

test('works from percentages alone', () => {
	const { verdict, left, mbps } = forecast(percents([0, 50], [30, 75]));
	expect(verdict).toBe('moving');
	expect(left!.seconds).toBeCloseTo(30 * 60);
	expect(mbps).toBeUndefined();
});

test('works from sizes alone, without an end in sight', () => {
	const { verdict, left, mbps } = forecast([
		{ at: start, uploaded: 400e6 },
		{ at: start + 10 * min, uploaded: 700e6 },
	]);
	expect([verdict, left]).toEqual(['moving', undefined]);
	expect(mbps).toBeCloseTo(4);
});

test('slow but moving: a long way at this pace', () => {
	expect(forecast(percents([0, 14], [60, 20]), { total: 15e9 })).toMatchObject({
		verdict: 'slow',
		reason: 'long-way',
		left: { from: 'readings' },
	});
});

test('slow but moving: the line could carry four times as much', () => {
	const readings = percents([0, 10], [60, 30]);
	expect(forecast(readings, { total: 3e9, mbps: 6 })).toMatchObject({ verdict: 'slow', reason: 'below-connection' });
	expect(forecast(readings, { total: 3e9, mbps: 5 }).verdict).toBe('moving');
});

test('slow but moving: so weak that nobody knows the end', () => {
	expect(
		forecast([
			{ at: start, uploaded: 40e6 },
			{ at: start + 30 * min, uploaded: 60e6 },
		]),
	).toMatchObject({ verdict: 'slow', reason: 'weak-connection' });
});

test('stands still where a change should have shown at the speed it had', () => {
	const stalled = forecast(percents([0, 10], [10, 30], [50, 30]), { total: 3e9 });
	expect(stalled).toMatchObject({ verdict: 'stalled', reason: 'no-change', quiet: 40 * 60, timeout: 15 * 60 });
	expect(stalled.left ?? stalled.mbps ?? stalled.percentPerHour).toBeUndefined();
});

test('is patient with a line that was slow before: the same half hour is not yet a halt', () => {
	expect(forecast(percents([0, 10], [60, 12], [90, 12]), { total: 15e9 })).toMatchObject({
		verdict: 'slow',
		quiet: 30 * 60,
	});
});

test('a measured line tells a halt from a slow step', () => {
	const still = percents([0, 14], [30, 14]);
	expect(forecast(still, { total: 5e9, mbps: 5 })).toMatchObject({ verdict: 'stalled' });
	expect(forecast(still, { total: 15e9, mbps: 0.5 })).toMatchObject({
		verdict: 'unclear',
		reason: 'too-soon',
		checkAt: start + 120 * min,
	});
});

test('without a size or a speed it waits an hour before it calls a halt', () => {
	expect(forecast(percents([0, 99], [59, 99])).verdict).toBe('unclear');
	expect(forecast(percents([0, 99], [60, 99])).verdict).toBe('stalled');
});

test('tells a backup that never began from one that stopped', () => {
	expect(forecast(percents([0, 0], [90, 0]))).toMatchObject({ verdict: 'stalled', reason: 'never-began' });
});

test('tells one that began again, and one that does so again and again', () => {
	expect(forecast(percents([0, 40], [30, 60], [60, 2]))).toMatchObject({
		verdict: 'restarted',
		reason: 'fell-back',
		restarts: 1,
	});
	expect(forecast(percents([0, 40], [10, 1], [20, 38], [30, 0], [40, 12]))).toMatchObject({
		verdict: 'restarted',
		reason: 'again-and-again',
		restarts: 2,
	});
});

test('after one new start it judges the new run', () => {
	expect(forecast(percents([0, 60], [10, 0], [20, 20]))).toMatchObject({ verdict: 'moving', restarts: 1 });
});

test('tells a run of another size from one that fell back', () => {
	const readings = [
		{ at: start, uploaded: 1e9, total: 9e9 },
		{ at: start + min, uploaded: 2e8, total: 2e9 },
	];
	expect(forecast(readings)).toMatchObject({ verdict: 'restarted', reason: 'other-size' });
});

test('from one reading it reckons with the line', () => {
	const one = forecast([{ at: start, uploaded: 0, total: 5e9 }], { mbps: 2 });
	expect(one).toMatchObject({ verdict: 'unclear', reason: 'one-reading', left: { from: 'connection' } });
	expect(one.left!.seconds).toBeCloseTo(5.5 * 3600);
	expect(one.left!.most).toBeUndefined();
	expect(one.checkAt).toBeGreaterThan(start);
});

test('at the end it is finished, and there is nothing to look for', () => {
	const done = forecast(percents([0, 90], [10, 100]));
	expect(done).toMatchObject({ verdict: 'finished', reason: 'at-the-end' });
	expect(done.checkAt).toBeUndefined();
	expect(forecast(percents([0, 90], [10, 99])).verdict).toBe('moving');
});

test('100 % is the end, whatever the size', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 1e14 }), (total) => {
			expect(forecast(percents([0, 100]), { total }).verdict).toBe('finished');
		}),
	);
});

test('without a reading it says so', () => {
	expect(forecast([])).toEqual({ verdict: 'unclear', reason: 'no-reading', quiet: 0, timeout: 0, restarts: 0 });
});

test('a fast hour long ago does not hide a slow line now', () => {
	const even = forecast(percents([0, 0], [300, 60]));
	const fading = forecast(percents([0, 0], [60, 50], [120, 52], [180, 55], [240, 57], [300, 60]));
	expect(fading.left!.seconds).toBeGreaterThan(even.left!.seconds * 1.5);
});

const number = fc.oneof(fc.double(), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 5e9 }));
const wild = fc.record(
	{ at: fc.oneof(fc.double(), fc.integer({ min: 0, max: 1e8 })), percent: number, uploaded: number, total: number },
	{ requiredKeys: ['at'] },
);
const known: fc.Arbitrary<Known> = fc.record({ total: number, mbps: number }, { requiredKeys: [] });

test('whatever is entered, no figure is negative or not a number', () => {
	fc.assert(
		fc.property(fc.array(wild, { maxLength: 8 }), known, (readings, facts) => {
			const { left, checkAt, mbps, percentPerHour, quiet, timeout, restarts } = forecast(readings, facts);
			for (const figure of [left?.seconds, left?.least, left?.most, mbps, percentPerHour, quiet, timeout, restarts])
				if (figure !== undefined) expect(figure >= 0 && figure < Infinity).toBe(true);
			if (checkAt !== undefined) expect(Number.isFinite(checkAt)).toBe(true);
			if (left) expect(left.least <= left.seconds && left.seconds <= (left.most ?? Infinity)).toBe(true);
		}),
		{ numRuns: 2000 },
	);
});

const minutes = fc.integer({ min: 1, max: 600 });
const rising = fc.tuple(
	fc.array(fc.tuple(minutes, fc.integer({ min: 0, max: 8 })), { minLength: 1, maxLength: 8 }),
	fc.option(fc.integer({ min: 1e8, max: 3e10 }), { nil: undefined }),
);
const order = ['moving', 'slow', 'unclear', 'stalled'];

test('more progress in the same time never means more time left, nor a worse verdict', () => {
	fc.assert(
		fc.property(
			rising,
			minutes,
			fc.integer({ min: 0, max: 35 }),
			fc.integer({ min: 1, max: 35 }),
			([steps, total], wait, progress, more) => {
				let [minute, percent] = [0, 0];
				const before = percents(
					[0, 0],
					...steps.map(([pause, step]): [number, number] => [(minute += pause), (percent += step)]),
				);
				const at = minute + wait;
				const facts = total === undefined ? {} : { total };
				const less = forecast([...before, ...percents([at, Math.min(98, percent + progress)])], facts);
				const most = forecast([...before, ...percents([at, Math.min(99, percent + progress + more)])], facts);
				if (less.left && most.left) expect(most.left.seconds).toBeLessThanOrEqual(less.left.seconds * (1 + 1e-9));
				expect(order.indexOf(most.verdict)).toBeLessThanOrEqual(order.indexOf(less.verdict));
			},
		),
		{ numRuns: 1000 },
	);
});

test('a halt stays a halt for as long as nothing changes', () => {
	fc.assert(
		fc.property(rising, minutes, minutes, ([steps, total], wait, longer) => {
			let [minute, percent] = [0, 0];
			const before = percents(
				[0, 0],
				...steps.map(([pause, step]): [number, number] => [(minute += pause), (percent += step)]),
			);
			const facts = total === undefined ? {} : { total };
			const at = (pause: number) => forecast([...before, ...percents([minute + pause, percent])], facts);
			if (at(wait).verdict === 'stalled') expect(at(wait + longer).verdict).toBe('stalled');
			else expect(at(wait + 8 * 60).verdict).toBe('stalled');
		}),
	);
});

test('a faster line never makes one reading take longer', () => {
	const speed = fc.double({ min: 0.1, max: 1000, noNaN: true });
	fc.assert(
		fc.property(fc.integer({ min: 1e6, max: 1e12 }), speed, speed, (total, one, other) => {
			const left = (mbps: number) => forecast([{ at: start, percent: 5, total }], { mbps }).left!.seconds;
			expect(left(Math.max(one, other))).toBeLessThanOrEqual(left(Math.min(one, other)));
		}),
	);
});

test('a steady upload is forecast within its bounds, however it is rounded on the screen', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 2, max: 50 }),
			fc.array(fc.integer({ min: 10, max: 30 }), { minLength: 2, maxLength: 6 }),
			(perHour, pauses) => {
				let hours = 0;
				const readings = [0, ...pauses].map((pause) => ({
					at: start + (hours += pause / 60) * 60 * min,
					percent: Math.floor(Math.min(99, hours * perHour)),
				}));
				fc.pre(hours * perHour < 99);
				const { left } = forecast(readings);
				fc.pre(left !== undefined);
				const truth = (100 / perHour - hours) * 3600;
				const step = (1 / perHour) * 3600;
				expect(truth).toBeGreaterThanOrEqual(left!.least - step);
				expect(truth).toBeLessThanOrEqual((left!.most ?? Infinity) + step);
			},
		),
	);
});
