import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMbps, formatNumber } from '@/tools/common/numbers';
import { judgeConnection, type Measured } from '@/tools/connection/judge';

test('answers in the units of the problem', () => {
	expect(judgeConnection({ upload: 3.7 }, 3.1e9)).toMatchObject({
		verdict: 'night',
		answer: '3.1 GB will take about 1 h 50 min.',
	});
});

test.each([
	[{ upload: 20 }, 3e9, 'quick'],
	[{ upload: 3 }, 3e9, 'night'],
	[{ upload: 0.5 }, 3e9, 'slow'],

	[{ upload: 0 }, 3e9, 'offline'],
	[{ upload: 0.001 }, 3e9, 'offline'],
	[{ upload: 5 }, undefined, 'rule-met'],
	[{ upload: 4.9 }, undefined, 'rule-below'],
])('judges %j for %s bytes as %s', (measured, backup, verdict) => {
	expect(judgeConnection(measured, backup).verdict).toBe(verdict);
});

test('labels the rule of thumb as one, from nobody official', () => {
	expect(judgeConnection({ upload: 2 }, 1e9).notes.join(' ')).toMatch(
		/An unofficial rule of thumb .*5 Mbps.*50 ms.*not a failed backup/,
	);
});

test('says that the ping does not matter, whatever it is', () => {
	const number = fc.double({ min: 0, max: 1e4, noNaN: true });
	fc.assert(
		fc.property(number, number, number, number, (upload, latency, jitter, loaded) => {
			const [calm, nervous] = [
				judgeConnection({ upload }, 3e9),
				judgeConnection({ upload, latency, jitter, loaded }, 3e9),
			];
			expect([nervous.verdict, nervous.answer]).toEqual([calm.verdict, calm.answer]);
			expect(nervous.notes.join(' ')).toContain('For a backup it does not matter');
		}),
	);
});

const speed = fc.double({ min: 0.01, max: 1000, noNaN: true });
const size = fc.integer({ min: 1e6, max: 1e12 });
const order = ['quick', 'night', 'slow'];

test('more speed never means more time or a worse verdict', () => {
	fc.assert(
		fc.property(size, speed, speed, (backup, one, other) => {
			const slow = judgeConnection({ upload: Math.min(one, other) }, backup);
			const fast = judgeConnection({ upload: Math.max(one, other) }, backup);
			expect(fast.seconds).toBeLessThanOrEqual(slow.seconds!);
			expect(order.indexOf(fast.verdict)).toBeLessThanOrEqual(order.indexOf(slow.verdict));
		}),
	);
});

test('whatever was measured, it answers in whole sentences', () => {
	const any = fc.double({ min: 0, max: 1e6, noNaN: true });
	const measured = fc.record(
		{ upload: any, download: any, latency: any, loaded: any, jitter: any },
		{ requiredKeys: [] },
	);
	const existing = readdirSync('content/fixes');
	fc.assert(
		fc.property(measured as fc.Arbitrary<Measured>, fc.option(fc.nat(1e14), { nil: undefined }), (line, backup) => {
			const { answer, notes, fixes, seconds } = judgeConnection(line, backup);
			for (const text of [answer, ...notes]) {
				expect(text).toMatch(/\.$/);
				expect(text).not.toMatch(/NaN|Infinity|undefined|-\d/);
			}
			for (const fix of fixes) expect(existing).toContain(`${fix}.yml`);
			if (seconds !== undefined) expect(seconds).toBeGreaterThan(0);
		}),
	);
});

test('no number is less than nothing', () => {
	expect(formatNumber(-0)).toBe('0');
});

test.each([
	[0, '0'],
	[NaN, '0'],
	[0.001, '0.01'],
	[0.456, '0.46'],
	[3.7, '3.7'],
	[19.96, '20'],
	[123.4, '123'],
])('shows %d Mbps as %s', (mbps, text) => {
	expect(formatMbps(mbps)).toBe(text);
});
