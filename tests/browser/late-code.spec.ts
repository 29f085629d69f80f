import { expect, test, type Page } from '@playwright/test';
import { box, errorsOf, keep, kept } from './keeping';

/*
 * The code that keeps ticks comes with the reader's first act, over a line that may be slow or down. Nothing that is ticked
 * or tapped until then may be lost.
 */
const [unplug, plugIn] = ['restart-router--unplug', 'restart-router--plug-in'];
const code = '**/_astro/checklists*.js';

/** Holds the code back until it is let through. */
async function hold(page: Page): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(code, async (route) => {
		await held;
		await route.continue().catch(() => {});
	});
	return release;
}

test('a page that is only read fetches no code for ticks, and no rules for what scripts build', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	await page.goto('/android/', { waitUntil: 'networkidle' });
	expect(fetched.filter((path) => /_astro/.test(path))).toHaveLength(1);
	await page.mouse.wheel(0, 2000);
	await page.keyboard.press('Tab');
	await expect.poll(() => fetched.filter((path) => /checklists|late/.test(path)).length).toBe(2);
});

test('what is ticked and taken back before the code is there counts once it is', async ({ page }) => {
	const release = await hold(page);
	await page.goto('/fixes/restart-router/');
	await box(page, unplug).check();
	await box(page, plugIn).check();
	await box(page, plugIn).uncheck();
	expect(await kept(page)).toEqual({});
	release();
	await expect(page.locator('.progress-text')).toHaveText('1 of 4 steps done');
	expect(Object.keys(await kept(page))).toEqual([`unstuck:step:${unplug}`]);
	await expect(box(page, plugIn)).not.toBeChecked();
});

test('a tap on a button before its code is there is carried out once it is', async ({ page }) => {
	const release = await hold(page);
	await page.goto('/fixes/restart-router/');
	await page.getByRole('button', { name: 'Skip' }).first().click();
	release();
	await expect(page.getByRole('button', { name: 'Skip' }).first()).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('.progress-text')).toHaveText('0 of 4 steps done, 1 skipped');
});

test('every button that was tapped counts, each as often as it was tapped', async ({ page }) => {
	const release = await hold(page);
	await page.goto('/fixes/restart-router/');
	const skip = (at: number) => page.getByRole('button', { name: 'Skip' }).nth(at);
	for (const at of [0, 1, 2, 2]) await skip(at).click();
	for (const [at, pressed] of [
		[0, 'true'],
		[1, 'true'],
		[2, 'false'],
	] as const)
		await expect(skip(at)).toHaveAttribute('aria-pressed', pressed);
	release();
	await expect(page.locator('.progress-text')).toHaveText('0 of 4 steps done, 2 skipped');
	for (const [at, pressed] of [
		[0, 'true'],
		[1, 'true'],
		[2, 'false'],
	] as const)
		await expect(skip(at)).toHaveAttribute('aria-pressed', pressed);
});

test('rules that hang hold nothing up: a tick and a tap count once', async ({ page }) => {
	await page.route('**/_astro/late*.css', () => {});
	await page.goto('/fixes/restart-router/');
	await box(page, unplug).check();
	await expect(page.locator('.progress-text')).toHaveText('1 of 4 steps done');
	await page.getByRole('button', { name: 'Skip' }).nth(1).click();
	await expect(page.locator('.progress-text')).toHaveText('1 of 4 steps done, 1 skipped');
	await page.waitForTimeout(2500);
	await expect(page.locator('.progress-text')).toHaveText('1 of 4 steps done, 1 skipped');
});

test('a line that hangs does not keep the reader from going on', async ({ page }) => {
	await hold(page);
	await page.goto('/fixes/restart-router/');
	await page.getByRole('link', { name: 'Yes, it worked' }).click();
	await expect(page).toHaveURL(/\/after\/worked\/$/, { timeout: 8000 });
});

test('what was ticked on several pages before any code came is all there, and a copy counts as made here', async ({
	page,
}) => {
	await hold(page);
	await page.goto('/fixes/restart-router/');
	await box(page, unplug).check();
	await page.goto('/fixes/read-last-backup/');
	await box(page, 'read-last-backup--open-chat-backup').check();
	await page.goto('/causes/slow-connection/');
	await page.unroute(code);
	await page.reload();
	await expect(box(page, unplug)).toBeChecked();
	await expect(box(page, 'read-last-backup--open-chat-backup')).toBeChecked();
	expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('unstuck:here:')))).toEqual(
		['unstuck:here:read-last-backup--open-chat-backup'],
	);
});

