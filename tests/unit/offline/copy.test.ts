// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { wanted } from '@/offline/copy';

afterEach(() => {
	localStorage.clear();
	Reflect.deleteProperty(navigator, 'connection');
});

test.each([
	[undefined, undefined, true],
	[undefined, {}, true],
	[undefined, { effectiveType: '4g' }, true],
	[undefined, { effectiveType: '4g', saveData: true }, false],
	[undefined, { effectiveType: '3g' }, false],
	[undefined, { effectiveType: 'slow-2g' }, false],
	['keep', { effectiveType: '2g', saveData: true }, true],
	['remove', { effectiveType: '4g' }, false],
	['remove', undefined, false],
])('a reader who said %o, on a line %o: saved unasked %o', (said, connection, expected) => {
	if (said) localStorage.setItem('unstuck-copy', said);
	if (connection) Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
	expect(wanted()).toBe(expected);
});
