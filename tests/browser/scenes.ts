import type { Locator, Page } from '@playwright/test';
import { localDay } from '@/i18n/format';
import { blockStorage, box, keep, tick as tickAt, unfold } from './keeping';

/*
 * What scripts bring, each in a state of its own: on the small site of tests/fixtures/good, so that no picture changes
 * with the words of this site. What stands in the HTML is on /components/.
 */
/** Every scene is played at this time. */
export const now = new Date('2026-11-22T10:00:00Z');
const tick = (state?: 'done' | 'skipped', daysAgo?: number, revision?: number) => tickAt(state, daysAgo, revision, now);

export const site = `http://localhost:${Number(process.env['PORT'] ?? 4325) + 1}/moved/`;
const guide = `${site}causes/glitch/`;
const step = (key: string) => `unstuck:step:${key}`;
/** One step is skipped, one has changed since it was ticked. */
const begun = { [step('restart--turn-off')]: tick('skipped'), [step('restart--settings')]: tick() };
const done = {
	[step('restart--turn-off')]: tick(),
	[step('restart--settings')]: tick('done', 0, 2),
	[step('wipe--wipe')]: tick(),
};
/** The backup is of yesterday, the copy of today, and one fix has changed nothing. */
const safe = {
	...begun,
	[step('copy-chats--copy')]: tick(),
	'unstuck:here:copy-chats--copy': String(now.getTime()),
	'unstuck:backup:last': { day: localDay(now.getTime(), 1), at: now.getTime() },
	'unstuck:outcome:back-up': { outcome: 'no-change', at: now.getTime() },
};

interface Scene {
	/** Takes the page there. Gives what is to be seen. */
	play: (page: Page) => Promise<Locator>;
	/** Without a script. */
	plain?: boolean;
	/** In other colours, or on paper. */
	media?: NonNullable<Parameters<Page['emulateMedia']>[0]>;
	/** A picture in the other colours is kept, too. */
	dark?: boolean;
	/** So is one of a wide window. */
	wide?: boolean;
}

