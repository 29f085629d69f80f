// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { recordOrigin } from '@/stores/provenance';
import { made, isCopyConfirmed, confirmCopy } from '@/stores/safeguards';
import type { Ticks } from '@/stores/ticks';

const now = Date.UTC(2026, 10, 22, 12);
const hour = 3_600_000;
const steps = 'connect copy-folder:2';
const ticked = (first: Ticks[string], second: Ticks[string]): Ticks => ({
	'copy--connect': first,
	'copy--copy-folder': second,
});
const done = (at: number, revision = 1) => ({ state: 'done' as const, at, revision });
/** The state after these ticks were set by hand on this device. */
function stateOf(ticks: Ticks) {
	for (const [key, tick] of Object.entries(ticks)) recordOrigin(key, tick?.at);
	return made(ticks, 'copy', steps, now).state;
}

beforeEach(() => {
	sessionStorage.clear();
	localStorage.clear();
});

test('a copy is made when every step of it is ticked as done', () => {
	expect(stateOf({})).toBe('open');
	expect(stateOf(ticked(done(now), undefined))).toBe('open');
	expect(stateOf(ticked(done(now - hour), done(now, 2)))).toBe('done');
	expect(made(ticked(done(now - hour), done(now, 2)), 'copy', steps, now)).toEqual({
		state: 'done',
		done: 2,
		total: 2,
		at: now - hour,
	});
});

test('a skipped step makes no copy', () => {
	expect(stateOf(ticked(done(now), { state: 'skipped', at: now, revision: 2 }))).toBe('open');
});

test('ticks that came in a file from another phone make no copy of this one', () => {
	recordOrigin('copy--connect', now - hour);
	recordOrigin('copy--copy-folder', undefined);
	expect(made(ticked(done(now - hour), done(now, 2)), 'copy', steps, now).state).toBe('elsewhere');
	recordOrigin('copy--copy-folder', now - 2 * hour);
	expect(made(ticked(done(now - hour), done(now, 2)), 'copy', steps, now).state).toBe('elsewhere');
	recordOrigin('copy--copy-folder', now);
	expect(made(ticked(done(now - hour), done(now, 2)), 'copy', steps, now).state).toBe('done');
});

test('a step that was reworded in substance after its tick makes no copy', () => {
	expect(stateOf(ticked(done(now), done(now, 1)))).toBe('open');
});

test('the tick of another fix counts for nothing', () => {
	expect(stateOf({ 'other--connect': done(now), 'other--copy-folder': done(now, 2) })).toBe('open');
});

test('a copy of more than a week ago, or of an unknown time, is too old', () => {
	expect(stateOf(ticked(done(now - 7 * 24 * hour + 1), done(now, 2)))).toBe('done');
	expect(stateOf(ticked(done(now - 7 * 24 * hour), done(now, 2)))).toBe('old');
	expect(stateOf(ticked(done(0), done(now, 2)))).toBe('old');
});

test('a tick from the future, from a clock that was wrong, is not taken for a fresh one', () => {
	expect(stateOf(ticked(done(now + 48 * hour), done(now + 48 * hour, 2)))).toBe('old');
});

test('what the reader says of a copy holds for that fix, for a day, until it is taken back', () => {
	expect(isCopyConfirmed('reinstall', now)).toBe(false);
	confirmCopy('reinstall', true, now);
	expect(isCopyConfirmed('reinstall', now + hour)).toBe(true);
	expect(isCopyConfirmed('trim', now + hour)).toBe(false);
	expect(isCopyConfirmed('reinstall', now + 24 * hour)).toBe(false);
	confirmCopy('reinstall', false, now);
	expect(isCopyConfirmed('reinstall', now)).toBe(false);
});

test('rubbish in storage is nothing that the reader said', () => {
	for (const rubbish of ['true', '', '-1', 'NaN', '1e99', '{}']) {
		sessionStorage.setItem('unstuck:copy:rubbish', rubbish);
		expect(isCopyConfirmed('rubbish', now), rubbish).toBe(false);
	}
});
