import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestQuery, readQuery } from '@/search/query';

test('whatever is typed becomes one line of bounded length without control characters', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
			const { text, terms } = readQuery(typed);
			expect(text.length).toBeLessThanOrEqual(longestQuery);
			expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
			for (const weight of terms.values()) expect(weight).toBeGreaterThan(0);
		}),
	);
});

test('a long text costs little', () => {
	expect(readQuery('backup '.repeat(10_000)).terms.size).toBeLessThan(5);
});

test('reads the phone from brands and systems, and none where both are named', () => {
	expect(readQuery('backup stuck on my Samsung').platform).toBe('android');
	expect(readQuery('icloud is full').platform).toBe('iphone');
	expect(readQuery('from Android to iPhone').platform).toBeUndefined();
	expect(readQuery('backup stuck').platform).toBeUndefined();
});

test('reads what stands in quotes, straight or curly', () => {
	expect(readQuery('it says "Waiting for Wi-Fi" and “Backup paused”').quotes).toEqual([
		['wait', 'for', 'wi', 'fi'],
		['backup', 'paus'],
	]);
	expect(readQuery('15" screen').quotes).toEqual([]);
});
