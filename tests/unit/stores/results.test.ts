// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { keepResult, keptResult } from '@/stores/results';

afterEach(() => localStorage.clear());

test('a result is kept under the name of its check, and forgotten again', () => {
	expect(keepResult('space', { at: 5, summary: 'There is enough room.' })).toBe(true);
	expect(localStorage.getItem('unstuck:check:space')).toBe('{"v":1,"at":5,"summary":"There is enough room."}');
	expect(keptResult('space')).toEqual({ at: 5, summary: 'There is enough room.' });
	keepResult('space', null);
	expect(localStorage.getItem('unstuck:check:space')).toBeNull();
});

test('what is not a result is not shown, and is set aside before it is written over', () => {
	for (const raw of ['{"v":1,"at":"today","summary":"x"}', '{"v":1,"at":1,"summary":5}', '{"v":7}', '<b>']) {
		localStorage.clear();
		localStorage.setItem('unstuck:check:phone', raw);
		expect(keptResult('phone')).toBeUndefined();
		keepResult('phone', { at: 1, summary: 'Fine.' });
		expect(localStorage.getItem('unstuck:aside:unstuck:check:phone:1')).toBe(raw);
	}
});
