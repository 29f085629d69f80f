import { expect, test, type Page } from '@playwright/test';

const timer = (page: Page) => page.locator('step-timer').first();

test('a countdown starts with a tap, survives a reload and a closed page, and can be stopped', async ({
	page,
	context,
}) => {
	await page.clock.install();
	await page.goto('/fixes/back-up-now/');
	await page.getByRole('button', { name: 'Start a timer: 30 minutes' }).click();
	await expect(timer(page).getByRole('timer')).toHaveText(/^(30:00|29:\d\d) left$/);
	await expect(page.getByRole('button', { name: 'Stop the timer' })).toBeFocused();
	await page.clock.fastForward('10:00');
	await page.reload();
	await expect(timer(page).getByRole('timer')).toHaveText(/^(20:00|19:\d\d) left$/);
	const other = await context.newPage();
	await other.goto('/symptoms/stuck-at-99/#back-up-now');
	await expect(other.locator('.fix[data-fix="back-up-now"]').getByRole('timer')).toBeVisible();
	await page.getByRole('button', { name: 'Stop the timer' }).click();
	await expect(timer(page).getByRole('status')).toHaveText('The timer has stopped.');
	await expect(page.getByRole('button', { name: 'Start a timer: 30 minutes' })).toBeFocused();
	await other.reload();
	await expect(other.getByRole('timer').filter({ visible: true })).toHaveCount(0);
});

test('at its end a countdown offers the tick and does not tick by itself', async ({ page }) => {
	await page.clock.install();
	await page.goto('/fixes/restart-router/');
	const box = page.locator('input[name="restart-router--unplug"]');
	await page.getByRole('button', { name: 'Start a timer: 30 seconds' }).click();
	await expect(timer(page).getByRole('timer')).toBeVisible();
	await expect(timer(page).getByRole('timer')).toHaveAttribute('aria-live', 'off');
	await page.clock.fastForward(45_000);
	await expect(timer(page).getByRole('status')).toHaveText('Time is up.');
	await expect(box).not.toBeChecked();
	await page.getByRole('button', { name: 'Tick this step' }).click();
	await expect(box).toBeChecked();
	await expect(box).toBeFocused();
});

test('the code of a countdown is loaded with the first tap', async ({ page }) => {
	const loaded: string[] = [];
	await page.goto('/fixes/restart-router/');
	await page.waitForLoadState('networkidle');
	page.on('request', (request) => loaded.push(request.url()));
	await page.getByRole('button', { name: 'Start a timer: 30 seconds' }).click();
	await expect(timer(page).getByRole('timer')).toBeVisible();
	expect(loaded.filter((url) => url.endsWith('.js'))).not.toEqual([]);
});

test('the reminders are calendar files at addresses of their own', async ({ page, request }) => {
	await page.goto('/after/habits/');
	for (const name of ['Every week', 'Every two weeks', 'Every month']) {
		const address = await page.getByRole('link', { name, exact: true }).getAttribute('href');
		const file = await request.get(address!);
		expect(file.headers()['content-type']).toMatch(/^text\/calendar/);
		expect(await file.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
	}
});
