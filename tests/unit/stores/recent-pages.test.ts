// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { recentPages, rememberPage } from '@/stores/recent-pages';

test('remembers the last twelve recentPages, the newest first, each once', () => {
	expect(recentPages()).toEqual([]);
	for (let n = 1; n <= 14; n++) rememberPage(`causes/c${n}`);
	rememberPage('causes/c9');
	expect(recentPages().slice(0, 3)).toEqual(['causes/c9', 'causes/c14', 'causes/c13']);
	expect(recentPages()).toHaveLength(12);
});

test('a text of someone else under its key does no harm', () => {
	localStorage.setItem('unstuck:places', '{"not":  "ours"}\u0000 <img src=x>');
	rememberPage('android');
	expect(recentPages()[0]).toBe('android');
});
