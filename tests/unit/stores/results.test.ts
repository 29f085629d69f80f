// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { keepResult, keptResult } from '@/stores/results';

afterEach(() => localStorage.clear());

test('a result is kept as data under the name of its check, and forgotten again', () => {
	expect(keepResult('space', { at: 5, facts: [['short'], ['phone-short', 2e9]] })).toBe(true);
	expect(localStorage.getItem('unstuck:check:space')).toBe(
		'{"v":2,"at":5,"facts":[["short"],["phone-short",2000000000]]}',
	);
	expect(keptResult('space')).toEqual({ at: 5, facts: [['short'], ['phone-short', 2e9]] });
	keepResult('space', null);
	expect(localStorage.getItem('unstuck:check:space')).toBeNull();
});

test('a sentence of the first version stays what it was', () => {
	localStorage.setItem('unstuck:check:space', '{"v":1,"at":5,"summary":"There is enough room."}');
	expect(keptResult('space')).toEqual({ at: 5, summary: 'There is enough room.' });
});

test('what is not a result is not shown, and is set aside before it is written over', () => {
	for (const raw of [
		'{"v":1,"at":"today","summary":"x"}',
		'{"v":1,"at":1,"summary":5}',
		'{"v":7}',
		'<b>',
		'{"v":2,"at":1,"facts":[]}',
		'{"v":2,"at":1,"facts":["short"]}',
		'{"v":2,"at":1,"facts":[["phone-short","<b>"]]}',
		`{"v":2,"at":1,"facts":[["${'x'.repeat(1000)}"]]}`,
	]) {
		localStorage.clear();
		localStorage.setItem('unstuck:check:phone', raw);
		expect(keptResult('phone')).toBeUndefined();
		keepResult('phone', { at: 1, facts: [['wifi']] });
		expect(localStorage.getItem('unstuck:aside:unstuck:check:phone:1')).toBe(raw);
	}
});
