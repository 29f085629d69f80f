import { expect, test, type Page } from '@playwright/test';

const box = (page: Page, key: string) => page.locator(`input[name="${key}"]`);

test('finds a guide by search, ticks a step, and finds the tick again after a reload', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('dialog').getByRole('searchbox').fill('router');
	await page.getByRole('dialog').getByRole('link', { name: 'Restart the router' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Restart the router');
	await box(page, 'restart-router--unplug').check();
	await page.reload();
	await expect(box(page, 'restart-router--unplug')).toBeChecked();
	await expect(box(page, 'restart-router--plug-in')).not.toBeChecked();
});

test('a tick belongs to the fix: done on its page, it is done in every guide', async ({ page }) => {
	await page.goto('/fixes/restart-router/');
	await page.getByText('Unplug the router.').click();
	await page.goto('/causes/slow-connection/');
	await expect(box(page, 'restart-router--unplug')).toBeChecked();
	await expect(page.locator('.fix[data-fix="restart-router"] .count')).toHaveText(/^1 of \d$/);
});

test('a tick in one tab shows in the other at once', async ({ context }) => {
	const [one, two] = [await context.newPage(), await context.newPage()];
	await Promise.all([one.goto('/fixes/restart-router/'), two.goto('/causes/slow-connection/')]);
	await box(one, 'restart-router--unplug').check();
	await expect(box(two, 'restart-router--unplug')).toBeChecked();
	await box(two, 'restart-router--plug-in').check();
	await expect(box(one, 'restart-router--plug-in')).toBeChecked();
});

test('the steps of the other phone step aside, for good, and do not count', async ({ page }) => {
	await page.goto('/causes/slow-connection/');
	const both = await page.locator('.progress-text').first().textContent();
	await page.getByRole('button', { name: 'iPhone' }).click();
	await expect(page.locator('.step[data-on="android"]').first()).toBeHidden();
	await expect(page.locator('.progress-text').first()).not.toHaveText(both!);
	await page.goto('/fixes/allow-background/');
	await expect(page.getByRole('button', { name: 'iPhone' })).toHaveAttribute('aria-pressed', 'true');
	await page.getByRole('button', { name: 'Both' }).click();
	await expect(page.getByRole('button', { name: 'Both' })).toHaveAttribute('aria-pressed', 'true');
});

test('the phone is guessed from the device', async ({ browser }) => {
	const phone = await browser.newPage({
		userAgent: 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
	});
	await phone.goto('/causes/slow-connection/');
	await expect(phone.getByRole('button', { name: 'Android' })).toHaveAttribute('aria-pressed', 'true');
	await expect(phone.locator('[data-on="iphone"]').first()).toBeHidden();
	await phone.close();
});

test('all by keyboard: tick, skip, start over', async ({ page }) => {
	await page.goto('/fixes/restart-router/');
	await box(page, 'restart-router--unplug').focus();
	await page.keyboard.press('Space');
	await expect(box(page, 'restart-router--unplug')).toBeChecked();
	// The link of the step comes first.
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(box(page, 'restart-router--unplug')).not.toBeChecked();
	await expect(page.getByRole('button', { name: 'Skip' }).first()).toHaveAttribute('aria-pressed', 'true');
	await page.getByRole('button', { name: 'Start over' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Skip' }).first()).toHaveAttribute('aria-pressed', 'false');
	await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Skip' }).first()).toHaveAttribute('aria-pressed', 'true');
});
