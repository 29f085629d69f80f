import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseReading } from '@/tools/backup-progress/reading';
import { formatSize } from '@/tools/common/numbers';

test.each([
	['14%', { percent: 14 }],
	['14 %', { percent: 14 }],
	['%14', { percent: 14 }],
	['14,5 %', { percent: 14.5 }],
	['14', { percent: 14 }],
	['0', { percent: 0 }],
	['100%', { percent: 100 }],
	['Stuck at 99%', { percent: 99 }],
	['412 MB', { uploaded: 412e6 }],
	['412 MB of 2.9 GB', { uploaded: 412e6, total: 2.9e9 }],
	['Uploading: 412 MB of 2.9 GB (14%)', { uploaded: 412e6, total: 2.9e9, percent: 14 }],
	['412\u00a0MB de 2,9\u00a0GB (14\u00a0%)', { uploaded: 412e6, total: 2.9e9, percent: 14 }],
	['2.9 GB में से 412 MB', { uploaded: 412e6, total: 2.9e9 }],
	['1.2 of 2.9 GB', { uploaded: 1.2e9, total: 2.9e9 }],
	['1.2/2.9 GB', { uploaded: 1.2e9, total: 2.9e9 }],
	['0 B of 3.1 GB (0%)', { uploaded: 0, total: 3.1e9, percent: 0 }],
	['14% of 2.9 GB', { total: 2.9e9, percent: 14 }],
	['0.1 GB of 0.4 GB (20%)', { uploaded: 1e8, total: 4e8, percent: 20 }],
])('reads %j', (text, progress) => {
	expect(parseReading(text)).toEqual(progress);
});

test.each([
	['', 'Type what the phone shows'],
	['hello', 'no size'],
	['140%', 'from 0 to 100'],
	['150', 'from 0 to 100'],
	['-3%', 'from 0 to 100'],
	['14% 15%', 'several percentages'],
	['1.2.3%', 'not a number'],
	['2.9 GB (14%)', 'sent, or the total'],
	['412 of 2.9 GB', 'more than the total'],
	['0 MB of 0 GB', 'nothing to send'],
	['412 MB of 2.9 GB (94%)', '412 MB of 2.9 GB is 14%, not 94%'],
	['1 GB 2 GB 3 GB', 'more than two'],
])('says why %j is no reading', (text, why) => {
	expect(parseReading(text)).toEqual({ problem: expect.stringContaining(why) });
});

test('reads the progress line of any backup that a phone could show', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1e8, max: 1e12 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, part) => {
			const text = `Uploading: ${formatSize(total * part)} of ${formatSize(total)} (${Math.floor(part * 100)}%)`;
			const progress = parseReading(text);
			if ('problem' in progress) throw new Error(`${text}: ${progress.problem}`);
			expect(progress.percent).toBe(Math.floor(part * 100));
			expect(formatSize(progress.total!)).toBe(formatSize(total));
			expect(progress.uploaded).toBeLessThanOrEqual(progress.total!);
		}),
	);
});

const fragment = fc.constantFrom(
	'1',
	'23',
	'99',
	'.',
	',',
	' ',
	'%',
	'-',
	'GB',
	'MB',
	' of ',
	'/',
	'de',
	'(',
	')',
	'٪',
	'😀',
);

test('answers any text with a reading or a sentence', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.array(fragment).map((parts) => parts.join('')),
			),
			(text) => {
				const progress = parseReading(text);
				if ('problem' in progress) {
					expect(progress.problem).toMatch(/[.?]$/);
					return;
				}
				const { percent, uploaded, total } = progress;
				expect(percent ?? uploaded ?? total).toBeDefined();
				if (percent !== undefined) expect(percent >= 0 && percent <= 100).toBe(true);
				if (uploaded !== undefined) expect(uploaded >= 0 && uploaded <= (total ?? Infinity)).toBe(true);
				if (total !== undefined) expect(total).toBeGreaterThan(0);
			},
		),
		{ numRuns: 2000 },
	);
}, 30_000);
