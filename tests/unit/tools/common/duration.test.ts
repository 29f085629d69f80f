import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDuration, formatSpan, spokenMinutes } from '@/tools/common/duration';

test.each([
	[0, 'less than a minute'],
	[29, 'less than a minute'],
	[60, 'about 1 min'],
	[27 * 60, 'about 27 min'],
	[59.7 * 60, 'about 1 h'],
	[3600, 'about 1 h'],
	[1.84 * 3600, 'about 1 h 50 min'],
	[9.99 * 3600, 'about 10 h'],
	[16.5 * 3600, 'about 17 h'],
	[48 * 3600, 'about 2 days'],
	[60 * 3600, 'about 2 and a half days'],
	[7.1 * 86_400, 'about 7 days'],
	[61 * 86_400, 'more than 60 days'],
	[Infinity, 'more than 60 days'],
	[-5, 'less than a minute'],
	[-Infinity, 'less than a minute'],
	[NaN, 'an unknown time'],
])('says %d seconds as "%s"', (seconds, text) => {
	expect(formatDuration(seconds)).toBe(text);
});

test.each([
	[3600, 2 * 3600, '1 h to 2 h'],
	[2 * 3600, 3600, '1 h to 2 h'],
	[3600, 3610, 'about 1 h'],
	[3600, Infinity, 'at least 1 h'],
	[3600, undefined, 'at least 1 h'],
	[0, 1800, 'up to 30 min'],
	[0, 0, 'less than a minute'],
	[0, Infinity, 'an unknown time'],
	[Infinity, Infinity, 'more than 60 days'],
	[NaN, 5, 'an unknown time'],
])('says the span from %d to %d seconds as "%s"', (least, most, text) => {
	expect(formatSpan(least, most)).toBe(text);
});

const seconds = fc.double({ min: 0, max: 1e8, noNaN: true });

test('never says a longer time as a shorter one', () => {
	fc.assert(
		fc.property(seconds, seconds, (one, other) => {
			const [short, long] = [Math.min(one, other), Math.max(one, other)];
			expect(spokenMinutes(short)).toBeLessThanOrEqual(spokenMinutes(long));
		}),
	);
});

test('rounds by an eighth at most, or by half a minute', () => {
	fc.assert(
		fc.property(seconds, (time) => {
			expect(Math.abs(spokenMinutes(time) * 60 - time)).toBeLessThanOrEqual(Math.max(30, time / 8));
		}),
	);
});

test('says every number in words without a slip of a computer', () => {
	fc.assert(
		fc.property(fc.double(), fc.double(), (least, most) => {
			expect(formatDuration(least) + formatSpan(least, most)).not.toMatch(/NaN|Infinity|undefined|-|\d\.\d|e\+/);
		}),
	);
});
