import { expect, test } from 'vitest';
import { inline, plainText } from '@/library/markdown';
import { partsOf } from '@/library/platforms';

test('writes bold, code and links, and nothing else, as HTML', () => {
	expect(inline('Tap **Back up**, see `msgstore.db` and [space](/fixes/free-phone-storage/).')).toBe(
		'Tap <strong>Back up</strong>, see <code>msgstore.db</code> and <a href="/fixes/free-phone-storage/">space</a>.',
	);
});

test('shows a tag in a text, and does not obey it', () => {
	expect(inline('a <img src=x onerror=alert(1)> b')).not.toContain('<img');
	expect(inline('1 < 2 & 3')).toBe('1 &lt; 2 &amp; 3');
});

test('drops the marks and keeps the words as plain text', () => {
	expect(plainText('Tap **Back up**, see `msgstore.db` & [the *list*](/fixes/).')).toBe(
		'Tap Back up, see msgstore.db & the list.',
	);
});

const wait = { both: 'Wait.', android: 'See **Local**.', iphone: 'See iCloud.' };

test('a text that differs by phone names the phone where both are shown', () => {
	expect(inline(wait)).toBe(
		'Wait. <span data-on="android"><span class="on">Android only</span> See <strong>Local</strong>.</span> <span data-on="iphone"><span class="on">iPhone only</span> See iCloud.</span>',
	);
	expect(plainText(wait)).toBe('Wait. Android: See Local. iPhone: See iCloud.');
});

test('a page for one phone has nothing of the other, and no name', () => {
	expect(inline(wait, ['android'])).toBe('Wait. See <strong>Local</strong>.');
	expect(partsOf({ iphone: 'See iCloud.' }, ['android'])).toEqual([]);
	expect(partsOf({ iphone: 'See iCloud.' })).toEqual([{ on: 'iphone', text: 'See iCloud.' }]);
	expect(partsOf(undefined)).toEqual([]);
});
