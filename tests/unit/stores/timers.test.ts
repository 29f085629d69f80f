// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { announced, clock, endOf, startTimer, stopTimer } from '@/stores/timers';

const timer = { key: 'restart-router--unplug', seconds: 600 };
const now = Date.UTC(2026, 10, 22, 12);
const minute = 60_000;

beforeEach(() => {
	localStorage.clear();
	stopTimer(timer);
});

test('a countdown ends by the clock, however long nobody looked', () => {
	startTimer(timer, now);
	expect(endOf(timer, now + 1)).toBe(now + 10 * minute);
	expect(endOf(timer, now + 9 * 60 * minute)).toBe(now + 10 * minute);
});

test('a countdown that is stopped, or that ended a day ago, is forgotten', () => {
	startTimer(timer, now);
	stopTimer(timer);
	expect(endOf(timer, now)).toBeUndefined();
	startTimer(timer, now);
	expect(endOf(timer, now + 25 * 60 * minute)).toBeUndefined();
	expect(localStorage.length).toBe(0);
});

test('a clock that is set back by hours does not make a countdown of hours', () => {
	startTimer(timer, now);
	expect(endOf(timer, now - 30_000)).toBe(now + 10 * minute);
	expect(endOf(timer, now - 120 * minute)).toBeUndefined();
});

test('two steps have two countdowns', () => {
	startTimer(timer, now);
	expect(endOf({ key: 'restart-router--wait', seconds: 600 }, now)).toBeUndefined();
});

test('any text in storage is a countdown that can end, or none', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String)), (raw) => {
			localStorage.setItem(`unstuck:timer:${timer.key}`, raw);
			const end = endOf(timer, now);
			expect(end === undefined || (Number.isInteger(end) && end <= now + 11 * minute)).toBe(true);
		}),
		{ numRuns: 1000 },
	);
});

test('the clock shows what is left, rounded up, and never less than nothing', () => {
	expect([30_000, 29_001, 29_000, 1, 0, -5000, 600_000, 3_599_001, 3_661_000].map(clock)).toEqual([
		'0:30',
		'0:30',
		'0:29',
		'0:01',
		'0:00',
		'0:00',
		'10:00',
		'1:00:00',
		'1:01:01',
	]);
});

test('only the last minute and the end are announced, each once, and the minute only in time', () => {
	const heard = (start: number, step: number) => {
		const found: string[] = [];
		for (let left = start; left > -5000; left -= step) found.push(announced(left, left - step) ?? '');
		return found.filter(Boolean);
	};
	expect(heard(10 * minute, 1000)).toEqual(['minute', 'end']);
	expect(heard(30_000, 1000)).toEqual(['end']);
	expect(heard(10 * minute, 997)).toEqual(['minute', 'end']);
	expect(announced(8 * minute, 20_000)).toBeUndefined();
	expect(announced(8 * minute, -1)).toBe('end');
});