const list = (page: Page) => page.locator('check-list');
/** Opens the guide on a phone, with what the reader has done before. */
async function open(
	page: Page,
	entries: Record<string, unknown> = {},
	rest = '?platform=android',
	address = guide,
): Promise<void> {
	await keep(page, entries, site);
	await page.goto(address + rest);
}
/** Opens it where the copy that the last fix needs is made as well. */
async function openSafe(page: Page, entries: Record<string, unknown>): Promise<void> {
	await open(page, entries);
	await unfold(page);
	await box(page, 'copy-chats--copy').check();
	await page.locator('[data-open]').waitFor();
}
async function playBegun(page: Page): Promise<Locator> {
	await openSafe(page, begun);
	await page.locator('.changed').waitFor();
	return list(page);
}
/** What comes with a tap on something in the guide: it is there when `sign`, a part of it, is. */
const tapped = (find: (page: Page) => Locator, part: string, sign = part, address = ''): Scene => ({
	play: async (page) => {
		await open(page);
		if (address) await page.goto(site + address);
		else await unfold(page);
		await find(page).first().click();
		await page.locator(sign).first().waitFor();
		return page.locator(part).first();
	},
	dark: true,
});
const run = (hash: string, entries: Record<string, unknown> = {}, address = guide): Scene => ({
	play: async (page) => {
		await open(page, entries, `?run=1&platform=android#${hash}`, address);
		await page.locator('.run-bar').waitFor();
		return page.locator('main');
	},
	dark: true,
});
const searched = (words: string): Scene => ({
	play: async (page) => {
		await page.goto(guide);
		await page.getByRole('button', { name: 'Search' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('searchbox').fill(words);
		await dialog.locator('[role="status"]').filter({ hasText: /\S/ }).first().waitFor();
		return dialog;
	},
	dark: true,
});
const visited = (address: string, part: string, entries: Record<string, unknown> = {}): Scene => ({
	play: async (page) => {
		await keep(page, entries, site);
		await page.goto(site + address);
		return page.locator(part);
	},
	dark: Object.keys(entries).length > 0,
});
const symptom = `${site}symptoms/hangs/`;

export const scenes: Record<string, Scene> = {
	'guide-questions': {
		play: async (page) => (
			await open(page),
			await page.locator('[data-say="always"]').click(),
			page.locator('guide-questions')
		),
	},
	'first-set-answered': {
		play: async (page) => {
			await open(page);
			await page.locator('[data-say="always"]').click();
			await page.locator('[data-say="always"][aria-current]').waitFor();
			return page.locator('.first');
		},
	},
	'safe-status': {
		play: async (page) => {
			await open(page, safe);
			await page.locator('chats-safe').getByText('yesterday').waitFor();
			return page.locator('chats-safe');
		},
		dark: true,
	},
	'guide-at-first': { play: async (page) => (await open(page), list(page)) },
	'guide-begun': { play: playBegun, dark: true },
	'guide-done': {
		play: async (page) => (
			await openSafe(page, done),
			await page.locator('.fix[data-done]').nth(2).waitFor(),
			list(page)
		),
	},
	'guide-on-paper': {
		play: async (page) => {
			await page.setViewportSize({ width: 690, height: 975 });
			await playBegun(page);
			return page.locator('main');
		},
		media: { media: 'print' },
	},
	'guide-in-forced-colours': { play: playBegun, media: { forcedColors: 'active' } },
	'guide-plain': { play: async (page) => (await page.goto(guide), list(page)), plain: true },
	'started-over': {
		play: async (page) => {
			await openSafe(page, done);
			await page.locator('.progress .start-over').click();
			await page.locator('.progress .undo').waitFor();
			return page.locator('.progress');
		},
	},
	'ticked-long-ago': {
		play: async (page) => (
			await open(page, { [step('restart--turn-off')]: tick('done', 60) }),
			await page.locator('.stale').waitFor(),
			page.locator('.stale')
		),
	},
	'not-saved': {
		play: async (page) => {
			await blockStorage(page);
			await page.goto(guide);
			await unfold(page);
			await box(page, 'copy-chats--copy').check();
			await page.getByText('not being saved').first().waitFor();
			return page.locator('unsaved-note').first();
		},
		dark: true,
	},
	answered: {
		play: async (page) => {
			await open(page, { 'unstuck:outcome:wipe': { outcome: 'no-change', at: now.getTime() } });
			await unfold(page);
			await page.locator('.gate-say input').check();
			await page.locator('.answers [aria-current]').waitFor();
			return page.locator('.did').filter({ has: page.locator('[aria-current]') });
		},
	},
	timed: tapped((page) => page.getByRole('button', { name: 'Start a timer' }), '.timer', '[role="timer"]'),
	'menu-of-copies': tapped(
		(page) => page.getByRole('button', { name: 'Copy as' }),
		'copy-menu',
		'copy-menu button',
		'fixes/restart/',
	),
	'every-tap': { ...tapped((page) => page.getByRole('button', { name: 'Show me where' }), '.screens'), dark: false },
	'check-in-step': tapped((page) => page.locator('.check-here > button'), '.check-here', '.check-here input'),
	'run-asks': { ...run('ask-hangs'), wide: true },
	'run-chats': run('chats-back-up', {}, symptom),
	'run-more': run('more', {}, symptom),
	'run-step': run('restart--settings', begun),
	'run-question': run('outcome-of-back-up', {}, symptom),
	'run-gate': run('wipe'),
	home: { ...visited('?platform=android', 'main'), dark: true, wide: true },
	recovery: { ...visited('recover/gone/?platform=android', 'main'), dark: true, wide: true },
	'all-tried': {
		play: async (page) => {
			await keep(page, safe, site);
			await page.goto(`${site}after/all-tried/?guide=causes/glitch`);
			await page.locator('tried-list li').first().waitFor();
			return page.locator('main');
		},
		dark: true,
	},
	'search-found': searched('restart'),
	'search-nothing': searched('xylophone'),
	'tried-nothing': visited('progress/', 'tried-list'),
	'tried-some': visited('progress/', 'tried-list', begun),
	'report-empty': visited('report/', 'tried-report'),
	'report-filled': visited('report/', 'tried-report', begun),
	'lost-page': visited('404.html', 'main'),
};
