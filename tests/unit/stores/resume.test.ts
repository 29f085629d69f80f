import { expect, test } from 'vitest';
import { outline as outlineOf } from '@/library/outline';
import type { Outline } from '@/schemas/outline';
import { markOf, nextAt, placeAt, progressAt, unfinished } from '@/stores/resume';
import type { Ticks } from '@/stores/ticks';
import { countOf, knownNames, tried } from '@/stores/tried';
import { readContent, siteLibrary } from '../../content';

const outline: Outline = {
	guides: [
		{
			address: 'android',
			label: 'Android',
			on: 'android',
			fixes: ['date', 'restart', 'battery'],
		},
		{
			address: 'iphone',
			label: 'iPhone',
			on: 'iphone',
			fixes: ['date', 'restart'],
		},
		{
			address: 'causes/glitch',
			label: 'Glitch',
			fixes: ['date', 'restart'],
			formerly: ['causes/bug'],
		},
	],
	fixes: {
		date: {
			title: 'Read the date',
			steps: [{ key: 'date--open' }, { key: 'date--read', on: 'android' }, { key: 'date--look', on: 'iphone' }],
		},
		restart: { title: 'Restart', steps: [{ key: 'restart--off' }, { key: 'restart--on' }], formerly: ['reboot'] },
		battery: { title: 'Battery', steps: [{ key: 'battery--open', on: 'android' }] },
	},
};
const done = (...keys: string[]): Ticks =>
	Object.fromEntries(keys.map((key, index) => [key, { state: 'done', at: 1000 + index, revision: 1 }]));
const glitch = placeAt(outline, 'causes/glitch')!;

test('counts the steps of the chosen phone only, and those of both without a choice', () => {
	const ticks = done('date--open', 'date--look');
	expect(progressAt(outline, glitch, ticks, 'android')).toEqual({ done: 1, skipped: 0, open: 3, total: 4 });
	expect(progressAt(outline, glitch, ticks, 'iphone')).toEqual({ done: 2, skipped: 0, open: 2, total: 4 });
	expect(progressAt(outline, glitch, ticks, undefined)).toEqual({ done: 2, skipped: 0, open: 3, total: 5 });
});

test('a page for one phone counts its steps, whatever the reader chose elsewhere', () => {
	expect(progressAt(outline, placeAt(outline, 'iphone')!, {}, 'android').total).toBe(4);
	expect(progressAt(outline, placeAt(outline, 'fixes/battery')!, {}, 'iphone').total).toBe(1);
});

test('finds a guide and a fix under their old addresses too, and nothing under a wrong one', () => {
	expect(placeAt(outline, 'causes/bug')?.address).toBe('causes/glitch');
	expect(placeAt(outline, 'fixes/reboot')).toMatchObject({ address: 'fixes/restart', label: 'Restart' });
	for (const wrong of ['', 'fixes', 'fixes/', 'fixes/constructor', '__proto__', 'causes/nothing'])
		expect(placeAt(outline, wrong)).toBeUndefined();
});

test('the next step is the first open one, passing over what is skipped', () => {
	const ticks: Ticks = { ...done('date--open'), 'date--read': { state: 'skipped', at: 1, revision: 1 } };
	expect(nextAt(outline, glitch, ticks, 'android')).toEqual({ key: 'restart--off', title: 'Restart', number: 1 });
	expect(nextAt(outline, glitch, { ...ticks, ...done('restart--off') }, 'android')).toEqual({
		key: 'restart--on',
		title: 'Restart',
		number: 2,
	});
	expect(nextAt(outline, glitch, { ...ticks, ...done('restart--off', 'restart--on') }, 'android')).toBeUndefined();
});

test('offers the unfinished guides that were used, the last one first, and no finished or cleared one', () => {
	const addresses = (places: string[], ticks: Ticks) =>
		unfinished(outline, places, ticks, 'android').map((place) => place.address);
	const ticks = done('date--open', 'restart--off');
	expect(addresses(['causes/bug', 'android', 'gone/page', 'causes/glitch'], ticks)).toEqual([
		'causes/glitch',
		'android',
	]);
	expect(addresses(['fixes/battery', 'fixes/restart'], ticks)).toEqual(['fixes/restart']);
	expect(addresses(['fixes/restart'], done('restart--off', 'restart--on'))).toEqual([]);
	expect(addresses(['causes/glitch'], {})).toEqual([]);
});

test('without a known place, as after an import, offers the list of the phone', () => {
	const ticks = done('restart--off');
	expect(unfinished(outline, [], ticks, 'iphone').map((place) => place.address)).toEqual(['iphone']);
	expect(unfinished(outline, [], ticks, undefined).map((place) => place.address)).toEqual(['android', 'iphone']);
	expect(unfinished(outline, [], {}, undefined)).toEqual([]);
});

test('a shared first step does not make every guide look begun', () => {
	const count = progressAt(outline, glitch, done('date--open'), 'android');
	expect([markOf(count, false), markOf(count, true)]).toEqual([undefined, 'begun']);
	expect(markOf(progressAt(outline, glitch, {}, 'android'), true)).toBeUndefined();
	expect(markOf({ done: 0, skipped: 0, open: 0, total: 0 }, true)).toBeUndefined();
	expect(
		markOf(
			progressAt(outline, glitch, done('date--open', 'date--read', 'restart--off', 'restart--on'), 'android'),
			false,
		),
	).toBe('done');
});

test('lists what was tried, last first, with the outcome, and nothing that the site does not know', () => {
	const ticks = {
		...done('restart--off', 'gone--step', 'date--look'),
		'date--open': { state: 'skipped' as const, at: 5, revision: 1 },
	};
	const list = tried(outline, ticks, {
		battery: { outcome: 'worse', at: 9000 },
		gone: { outcome: 'worked', at: 9999 },
	});
	expect(list.map(({ id, at, outcome }) => [id, at, outcome])).toEqual([
		['battery', 9000, 'worse'],
		['date', 1002, undefined],
		['restart', 1000, undefined],
	]);
	expect(countOf(outline, 'date', ticks, 'android')).toEqual({ done: 1, skipped: 1, open: 1, total: 3 });
	expect(countOf(outline, 'restart', ticks, 'android')).toEqual({ done: 1, skipped: 0, open: 1, total: 2 });
	expect(tried(outline, {}, {})).toEqual([]);
});

test('the outline names every step with its phone and its former names', () => {
	const { library } = readContent('tests/fixtures/good');
	const good = outlineOf(library!);
	expect(good.guides.map((guide) => guide.address)).toEqual(['symptoms/hangs', 'recover/gone', 'causes/glitch']);
	expect(good.fixes['restart']!.steps[0]).toEqual({
		key: 'restart--turn-off',
		formerly: ['restart--switch-off', 'reboot--turn-off', 'reboot--switch-off'],
	});
	expect(good.fixes['restart']!.formerly).toEqual(['reboot']);
	const site = siteLibrary();
	expect(knownNames(outlineOf(site))).toEqual(
		[...site.fixes.values()].flatMap((fix) => [fix.id, ...fix.steps.map((step) => step.key)]),
	);
});