// Other code that loads the stores may be there before the checklists are awake; a second is time enough for it.
test('what is ticked and, much later, taken back before the checklists are awake stays taken back', async ({
	page,
}) => {
	const release = await hold(page);
	await page.goto('/fixes/restart-router/');
	await box(page, unplug).check();
	await page.waitForTimeout(1000);
	await box(page, unplug).uncheck();
	release();
	await expect(page.locator('.skip').first()).toHaveAttribute('aria-pressed', 'false');
	await expect(box(page, unplug)).not.toBeChecked();
	expect(await kept(page)).toEqual({});
});

test('what was ticked before the checklists are awake, and taken back after, does not come back', async ({ page }) => {
	await keep(page, { [`unstuck:step:${plugIn}`]: { state: 'done', at: 1, revision: 1 } });
	const release = await hold(page);
	await page.goto('/fixes/restart-router/');
	await page.waitForTimeout(1000);
	await box(page, unplug).check();
	release();
	await expect(page.locator('.progress-text')).toHaveText('2 of 4 steps done');
	await box(page, unplug).uncheck();
	await page.reload();
	await expect(page.locator('.progress-text')).toHaveText('1 of 4 steps done');
});

test('what was ticked before any code came is kept by the next page, also by one without a checklist', async ({
	page,
}) => {
	await hold(page);
	await page.goto('/fixes/restart-router/');
	await box(page, unplug).check();
	await page.goto('/sources/');
	await expect.poll(async () => Object.keys(await kept(page))).toEqual([`unstuck:step:${unplug}`]);
});

test('an impatient second tap does not close the search that the first one opens', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_astro/search-dialog*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/');
	const search = page.getByRole('button', { name: 'Search' });
	await search.click();
	await search.click();
	release();
	await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox')).toBeFocused();
});

test('the phone is shown at once, without the code', async ({ page }) => {
	await hold(page);
	await page.goto('/fixes/allow-background/');
	await page.getByRole('button', { name: 'iPhone' }).click();
	await expect(page.getByRole('button', { name: 'iPhone' })).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('.step[data-on="android"]').first()).toBeHidden();
});

test('a tick made in the moment before the page is left is there on the next one', async ({ page }) => {
	await hold(page);
	await page.goto('/fixes/restart-router/');
	await box(page, unplug).check();
	await page.unroute(code);
	await page.goto('/causes/slow-connection/');
	await expect(box(page, unplug)).toBeChecked();
	expect(Object.keys(await kept(page))).toEqual([`unstuck:step:${unplug}`]);
});

test('code that cannot be had is said, the tick stays, and the next tap saves it', async ({ page }) => {
	const errors = errorsOf(page);
	await page.route(code, (route) => route.abort());
	await page.goto('/fixes/restart-router/');
	await box(page, unplug).check();
	await expect(
		page.getByRole('status').filter({ hasText: 'Not saved yet: a part of this page could not be loaded.' }),
	).toBeVisible();
	await expect(box(page, unplug)).toBeChecked();
	await page.unroute(code);
	await box(page, plugIn).check();
	await expect(page.locator('.progress-text')).toHaveText('2 of 4 steps done');
	await page.reload();
	await expect(box(page, unplug)).toBeChecked();
	expect(errors).toEqual([]);
});

test('an answer leads on where its code cannot be had', async ({ page }) => {
	await page.route(code, (route) => route.abort());
	await page.goto('/fixes/restart-router/');
	await page.getByRole('link', { name: 'Yes, it worked' }).click();
	await expect(page).toHaveURL(/\/after\/worked\/$/);
});

test('without the rules for what scripts build everything works', async ({ page }) => {
	await page.route('**/_astro/late*.css', (route) => route.abort());
	await page.goto('/fixes/restart-router/');
	await box(page, unplug).check();
	await expect(page.locator('.progress-text')).toHaveText('1 of 4 steps done');
});
