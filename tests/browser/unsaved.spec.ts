import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { blockStorage, box, errorsOf, kept } from './keeping';

const [unplug, plugIn] = ['restart-router--unplug', 'restart-router--plug-in'];

async function savedFile(page: Page, button: string) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click(),
	]);
	expect(download.suggestedFilename()).toMatch(/^unstuck-progress-\d{4}-\d\d-\d\d\.json$/);
	return JSON.parse(readFileSync(await download.path(), 'utf8')) as { ticks: Record<string, { state: string }> };
}

test('storage blocked: ticks work, a note says they are not saved, and offers them as a file', async ({ page }) => {
	const errors = errorsOf(page);
	await blockStorage(page);
	await page.goto('/fixes/restart-router/');
	await expect(
		page.getByRole('status').filter({ hasText: 'Your ticks are not being saved: this browser blocks storage.' }),
	).toBeVisible();
	await box(page, unplug).check();
	await page.getByRole('button', { name: 'Skip' }).nth(1).click();
	await expect(page.locator('.progress-text')).toHaveText('1 of 4 steps done, 1 skipped');
	expect(Object.keys((await savedFile(page, 'Save them as a file')).ticks)).toEqual([unplug, plugIn]);
	await page.getByRole('button', { name: 'Start over' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(box(page, unplug)).toBeChecked();
	expect(errors).toEqual([]);
});

test('storage blocked: no kind of page raises an error, theme and menu included', async ({ page }) => {
	const errors = errorsOf(page);
	await blockStorage(page);
	await page.setViewportSize({ width: 1280, height: 800 });
	for (const address of [
		'/',
		'/android/',
		'/symptoms/stuck-at-99/',
		'/fixes/',
		'/fixes/clear-app-data/',
		'/progress/',
		'/sources/',
		'/tools/space/',
	]) {
		await page.goto(address);
		await page.getByRole('combobox', { name: 'Appearance' }).selectOption('light');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		await page.locator('.menu-group summary').first().click();
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	}
	expect(errors).toEqual([]);
});

test('storage full: the tick counts, the note comes, and it goes once there is room again', async ({ page }) => {
	const errors = errorsOf(page);
	await page.goto('/fixes/restart-router/');
	await expect(page.locator('unsaved-note')).toBeHidden();
	await page.evaluate(() => {
		const room = 'x'.repeat(1024);
		let text = room;
		for (let size = 2 ** 13; size >= 1; size = Math.floor(size / 2))
			try {
				for (;;) {
					localStorage.setItem('somebody-else', text + room.repeat(size));
					text += room.repeat(size);
				}
			} catch {
				continue;
			}
		for (let n = 0; ; n++)
			try {
				localStorage.setItem(`somebody-else-${n}`, 'x');
			} catch {
				break;
			}
	});
	await box(page, unplug).check();
	await expect(box(page, unplug)).toBeChecked();
	await expect(
		page.getByRole('status').filter({ hasText: 'Your ticks are not being saved: this browser’s storage is full.' }),
	).toBeVisible();
	expect(await kept(page)).toEqual({});
	expect(Object.keys((await savedFile(page, 'Save them as a file')).ticks)).toEqual([unplug]);
	await page.evaluate(() => localStorage.removeItem('somebody-else'));
	await box(page, plugIn).check();
	await expect(page.locator('unsaved-note')).toBeHidden();
	expect(Object.keys(await kept(page)).sort()).toEqual([`unstuck:step:${plugIn}`, `unstuck:step:${unplug}`]);
	expect(errors).toEqual([]);
});

test('what is not ours under our key is set aside and exported, never shown and never erased', async ({ page }) => {
	await page.goto('/favicon.svg');
	await page.evaluate((key) => localStorage.setItem(`unstuck:step:${key}`, '{"done":'), unplug);
	await page.goto('/fixes/restart-router/');
	await expect(box(page, unplug)).not.toBeChecked();
	expect(await kept(page)).toEqual({ [`unstuck:aside:unstuck:step:${unplug}:1`]: '{"done":' });
	await page.goto('/progress/');
	await expect(page.getByText('Nothing yet.')).toBeVisible();
	const file = (await savedFile(page, 'Save my progress as a file')) as unknown as { kept: Record<string, string> };
	expect(Object.values(file.kept)).toEqual(['{"done":']);
});
