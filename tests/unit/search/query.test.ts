import { expect, test } from 'vitest';
import { longestQuery, tidy } from '@/search/query';
import { queries } from './site-words';

const reader = queries(['router', 'restart', 'unplug']);
const read = (text: string) => reader.read(text, false);

test.each([
	['iphone backup', 'iphone'],
	['samsung backup', 'android'],
	['from iphone to samsung', undefined],
	['backup', undefined],
])('“%s” names the phone %s', async (text, platform) => {
	expect((await read(text)).platform).toBe(platform);
});

test.each([
	'all my chats are gone',
	'lost my backup in google drive',
	'old phone wiped',
	'no backup found',
	'no backup available',
	'restore fails',
	'new phone is empty',
	'backup is suddenly smaller',
	'it does not find my backup',
	'where did my chats go',
	'my messages are not here',
	'conversations went away after an update',
	'I installed it again and now nothing',
	'chat hilang',
	'chats wiederherstellen',
])('“%s” asks for recovery', async (text) => {
	expect(await read(text)).toMatchObject({ recovery: true, loss: true });
});

test.each(['whatsapp always crash when trying to backup', 'list of accounts is empty', 'forgot password'])(
	'“%s” speaks of loss, and not of recovery',
	async (text) => {
		expect(await read(text)).toMatchObject({ recovery: false, loss: true });
	},
);

test.each(['backup stuck at 99', 'restart the router', 'turn off backup', 'slow wifi'])(
	'“%s” speaks of no loss',
	async (text) => {
		expect((await read(text)).loss).toBe(false);
	},
);

test('a word that no page has is named', async () => {
	expect((await read('router quxquux')).unknown).toEqual(['quxquux']);
	expect((await read('rout')).unknown).toEqual([]);
});

test('the name of a maker counts less than what happens on its phone', async () => {
	const { terms } = await read('samsung unplug');
	const weightOf = (word: string) => terms.find(({ ask }) => ask === word)!.weight;
	expect(weightOf('samsung')).toBeLessThan(weightOf('unplug'));
});

test('quotes are kept whole', async () => {
	expect((await read('say “unplug the router” now')).quotes).toEqual(['unplug the router']);
});

test('anything can be typed', async () => {
	expect(tidy('a\u0000\n\u202E b ')).toBe('a b');
	expect(tidy('x'.repeat(9999))).toHaveLength(longestQuery);
	for (const text of ['', '   ', '“”', '%', '🙂', '__proto__ constructor'])
		expect((await read(text)).quotes, text).toEqual([]);
});
