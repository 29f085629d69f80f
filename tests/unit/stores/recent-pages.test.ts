// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { places, rememberPlace } from '@/stores/recent-pages';

test('remembers the last twelve places, the newest first, each once', () => {
	expect(places()).toEqual([]);
	for (let n = 1; n <= 14; n++) rememberPlace(`causes/c${n}`);
	rememberPlace('causes/c9');
	expect(places().slice(0, 3)).toEqual(['causes/c9', 'causes/c14', 'causes/c13']);
	expect(places()).toHaveLength(12);
});

test('a text of someone else under its key does no harm', () => {
	localStorage.setItem('unstuck:places', '{"not":  "ours"}\u0000 <img src=x>');
	rememberPlace('android');
	expect(places()[0]).toBe('android');
});
