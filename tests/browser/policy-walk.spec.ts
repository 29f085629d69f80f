import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './breaches';
import { openConnection } from './checks';
import { tapOn, tapUntil } from './runs';
import { allowClipboard, clipboard } from './clipboard';

/*
 * Every feature once, really used, in a browser that reports what the policy refuses: each walk says by what it sees that
 * the feature worked, and then that nothing was refused and no other origin asked.
 */
test.beforeEach(({ context }) => allowClipboard(context));
test.afterEach(({ breaches }) => expect(breaches).toEqual([]));

const button = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: true }).filter({ visible: true }).first();

test('ticks, skips, pictures, timers and "it worked"', async ({ page }) => {
	await page.goto('/android/');
	await button(page, 'Show me where').click();
	await expect(page.locator('.screen').filter({ visible: true }).first()).toBeVisible();
	await page.goto('/fixes/back-up-now/');
	await button(page, /^Start a timer/).click();
	await expect(page.getByRole('timer').first()).toBeVisible();
	await button(page, 'Stop the timer').click();
	await page.goto('/fixes/restart-router/');
	await button(page, 'Skip').click();
	await expect(page.locator('.step[data-state="skipped"]')).toHaveCount(1);
	await page.locator('input[name="restart-router--plug-in"]').check();
	await page.goto('/causes/slow-connection/');
	await expect(page.locator('input[name="restart-router--plug-in"]')).toBeChecked();
	await page.goto('/fixes/restart-router/');
	await page.getByRole('link', { name: 'Yes, it worked' }).click();
	await expect(page).toHaveURL('/after/worked/');
});

test('one step at a time, and what can lose chats', async ({ page }) => {
	await page.goto('/symptoms/stuck-at-99/?platform=android');
	await page.getByRole('link', { name: 'One step at a time' }).click();
	await expect(page.locator('.run-bar')).toBeVisible();
	await tapUntil(page, (kind) => kind === 'step');
	await tapOn(page);
	// The first two steps are short and share a screen.
	await expect(page.locator('.run-where')).toHaveText(/step 3 of/);
	await page.goto('/fixes/reinstall-whatsapp/?platform=android');
	await page.getByRole('checkbox', { name: /^I have saved everything I could lose here/ }).check();
	await expect(page.locator('.gated .step, safeguard-gate .step').filter({ visible: true }).first()).toBeVisible();
});

test('links, posts in each syntax, the report and its code', async ({ page }) => {
	await page.goto('/fixes/restart-router/');
	await page.getByRole('link', { name: 'Copy the link to this step' }).first().click();
	await expect(page.locator('output.toast')).toHaveText('Link copied.');
	await button(page, 'Copy as…').click();
	for (const name of ['Markdown', 'BBCode', 'HTML', 'Plain text', 'Link']) {
		await page.locator('copy-menu').getByRole('button', { name, exact: true }).click();
		await expect(page.locator('copy-menu output')).toHaveText(`Copied: ${name}.`);
	}
	await page.locator('input[name="restart-router--plug-in"]').check();
	await page.goto('/report/');
	await button(page, 'Link to this report').click();
	await expect(page.locator('tried-report output')).toHaveText('Copied: Link to this report.');
	await button(page, 'QR code').click();
	await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible();
	await page.goto('/');
	await page.goto(await clipboard(page));
	await expect(page.locator('shared-report')).toContainText('Restart the router');
});

test('progress as a file, brought in again, started over and undone', async ({ page }) => {
	await page.goto('/fixes/restart-router/');
	await page.locator('input[name="restart-router--plug-in"]').check();
	await page.goto('/progress/');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		button(page, 'Save my progress as a file').click(),
	]);
	const file = await download.path();
	expect(readFileSync(file, 'utf8')).toContain('restart-router--plug-in');
	await button(page, 'Start everything over').click();
	await expect(page.getByText('Everything is cleared.')).toBeVisible();
	await page.getByLabel('Import a file').first().setInputFiles(file);
	await button(page, 'Add it to mine').click();
	await expect(page.locator('tried-list li')).toHaveCount(1);
	await page.goto('/');
	await expect(page.locator('resume-list')).toContainText('Restart the router');
});

test('search, with its page and a lost address', async ({ page }) => {
	await page.goto('/');
	await button(page, 'Search').click();
	await page.getByRole('dialog').getByRole('searchbox').fill('routr');
	await expect(page.getByRole('dialog').getByRole('link', { name: 'Restart the router' }).first()).toBeVisible();
	await page.goto('/search/?q=router');
	await expect(page.getByRole('main').getByRole('link', { name: 'Restart the router' }).first()).toBeVisible();
	await page.goto('/404.html');
	await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
});

test('colours, phones, the menu and the home page', async ({ page }) => {
	await page.goto('/android/');
	await page.locator('theme-select select').filter({ visible: true }).selectOption('dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.goto('/causes/slow-connection/?platform=iphone');
	await expect(page.locator('html')).toHaveAttribute('data-platform', 'iphone');
	await page.goto('/');
	for (const link of await page.getByRole('main').getByRole('link').all()) await link.focus();
});

test('the checks, each on its page and in a step', async ({ page }) => {
	await page.goto('/tools/stuck-or-slow/');
	await page.getByLabel('What does the phone show now?').fill('14%');
	await page.getByLabel('What does the phone show now?').press('Enter');
	await expect(page.locator('.verdict')).toHaveText('Too early to tell');
	await page.goto('/tools/space/');
	await page.getByLabel('Size of the backup').fill('3 GB');
	await page.getByLabel('Free on the phone').fill('1 GB');
	await button(page, 'Work it out').click();
	await expect(page.getByRole('link', { name: 'Leave videos out of the backup' }).first()).toBeVisible();
	await page.goto('/tools/phone/');
	await expect(page.locator('[data-finding]').first()).toBeVisible();
	await page.goto('/fixes/measure-connection/');
	await button(page, 'Measure it here').click();
	await expect(page.getByRole('link', { name: 'Measure the upload' })).toHaveAttribute('href', '/tools/connection/');
	await expect(page.locator('.verdict').first()).toContainText('You are online');
});

test('the speed test, whose server its page alone may ask', async ({ page }) => {
	test.setTimeout(120_000);
	await openConnection(page, { up: 20, down: 50 });
	await page.getByLabel(/^Light/).check();
	await button(page, 'Measure the upload now').click();
	await expect(page.locator('.check-answer')).toBeVisible({ timeout: 60_000 });
});

test.describe(() => {
	test.use({ serviceWorkers: 'allow' });

	test('the saved copy, kept and removed', async ({ page }) => {
		test.setTimeout(120_000);
		await page.clock.install();
		await page.goto('/android/');
		// A reader is left to read for some seconds first.
		await page.clock.fastForward(8000);
		await expect(page.locator('.offline-about')).toContainText('works without a connection', { timeout: 60_000 });
		await page.reload();
		await page.getByRole('button', { name: 'Remove the copy' }).click({ timeout: 60_000 });
		await expect(page.locator('.offline-about')).toContainText('The copy is removed.');
	});
});
