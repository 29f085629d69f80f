import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSize } from '@/tools/common/numbers';
import { parseSize } from '@/tools/common/sizes';

const nbsp = '\u00a0';
const narrow = '\u202f';

test.each([
	['2.9 GB', 2.9e9],
	['2.9GB', 2.9e9],
	['1.2G', 1.2e9],
	['.5 gb', 5e8],
	['412 MB', 412e6],
	['412mb', 412e6],
	['12 kB', 12e3],
	['300 bytes', 300],
	['1 TB', 1e12],
	['2 GiB', 2 * 1024 ** 3],
	['3 MiB', 3 * 1024 ** 2],
	['3 gigabytes', 3e9],
	['2 gigs', 2e9],
	['2,9 GB', 2.9e9],
	['2,9 Go', 2.9e9],
	['2,9 ГБ', 2.9e9],
	['२.९ जीबी', 2.9e9],
	['٢٫٩ GB', 2.9e9],
	['1,23,456 MB', 123_456e6],
	['1,23,456.7 MB', 123_456.7e6],
	['12,345 MB', 12_345e6],
	['1,234,567 kB', 1_234_567e3],
	['1.234.567,5 kB', 1_234_567_500],
	['1 234,5 MB', 1234.5e6],
	[`1${nbsp}234${nbsp}MB`, 1234e6],
	[`2,9${narrow}GB`, 2.9e9],
	["1'234 MB", 1234e6],
	['  2.9\tGB\n', 2.9e9],
	['Size: 3.1 GB', 3.1e9],
	['Size:3.1GB (without videos)', 3.1e9],
	['10:32 412 MB', 412e6],
	['iPhone 15, 2 GB', 2e9],
	['0 MB', 0],
])('reads %j as %d bytes', (text, bytes) => {
	expect(parseSize(text)).toEqual({ bytes });
});

test('takes 1,234 and 1.234 as thousands of MB, but as a little more than one GB', () => {
	for (const mark of [',', '.']) {
		expect(parseSize(`1${mark}234 MB`)).toEqual({ bytes: 1234e6 });
		expect(parseSize(`1${mark}234 GB`)).toEqual({ bytes: 1.234e9 });
		expect(parseSize(`0${mark}512 MB`)).toEqual({ bytes: 512e3 });
	}
});

test('takes a number alone as GB', () => {
	expect(parseSize('3,1')).toEqual({ bytes: 3.1e9 });
	expect(parseSize('412 MB')).toEqual({ bytes: 412e6 });
});

test('takes the whole size from a progress line', () => {
	for (const text of ['Uploading: 412 MB of 2.9 GB (14%)', '2.9 GB में से 412 MB', `412${nbsp}MB de 2,9${nbsp}GB`])
		expect(parseSize(text)).toEqual({ bytes: 2.9e9 });
});

test.each([
	['', 'Type a size'],
	['   ', 'Type a size'],
	['lots', 'no size'],
	['NaN GB', 'no size'],
	['1e5 GB', 'no size'],
	['-5 GB', 'less than zero'],
	['5 Mbps', 'a speed'],
	['5 GB/s', 'a speed'],
	['20 Mbit', 'a speed'],
	['14%', 'a percentage'],
	['1.2.3 GB', 'not a number'],
	['1,2,3 MB', 'not a number'],
	['900000 TB', 'more than any phone'],
	['1 MB 2 MB 3 MB', 'more than two'],
])('says why %j is no size', (text, why) => {
	expect(parseSize(text)).toEqual({ problem: expect.stringContaining(why) });
});

test.each([
	[0, '0 B'],
	[999, '999 B'],
	[1499, '1.5 kB'],
	[412e6, '412 MB'],
	[9.96e6, '10 MB'],
	[2.9e9, '2.9 GB'],
	[3e9, '3 GB'],
	[999.6e6, '1 GB'],
	[999.96e9, '1 TB'],
	[NaN, '0 B'],
	[-5, '0 B'],
])('shows %d bytes as %s', (bytes, text) => {
	expect(formatSize(bytes)).toBe(text);
});

const size = fc.oneof(
	fc.integer({ min: 0, max: 1e14 }),
	fc.integer({ min: 0, max: 1e10 }),
	fc.integer({ min: 0, max: 1e6 }),
);
const bytesOf = (text: string) => {
	const parsed = parseSize(text);
	if ('problem' in parsed) throw new Error(`${text}: ${parsed.problem}`);
	return parsed.bytes;
};

test('reads back what it shows, up to the rounding that is shown', () => {
	fc.assert(
		fc.property(size, (bytes) => {
			const back = bytesOf(formatSize(bytes));
			expect(Math.abs(back - bytes)).toBeLessThanOrEqual(bytes * 0.06);
			expect(formatSize(back)).toBe(formatSize(bytes));
		}),
	);
});

test('never shows less than there is when it rounds up', () => {
	fc.assert(
		fc.property(
			size.filter((bytes) => bytes < 9e13),
			(bytes) => {
				expect(bytesOf(formatSize(bytes, 'ceil'))).toBeGreaterThanOrEqual(bytes);
			},
		),
	);
	expect(formatSize(1.1e9, 'ceil')).toBe('1.1 GB');
	expect(formatSize(1.11e9, 'ceil')).toBe('1.2 GB');
});

test('reads every way of grouping as the same number', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1000, max: 9e7 }),
			fc.constantFrom('en-US', 'en-IN', 'de-DE', 'fr-FR', 'de-CH'),
			(count, locale) => {
				expect(bytesOf(`${count.toLocaleString(locale)} MB`)).toBe(count * 1e6);
				expect(bytesOf(`${(count + 0.5).toLocaleString(locale)} MB`)).toBe(count * 1e6 + 5e5);
			},
		),
	);
});

const fragment = fc.constantFrom(
	'1',
	'23',
	'456',
	',',
	'.',
	' ',
	nbsp,
	"'",
	'-',
	'%',
	'GB',
	'MB',
	'gi',
	'/',
	'of',
	'½',
	'٣',
	'९',
	'(',
	'\u0000',
	'😀',
	'\ud800',
);
const anyText = fc.oneof(
	fc.string(),
	fc.string({ unit: 'binary' }),
	fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')),
);

test('answers any text with a size or a sentence', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const parsed = parseSize(text);
			if ('problem' in parsed) expect(parsed.problem).toMatch(/\.$/);
			else expect(Number.isSafeInteger(parsed.bytes) && parsed.bytes >= 0).toBe(true);
		}),
		{ numRuns: 2000 },
	);
});

test('reads a very long paste at once', () => {
	const start = performance.now();
	parseSize('1 '.repeat(100_000));
	parseSize('1,234'.repeat(100_000));
	expect(performance.now() - start).toBeLessThan(200);
});
