import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';

const now = new Date('2026-11-22T20:00:00');
const see = (page: Page) => page.getByLabel('What does the phone show now?');
const verdict = (page: Page) => page.locator('.verdict');
/** Types what the phone shows and asks what it means. */
async function note(page: Page, reading: string) {
	await see(page).fill(reading);
	await see(page).press('Enter');
}

test.beforeEach(async ({ page }) => {
	await page.clock.install({ time: now });
	await page.goto('/tools/stuck-or-slow/');
	await see(page).waitFor();
});

test('a large backup that is slow: the tool says so, with the speed and the time left', async ({ page }) => {
	await page.getByLabel('Size of the backup').fill('15 GB');
	await note(page, '14%');
	await expect(verdict(page)).toHaveText('Too early to tell');
	await page.clock.fastForward('01:00:00');
	await note(page, '20%');
	await expect(verdict(page)).toHaveText('It is slow, but it is moving');
	await expect(page.locator('.check-figures')).toContainText('2 Mbps, 6% an hour.');
	await expect(page.locator('.check-figures')).toContainText('Most likely about 13 h.');
	await expect(page.getByText('Do not stop it.')).toBeVisible();
	await expect(page.getByRole('img', { name: 'Chart of what has been sent, from 20:00' })).toBeVisible();
	await expect(page.locator('.check-fixes a').first()).toHaveText('Keep the phone on power and awake');
});

test('a backup that stands still: the tool says that, for how long, and what to do', async ({ page }) => {
	await note(page, '412 MB of 2.9 GB (14%)');
	await page.clock.fastForward('20:00');
	await note(page, '812 MB of 2.9 GB (28%)');
	await page.clock.fastForward('02:00:00');
	await note(page, '812 MB of 2.9 GB (28%)');
	await expect(verdict(page)).toHaveText('It is not moving');
	await expect(page.getByText('Nothing has changed for about 2 h.')).toBeVisible();
	await expect(page.getByText('Your chats on the phone are safe.').first()).toBeVisible();
	await expect(page.locator('.check-fixes a').first()).toHaveText('Measure the connection');
	await expect(page.getByRole('link', { name: 'Read more' })).toHaveAttribute('href', '/symptoms/stuck-midway/');
});

test('within a minute: with a reading remembered from before, one visit is enough to tell', async ({ page }) => {
	await page.getByText('I saw it earlier').click();
	await page.getByLabel('When was that?').fill('2026-11-22T18:00');
	await note(page, '30');
	await note(page, '30%');
	await expect(verdict(page)).toHaveText('It is not moving');
});

test('a backup that fell back has begun again', async ({ page }) => {
	await note(page, '60%');
	await page.clock.fastForward('30:00');
	await note(page, '3%');
	await expect(verdict(page)).toHaveText('It started over');
});

test('the sum is shown with the figures that were typed, and examples where no speed is known', async ({ page }) => {
	await page.getByLabel('Size of the backup').fill('1,23,456 MB');
	await page.getByRole('button', { name: 'Work it out' }).click();
	await expect(page.getByText('You gave no upload speed.')).toContainText('at 1 Mbps');
	await page.getByLabel('Size of the backup').fill('2,9');
	await page.getByLabel('Upload speed in Mbps').fill('2');
	await page.getByRole('button', { name: 'Work it out' }).click();
	await expect(page.locator('.check-sum')).toHaveText('2.9 GB × 2.2 ÷ 2 Mbps = 3.19 hours');
});

test('nonsense gets a sentence beside its field, and nothing is kept of it', async ({ page }) => {
	for (const [typed, sentence] of [
		['fish', 'There is no size in this.'],
		['140%', 'A percentage goes from 0 to 100.'],
		['412 MB of 2.9 GB (99%)', 'These do not match'],
		['', 'Type what the phone shows'],
	] as const) {
		await note(page, typed);
		await expect(page.locator('.field-problem:not(:empty)')).toContainText(sentence);
		await expect(see(page)).toBeFocused();
	}
	await expect(page.locator('main')).not.toContainText('NaN');
	await page.getByText('I saw it earlier').click();
	await page.getByLabel('When was that?').fill('2026-11-23T20:00');
	await note(page, '14%');
	await expect(page.locator('.field-problem:not(:empty)')).toHaveText(
		'This time is in the future. Check the day and the hour.',
	);
	expect(await page.evaluate(() => localStorage.getItem('unstuck:readings'))).toBeNull();
});

test('readings are there again after a reload, can be removed, and that can be taken back', async ({ page }) => {
	await page.getByLabel('Size of the backup').fill('3 GB');
	await note(page, '10%');
	await page.clock.fastForward('10:00');
	await note(page, '20%');
	await page.reload();
	await expect(verdict(page)).toHaveText('It is moving');
	await expect(page.getByLabel('Size of the backup')).toHaveValue('3 GB');
	await page.getByRole('button', { name: 'Remove 20:10: 20%' }).click();
	await expect(verdict(page)).toHaveText('Too early to tell');
	await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toHaveText('It is moving');
	await page.getByRole('button', { name: 'Start over' }).click();
	await expect(page.locator('.check-readings li')).toHaveCount(0);
	expect(await page.evaluate(() => localStorage.getItem('unstuck:readings'))).toBeNull();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator('.check-readings li')).toHaveCount(2);
});

test('a reading in one tab shows in the other at once', async ({ page, context }) => {
	const other = await context.newPage();
	await other.goto('/tools/stuck-or-slow/');
	await see(other).waitFor();
	await note(page, '14%');
	await expect(other.locator('.check-readings li')).toHaveCount(1);
});

test('when the time to look again has come, the page says so by itself', async ({ page }) => {
	await note(page, '10%');
	await page.clock.fastForward('30:00');
	await note(page, '30%');
	await expect(page.locator('.check-next')).toContainText('Check again at 21:30, in about 1 h.');
	await page.clock.runFor('01:00:10');
	await expect(page.locator('.check-next')).toHaveText('Check again now, and type what you see.');
});

test('the reminder is a calendar file for that very moment', async ({ page }) => {
	await note(page, '10%');
	await page.clock.fastForward('30:00');
	await note(page, '30%');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Add it to my calendar' }).click(),
	]);
	expect(download.suggestedFilename()).toBe('look-again.ics');
	const event = new ICAL.Event(
		new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8'))).getFirstSubcomponent('vevent')!,
	);
	// The clock of the page went on by some seconds meanwhile.
	expect(Math.abs(event.startDate.toJSDate().getTime() - new Date('2026-11-22T21:30:00').getTime())).toBeLessThan(
		60_000,
	);
	expect(event.description).toBe(page.url());
});

test('with storage blocked it works for this page, and says that nothing is saved', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ baseURL: baseURL! });
	await page.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('blocked', 'SecurityError');
			},
		}),
	);
	await page.goto('/tools/stuck-or-slow/');
	await note(page, '14%');
	await note(page, '15%');
	await expect(page.locator('.check-readings li')).toHaveCount(2);
	await expect(page.getByText('Your readings are not being saved')).toBeVisible();
	await page.close();
});

test('broken notes in storage are set aside, and the tool works', async ({ page }) => {
	await page.evaluate(() => localStorage.setItem('unstuck:readings', '{"v":1,"readings":[{"at":"<b>"},'));
	await page.reload();
	await note(page, '14%');
	await expect(page.locator('.check-readings li')).toHaveCount(1);
	expect(await page.evaluate(() => localStorage.getItem('unstuck:aside:unstuck:readings:1'))).toContain('<b>');
});
