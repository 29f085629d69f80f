import { expect, test, type Page } from '@playwright/test';
import { phones } from './phones';
import { allowClipboard, clipboard } from './clipboard';

test.use(phones.android);

const titles = (page: Page) => page.locator('.guide-path > .first > .fix:visible h3').allTextContents();

test('a helper answers a report with a link that opens the guide with the fixes to try first', async ({
	page,
	context,
}) => {
	await allowClipboard(context);
	await page.goto(
		'/report/#report.1.BCZeCWTveBn.fT_yIiABMVCY4ftf0rQAAH11IBKykaE.sQW5kcm9pZCAxNSwgZMOpasOgIHZ1IPCfk7E.04nhcal',
	);
	const answer = page.locator('answer-link');
	await expect(answer.getByRole('combobox', { name: 'Guide' })).toHaveValue('symptoms/stuck-at-99');
	// What was tried is not offered.
	await expect(answer.getByRole('checkbox', { name: 'Restart the router' })).toHaveCount(0);
	await answer.getByRole('checkbox', { name: 'Restart the phone' }).check();
	await answer.getByRole('button', { name: 'Link to this answer' }).click();
	await expect(answer.locator('output')).toHaveText('Copied: Link to this answer.');
	const link = await clipboard(page);
	expect(link).toMatch(/\/symptoms\/stuck-at-99\/\?platform=android&try=restart-phone$/);
	await page.goto(`${link}.`);
	const suggested = page.locator('.first > .fix', { has: page.locator('.suggested') });
	await expect(suggested).toHaveCount(1);
	await expect(suggested.locator('h3')).toHaveText('Restart the phone');
	// Only the quick safe copy stands before it.
	expect((await titles(page)).indexOf('Restart the phone')).toBeLessThanOrEqual(1);
});

test('no link suggests what can lose chats, or what the guide does not have', async ({ page }) => {
	await page.goto('/android/');
	const usual = await titles(page);
	await page.goto('/android/?try=reinstall-whatsapp,no-such-fix,<b>');
	await expect(page.locator('.suggested')).toHaveCount(0);
	expect(await titles(page)).toEqual(usual);
});

test('a report says what was answered to the questions of the guide', async ({ page, context }) => {
	await allowClipboard(context);
	await page.goto('/symptoms/stuck-at-99/');
	const question = page.locator('.ask').first();
	const ask = await question.locator('h3').evaluate((heading) => heading.firstChild!.textContent!.trim());
	await question.getByRole('link', { name: 'I can’t tell' }).click();
	await page.goto('/report/?symptom=symptoms/stuck-at-99');
	await page.locator('tried-report').getByRole('button', { name: 'Plain text' }).click();
	await expect(page.locator('tried-report > output')).toHaveText('Copied: Plain text.');
	expect(await clipboard(page)).toContain(`${ask} I can’t tell`);
});
