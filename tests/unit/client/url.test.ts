import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutTrail, wordsOf } from '@/client/url';

test('the words of a lost address are its last part', () => {
	expect(wordsOf('/fixes/restart-ruoter/')).toBe('restart ruoter');
	expect(wordsOf('/unstuck/fixes/clear_cache.html', '/unstuck/')).toBe('clear cache');
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
])('leaves out %s where it stuck to the end of an address', (trail) => {
	for (const address of ['restart-router--unplug', '/fixes/restart-router/', 'report.1.AAAAAAA.fAAAA.s.0abc123'])
		expect(withoutTrail(address + trail)).toBe(address);
});
