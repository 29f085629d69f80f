// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { localDay } from '@/i18n/format';
import { recordOrigin } from '@/stores/provenance';
import { type KnownFixes, statusOf } from '@/stores/status';
import type { Ticks } from '@/stores/ticks';

const now = new Date(2026, 10, 26, 14).getTime();
const day = 86_400_000;
const known: KnownFixes = {
	copies: { copy: { android: 'do', iphone: 'do mac' } },
	looks: ['copy', 'look'],
};
const tick = (daysAgo: number) => ({ state: 'done', at: now - daysAgo * day, revision: 1 }) as const;
const here = (ticks: Ticks) => {
	for (const [key, value] of Object.entries(ticks)) recordOrigin(key, value!.at);
	return ticks;
};
const status = (ticks: Ticks) => statusOf(known, ticks, {}, undefined, 'android', now);

beforeEach(() => localStorage.clear());

test('nothing is known at first', () => {
	expect(status({})).toEqual({ backup: undefined, copy: undefined, tried: 0 });
});

test('a copy counts when its steps for this phone are done on this device, and says when it is too old', () => {
	expect(status(here({ 'copy--do': tick(1) })).copy).toEqual({ fix: 'copy', at: now - day, isOld: false });
	expect(status(here({ 'copy--do': tick(9) })).copy).toMatchObject({ isOld: true });
	expect(status({ 'copy--do': tick(2) }).copy).toBeUndefined();
});

test('while no phone is chosen, a copy counts when its steps for both are done', () => {
	const both = (ticks: Ticks) => statusOf(known, here(ticks), {}, undefined, undefined, now).copy;
	expect(both({ 'copy--do': tick(1) })).toBeUndefined();
	expect(both({ 'copy--do': tick(1), 'copy--mac': tick(2) })).toMatchObject({ fix: 'copy', at: now - 2 * day });
});

test('what only looks or copies is not tried', () => {
	expect(status(here({ 'copy--do': tick(1), 'look--do': tick(1), 'restart--do': tick(1) })).tried).toBe(1);
});

test('counts days on the reader’s own calendar', () => {
	expect([localDay(now), localDay(now, 1), localDay(now, 26)]).toEqual(['2026-11-26', '2026-11-25', '2026-10-31']);
});
