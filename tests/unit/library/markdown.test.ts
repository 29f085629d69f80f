import { expect, test } from 'vitest';
import { inline, plainText } from '@/library/markdown';

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
