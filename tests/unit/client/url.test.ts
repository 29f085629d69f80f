import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '@/client/address-words';
import { withoutTrail } from '@/client/url';

test('the words of a lost address are its last part', () => {
	expect(wordsOf('/fixes/restart-ruoter/')).toBe('restart ruoter');
	expect(wordsOf('/unstuck/fixes/clear_cache.html')).toBe('clear cache');
	expect(wordsOf('/%C3%BCber-backup')).toBe('über backup');
	expect(wordsOf('/')).toBe('');
	for (const nothing of ['/404.html', '/404/', '/index.html', '/t/12345']) expect(wordsOf(nothing), nothing).toBe('');
});

test('any address gives words, and never more than a field can show', () => {
	fc.assert(fc.property(fc.string(), (path) => wordsOf(path).length <= 80));
	expect(wordsOf('/100%')).toBe('100%');
});

test.each([
	')',
	'.',
	',',
	'>',
	'*',
	'**',
	').',
	'%29',
	'%29.',
	'%3E',
	'"',
	"'",
	']',
	'…',
	'”',
	'!',
	'?',
	';',
	'_',
	'%2A',
	'%',
	'%2',
	'\\',
	'~',
	'`',
	'|here',
	'(1',
	'。',
	'۔',
	'।',
	'\u200B',
	'%E2%80%8B',
	'%C2%A0',
	'&gt;',
	'&quot;&gt;',
	'[/url]',
	'%5B/url%5D',
	'[/URL][/B]',
	'<br>',
	'%3Cbr%3E',
	'</a>',
	'?fbclid=IwAR0',
	'&fbclid=IwAR0',
	'&amp;fbclid=IwAR0',
	'?utm_source=whatsapp.com',
])('leaves out %s where it stuck to the end of an address', (trail) => {
	for (const address of [
		'restart-router--unplug',
		'what-not-to-do',
		'/fixes/restart-router/',
		'/fixes/restart-router.json',
		'report.1.AAAAAAA.f-A_A.s.0abc123',
		'clear-cache,force-stop',
	])
		expect(withoutTrail(address + trail)).toBe(address);
});

test('a backslash before an underscore, as Reddit writes it, is no part of a link', () => {
	expect(withoutTrail('report.1.A\\_B.fAA\\_A.s.0abc123')).toBe('report.1.A_B.fAA_A.s.0abc123');
	expect(withoutTrail('report.1.A%5C_B.s.0abc123')).toBe('report.1.A_B.s.0abc123');
});

test('a lost address of several words keeps them all, to search for', () => {
	expect(withoutTrail('/fixes/restart%20my%20router/')).toBe('/fixes/restart my router/');
});
