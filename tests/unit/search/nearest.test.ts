import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completed, distance, nearest, parted } from '@/search/nearest';

const words = [
	'account',
	'backup',
	'battery',
	'google',
	'icloud',
	'password',
	'restore',
	'router',
	'settings',
	'storage',
	'whatsapp',
];

test.each([
	['bakcup', 'backup'],
	['bckup', 'backup'],
	['iclod', 'icloud'],
	['ruoter', 'router'],
	['pasword', 'password'],
	['gogle', 'google'],
	['watsapp', 'whatsapp'],
	['hwatsapp', 'whatsapp'],
	['resotre', 'restore'],
	['setings', 'settings'],
])('takes "%s" for "%s"', (typed, meant) => {
	expect(nearest(typed, words)[0]).toBe(meant);
});

test.each(['xyz', 'zebra', 'elephant', 'acc', ''])('takes "%s" for nothing it knows', (typed) => {
	expect(nearest(typed, words)).toEqual([]);
});

const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), maxLength: 10 });

test('the distance is the same both ways, and nothing only between equals', () => {
	fc.assert(
		fc.property(word, word, (one, other) => {
			expect(distance(one, other, 10)).toBe(distance(other, one, 10));
			expect(distance(one, other, 10) === 0).toBe(one === other);
		}),
	);
});

test('one slip is a distance of one at most', () => {
	fc.assert(
		fc.property(word, fc.nat(10), fc.constantFrom('drop', 'double', 'change', 'swap'), (whole, place, slip) => {
			const at = Math.min(place, whole.length);
			const [before, letter, next, rest] = [
				whole.slice(0, at),
				whole.slice(at, at + 1),
				whole.slice(at + 1, at + 2),
				whole.slice(at + 2),
			];
			const slipped =
				before +
				{ drop: next, double: letter + letter + next, change: (letter && 'z') + next, swap: next + letter }[slip] +
				rest;
			expect(distance(whole, slipped, 2)).toBeLessThanOrEqual(1);
		}),
	);
});

test('above the limit it stops counting, and never gives less than the truth below it', () => {
	fc.assert(
		fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, limit) => {
			expect(distance(one, other, limit)).toBe(Math.min(distance(one, other, 20), limit + 1));
		}),
	);
});

test('whatever is near is no further than two slips and known', () => {
	fc.assert(
		fc.property(word, fc.array(word), (typed, known) => {
			for (const found of nearest(typed, known)) {
				expect(known).toContain(found);
				expect(distance(typed, found, 5)).toBeLessThanOrEqual(2);
			}
		}),
	);
});

test('parts two words that were written as one, and completes one that is begun', () => {
	expect(parted('whatsappbackup', new Set(words))).toBe('whatsapp backup');
	expect(parted('backup', new Set(words))).toBeUndefined();
	expect(completed('ba', words)).toBe('backup');
	expect(completed('zz', words)).toBeUndefined();
});
