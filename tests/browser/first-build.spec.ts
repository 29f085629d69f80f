import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { box } from './keeping';

/*
 * What the first build wrote is read for ever: a browser's storage, the file of a reader's progress, and links to reports.
 * It was made by that build on 22 November 2026 at 10:00 UTC. The tick of version 0, the answer, and the texts of a newer version
 * and of none were put in by hand, and two ticks were given the names of steps that are there.
 */
const read = (file: string) => readFileSync(new URL(`../fixtures/first-build/${file}`, import.meta.url), 'utf8');
const storage = JSON.parse(read('storage.json')) as Record<'local' | 'session', Record<string, string>>;
const reports = read('reports.txt').trim().split('\n');
const then = new Date('2026-11-22T10:00:10Z');

test.describe('a browser that used the first build', () => {
	test.use({ timezoneId: 'UTC' });
	test.beforeEach(async ({ page }) => {
		await page.clock.install({ time: then });
		await page.goto('/favicon.svg');
		await page.evaluate(({ local, session }) => {
			for (const [key, value] of Object.entries(local)) localStorage.setItem(key, value);
			for (const [key, value] of Object.entries(session)) sessionStorage.setItem(key, value);
		}, storage);
	});

	test('still has its ticks, its answer, its timer, its phone and its colours', async ({ page }) => {
		await page.goto('/fixes/restart-router/');
		await expect(box(page, 'restart-router--unplug')).toBeChecked();
		await expect(page.locator('.progress-text')).toHaveText('1 of 4 steps done, 1 skipped');
		await expect(page.locator('.did [aria-current="true"]').first()).toContainText('No change');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		await expect(page.getByRole('timer').first()).toHaveText(/^0:[12]\d left$/);
		await page.goto('/fixes/restart-phone/');
		await expect(box(page, 'restart-phone--turn-off')).toBeChecked();
		await page.goto('/symptoms/stuck-at-99/');
		await expect(page.locator('html')).toHaveAttribute('data-platform', 'android');
	});

	test('still has what it noted of a backup, and the result it kept', async ({ page }) => {
		await page.goto('/tools/stuck-or-slow/');
		await expect(page.locator('.check-readings li').first()).toContainText('14%');
		await page.goto('/report/');
		await expect(page.locator('tried-report')).toContainText('Is it stuck, or only slow?');
		await expect(page.locator('tried-report')).toContainText('Too early to tell.');
	});

	test('still can undo what it did last', async ({ page }) => {
		await page.goto('/progress/');
		await page.getByRole('button', { name: /^Undo/ }).first().click();
		await expect
			.poll(() => page.evaluate(() => localStorage.getItem('unstuck:step:clear-cache--open-storage')))
			.toContain('"state":"done"');
	});

	test('still keeps what was set aside, and what a later version wrote, as they were', async ({ page }) => {
		for (const address of ['/android/', '/progress/', '/report/']) await page.goto(address);
		const now = await page.evaluate(() => ({ ...localStorage }) as Record<string, string>);
		for (const [key, text] of Object.entries(storage.local))
			if (text !== 'done' && !key.startsWith('unstuck:places')) expect(now[key], key).toBe(text);
	});
});

test('a file that the first build wrote is taken in whole', async ({ page }) => {
	await page.goto('/progress/');
	await page
		.getByLabel('Import a file')
		.first()
		.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(read('progress.json')) });
	await page.getByRole('button', { name: 'Add it to mine' }).click();
	const file = JSON.parse(read('progress.json')) as {
		ticks: Record<string, object>;
		outcomes: Record<string, object>;
		kept: Record<string, string>;
	};
	const wanted = {
		...Object.fromEntries(Object.entries(file.ticks).map(([key, tick]) => [`unstuck:step:${key}`, tick])),
		...Object.fromEntries(Object.entries(file.outcomes).map(([id, outcome]) => [`unstuck:outcome:${id}`, outcome])),
	};
	const stored = () =>
		page.evaluate(
			(keys) =>
				Object.fromEntries(keys.map((key) => [key, JSON.parse(localStorage.getItem(key) ?? 'null') as unknown])),
			Object.keys(wanted),
		);
	await expect
		.poll(stored)
		.toEqual(Object.fromEntries(Object.entries(wanted).map(([key, value]) => [key, { v: 1, ...value }])));
	const texts = await page.evaluate(() => Object.values(localStorage) as string[]);
	for (const [key, text] of Object.entries(file.kept)) expect(texts, key).toContain(text);
	expect(await page.evaluate(() => localStorage.getItem('unstuck:platform'))).toBe('android');
});

test.describe(() => {
	// The reports name days, which are another zone's by a day.
	test.use({ timezoneId: 'UTC' });
	for (const [number, says] of [
		['Android', '3 May 2026', 'Read the date of your last backup', '1 of 5 steps', 'No change', '22 November 2026'],
		['Android 15, déjà vu 📱', 'Restart the router', 'No change', '21 November 2026', 'It worked'],
	].entries())
		test(`report ${number + 1} of the first build opens as it was`, async ({ page }) => {
			// A clock that is behind would take its days for mistakes.
			await page.clock.install({ time: then });
			await page.goto(`/report/#${reports[number]}`);
			await expect(page.getByRole('heading', { name: 'A report from a link' })).toBeVisible();
			for (const text of says) await expect(page.locator('main')).toContainText(text);
		});
});
