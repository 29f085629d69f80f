import { expect, test } from 'vitest';
import { type ProgressMap, progressMaps } from '@/library/outline';
import { markOf, nextAt, placeAt, progressAt, unfinished } from '@/stores/resume';
import type { Ticks } from '@/stores/ticks';
import { knownNames, tried } from '@/stores/tried';
import { readContent, siteLibrary } from '../../content';

const map: ProgressMap = {
	parts: 1,
	guides: [
		{ address: 'android', label: 'Android', on: 'android', fixes: ['date', 'restart', 'battery'], totals: { both: 6, android: 5, iphone: 4 } },
		{ address: 'iphone', label: 'iPhone', on: 'iphone', fixes: ['date', 'restart'], totals: { both: 5, android: 4, iphone: 4 } },
		{ address: 'causes/glitch', label: 'Glitch', fixes: ['date', 'restart'], totals: { both: 5, android: 4, iphone: 4 }, formerly: ['causes/bug'] },
	],
	fixes: {
		date: { title: 'Read the date', steps: [{ key: 'date--open' }, { key: 'date--read', on: 'android' }, { key: 'date--look', on: 'iphone' }] },
		restart: { title: 'Restart', steps: [{ key: 'restart--off' }, { key: 'restart--on' }], formerly: ['reboot'] },
		battery: { title: 'Battery', steps: [{ key: 'battery--open', on: 'android' }] },
	},
};
const done = (...keys: string[]): Ticks => Object.fromEntries(keys.map((key, index) => [key, { state: 'done', at: 1000 + index, revision: 1 }]));
const glitch = placeAt(map, 'causes/glitch')!;

test('counts the steps of the chosen phone only, and those of both without a choice', () => {
	const ticks = done('date--open', 'date--look');
	expect(progressAt(map, glitch, ticks, 'android')).toEqual({ done: 1, skipped: 0, open: 3, total: 4 });
	expect(progressAt(map, glitch, ticks, 'iphone')).toEqual({ done: 2, skipped: 0, open: 2, total: 4 });
	expect(progressAt(map, glitch, ticks, undefined)).toEqual({ done: 2, skipped: 0, open: 3, total: 5 });
});

test('a page for one phone counts its steps, whatever the reader chose elsewhere', () => {
	expect(progressAt(map, placeAt(map, 'iphone')!, {}, 'android').total).toBe(4);
	expect(progressAt(map, placeAt(map, 'fixes/battery')!, {}, 'iphone').total).toBe(1);
});

test('finds a guide and a fix under their old addresses too, and nothing under a wrong one', () => {
	expect(placeAt(map, 'causes/bug')?.address).toBe('causes/glitch');
	expect(placeAt(map, 'fixes/reboot')).toMatchObject({ address: 'fixes/restart', label: 'Restart' });
	for (const wrong of ['', 'fixes', 'fixes/', 'fixes/constructor', '__proto__', 'causes/nothing']) expect(placeAt(map, wrong)).toBeUndefined();
});

test('the next step is the first open one, passing over what is skipped', () => {
	const ticks: Ticks = { ...done('date--open'), 'date--read': { state: 'skipped', at: 1, revision: 1 } };
	expect(nextAt(map, glitch, ticks, 'android')).toEqual({ key: 'restart--off', title: 'Restart', number: 1 });
	expect(nextAt(map, glitch, { ...ticks, ...done('restart--off') }, 'android')).toEqual({ key: 'restart--on', title: 'Restart', number: 2 });
	expect(nextAt(map, glitch, { ...ticks, ...done('restart--off', 'restart--on') }, 'android')).toBeUndefined();
});

test('where the next fix lies in a part of the map that is not here, goes on at its heading, and counts its steps', () => {
	const part = { ...map, fixes: { restart: map.fixes['restart']! } };
	expect(nextAt(part, glitch, done('restart--off'), 'android')).toEqual({ key: 'date' });
	expect(progressAt(part, glitch, done('restart--off'), 'android')).toEqual({ done: 1, skipped: 0, open: 3, total: 4 });
});

test('offers the unfinished guides that were used, the last one first, and no finished or cleared one', () => {
	const addresses = (places: string[], ticks: Ticks) => unfinished(map, places, ticks, 'android').map((place) => place.address);
	const ticks = done('date--open', 'restart--off');
	expect(addresses(['causes/bug', 'android', 'gone/page', 'causes/glitch'], ticks)).toEqual(['causes/glitch', 'android']);
	expect(addresses(['fixes/battery', 'fixes/restart'], ticks)).toEqual(['fixes/restart']);
	expect(addresses(['fixes/restart'], done('restart--off', 'restart--on'))).toEqual([]);
	expect(addresses(['causes/glitch'], {})).toEqual([]);
});

test('without a known place, as after an import, offers the list of the phone', () => {
	const ticks = done('restart--off');
	expect(unfinished(map, [], ticks, 'iphone').map((place) => place.address)).toEqual(['iphone']);
	expect(unfinished(map, [], ticks, undefined).map((place) => place.address)).toEqual(['android', 'iphone']);
	expect(unfinished(map, [], {}, undefined)).toEqual([]);
});

test('a shared first step does not make every guide look begun', () => {
	const count = progressAt(map, glitch, done('date--open'), 'android');
	expect([markOf(count, false), markOf(count, true)]).toEqual([undefined, 'begun']);
	expect(markOf(progressAt(map, glitch, {}, 'android'), true)).toBeUndefined();
	expect(markOf({ done: 0, skipped: 0, open: 0, total: 0 }, true)).toBeUndefined();
	expect(markOf(progressAt(map, glitch, done('date--open', 'date--read', 'restart--off', 'restart--on'), 'android'), false)).toBe('done');
});

test('lists what was tried, last first, with the outcome, and nothing that the site does not know', () => {
	const ticks = { ...done('restart--off', 'gone--step', 'date--look'), 'date--open': { state: 'skipped' as const, at: 5, revision: 1 } };
	const list = tried(map, ticks, { battery: { outcome: 'worse', at: 9000 }, gone: { outcome: 'worked', at: 9999 } }, 'android');
	expect(list.map(({ id, at, outcome }) => [id, at, outcome])).toEqual([
		['battery', 9000, 'worse'],
		['date', 1002, undefined],
		['restart', 1000, undefined],
	]);
	expect(list[1]!.count).toEqual({ done: 1, skipped: 1, open: 1, total: 3 });
	expect(list[2]!.count).toEqual({ done: 1, skipped: 0, open: 1, total: 2 });
	expect(tried(map, {}, {}, undefined)).toEqual([]);
});

test('the map names every step with its phone and its former names', () => {
	const { library } = readContent('tests/fixtures/good');
	const good = progressMaps(library!)[0]!;
	expect(good.guides.map((guide) => guide.address)).toEqual(['causes/glitch']);
	expect(good.fixes['restart']!.steps[0]).toEqual({ key: 'restart--turn-off', formerly: ['restart--switch-off', 'reboot--turn-off', 'reboot--switch-off'] });
	expect(good.fixes['restart']!.formerly).toEqual(['reboot']);
	const site = siteLibrary();
	expect(knownNames(progressMaps(site)[0]!)).toEqual([...site.fixes.values()].flatMap((fix) => [fix.id, ...fix.steps.map((step) => step.key)]));
});
