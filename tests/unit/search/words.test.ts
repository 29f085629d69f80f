import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, stem, wordsOf } from '@/search/words';

test.each([
	['restores', 'restored', 'restoring', 'restore'],
	['backups', 'backup'],
	['stopped', 'stops', 'stopping', 'stop'],
	['moving', 'moved', 'moves', 'move'],
	['deletes', 'deleting', 'delete'],
	['batteries', 'battery'],
	['searches', 'search'],
])('%s and its forms have one stem', (...words) => {
	expect(new Set(words.map(stem)).size).toBe(1);
});

test.each(['status', 'access', 'need', 'speed', 'string', 'ios', 'crypt15'])('leaves "%s" whole', (word) => {
	expect(stem(word)).toBe(word);
});

test('folds accents, apostrophes and odd letters away', () => {
	expect(['Cópia', 'couldn’t', "can't", 'ＷｈａｔｓＡｐｐ'].map(fold)).toEqual([
		'copia',
		'couldnt',
		'cant',
		'whatsapp',
	]);
});

test('parts a unit from its number', () => {
	expect(wordsOf('15GB, 3.2 gb, 5Mbps and crypt15').map((word) => word.folded)).toEqual([
		'15',
		'gb',
		'3',
		'2',
		'gb',
		'5',
		'mbps',
		'and',
		'crypt15',
	]);
});

test('every word stands where it says', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			for (const { text: word, at } of wordsOf(text)) expect(text.slice(at, at + word.length)).toBe(word);
		}),
	);
});
