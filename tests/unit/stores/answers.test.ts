// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const key = 'unstuck:answer:symptoms/stuck-at-99:date';

beforeEach(() => {
	localStorage.clear();
	vi.resetModules();
});

const load = () => import('@/stores/answers');

test('keeps an answer by guide and question, as data, and takes it back', async () => {
	const { $said, answersOf, setAnswer } = await load();
	$said.listen(() => {});
	setAnswer('symptoms/stuck-at-99', 'date', 'older');
	expect(JSON.parse(localStorage.getItem(key)!)).toEqual({ v: 1, say: 'older', at: expect.any(Number) });
	setAnswer('symptoms/stuck-at-9', 'date', 'today');
	expect(answersOf($said.get(), 'symptoms/stuck-at-99')).toEqual({ date: 'older' });
	setAnswer('symptoms/stuck-at-99', 'date', null);
	expect(localStorage.getItem(key)).toBeNull();
});

test('leaves alone what a newer version wrote, sets aside what is no answer, and keeps what is no longer asked', async () => {
	localStorage.setItem(key, JSON.stringify({ v: 9, say: 'older' }));
	localStorage.setItem('unstuck:answer:android:date', JSON.stringify({ v: 1, say: '<b>', at: 1 }));
	localStorage.setItem('unstuck:answer:android:gone', JSON.stringify({ v: 1, say: 'whatever', at: 1 }));
	const { $said, answersOf } = await load();
	$said.listen(() => {});
	expect(answersOf($said.get(), 'symptoms/stuck-at-99')).toEqual({});
	expect(answersOf($said.get(), 'android')).toEqual({ gone: 'whatever' });
	expect(localStorage.getItem(key)).toContain('"v":9');
});

test('goes into the file of the reader, and comes back from it', async () => {
	const { setAnswer } = await load();
	const { noteBackup } = await import('@/stores/last-backup');
	const { exportAll, readImport } = await import('@/stores/transfer');
	setAnswer('android', 'date', 'older');
	noteBackup('2026-11-20');
	const file = exportAll();
	expect(JSON.parse(file)).toMatchObject({
		answers: { 'android:date': { say: 'older' } },
		backup: { last: { day: '2026-11-20' } },
	});
	setAnswer('android', 'date', null);
	noteBackup(null);
	const found = readImport(file, []);
	expect(found).toMatchObject({ ok: true, preview: { new: 2, unknown: 0 } });
	if (found.ok) found.apply('merge');
	expect(localStorage.getItem('unstuck:answer:android:date')).toContain('older');
	expect(localStorage.getItem('unstuck:backup:last')).toContain('2026-11-20');
});

test('starting a guide over forgets its answers, and undo brings them back', async () => {
	const { $said, answersOf, setAnswer } = await load();
	const { startOver, undo } = await import('@/stores/undo');
	setAnswer('android', 'date', 'older');
	setAnswer('iphone', 'date', 'today');
	startOver({ steps: [], fixes: [], answers: ['android:date'] }, 'android');
	expect([answersOf($said.get(), 'android'), answersOf($said.get(), 'iphone')]).toEqual([{}, { date: 'today' }]);
	undo();
	expect(answersOf($said.get(), 'android')).toEqual({ date: 'older' });
});
