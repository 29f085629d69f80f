// @vitest-environment node
import { expect, test } from 'vitest';
import { ordinaryEnglish, ordinaryWords } from '@/library/search/build';
import { distance } from '@/schemas/nearest';
import { spelled } from '@/search/spelling';
import { namingWords } from '@/search/vocabulary';
import { queries, vocabulary } from './site-words';

const known = [
	'backup',
	'router',
	'encryption',
	'password',
	'storage',
	'download',
	'downloaded',
	'right',
	'want',
	'back',
	'what',
	'ever',
];

test.each([
	['bakcup', 'backup'],
	['abckup', 'backup'],
	['ruoter', 'router'],
	['encription', 'encryption'],
	['pasword', 'password'],
	['routerbackup', 'router backup'],
	['zzzz', undefined],
	['wht', undefined],
])('%s is read as %s', (word, meant) => {
	expect(spelled(word, new Set(known))).toBe(meant);
});

test('an ordinary word is never put right', async () => {
	const all = [...namingWords([], vocabulary), ...known];
	const reader = queries(known, ordinaryWords(all));
	for (const word of ['wasnt', 'downgraded', 'flight', 'pick', 'whenever', 'wander', 'router'])
		expect((await reader.read(`${word} `, false)).text, word).toBe(word);
	// Hundreds in one sentence would be cut as too long.
	const words = ordinaryEnglish().filter((_, at) => at % 40 === 0);
	for (const word of words) expect((await reader.read(`${word} `, false)).text, word).toBe(word);
});

test('ordinary words are asked for only when a word may have to be put right', async () => {
	let asked = 0;
	const { QueryReader } = await import('@/search/query');
	const vocabulary = {
		same: [['backup']],
		small: [],
		android: [],
		iphone: [],
		loss: [],
		recovery: [],
		chats: [],
		absent: [],
	};
	const reader = new QueryReader({ vocabulary, pages: {}, others: [] }, async () => (asked++, []));
	await reader.read('backup zebra', false);
	expect(asked).toBe(0);
	expect((await reader.read('bakcup ', false)).text).toBe('backup');
	expect(asked).toBe(1);
});

test('a word that is still being typed is left alone, and so is what is wanted as it is', async () => {
	const reader = queries(known);
	expect((await reader.read('rout', false)).text).toBe('rout');
	expect((await reader.read('ruoter', true)).text).toBe('ruoter');
});

test.each([
	['abc', 'abc', 0],
	['abc', 'acb', 1],
	['abc', 'ab', 1],
	['abc', 'xyz', 3],
])('%s and %s are %i apart', (one, other, apart) => {
	expect(distance(one, other, 2)).toBe(apart);
});
