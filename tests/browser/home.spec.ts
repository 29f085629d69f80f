import { expect, test, type Page } from '@playwright/test';
import { keep } from './keeping';
import { phones } from './phones';

const accent = { light: 'rgb(10, 74, 126)', dark: 'rgb(147, 197, 255)' };
const choice = (page: Page, phone: 'Android' | 'iPhone') =>
	page.locator('phone-choice').getByRole('link', { name: phone, exact: true });
const guessed = 'We guessed your phone. Tap to change it.';

for (const colorScheme of ['light', 'dark'] as const)
	for (const chosen of [true, false])
		test.describe(() => {
			test.use({ colorScheme, ...phones.iphone, viewport: { width: 320, height: 568 } });

			test(`the phone that is ${chosen ? 'chosen' : 'guessed'} is seen to be marked, in ${colorScheme} colours`, async ({
				page,
			}) => {
				if (chosen) await keep(page, { 'unstuck:platform': 'iphone' });
				await page.goto('/');
				const looks = (phone: 'Android' | 'iPhone') =>
					choice(page, phone).evaluate((link) => {
						const sign = getComputedStyle(link, '::after');
						const { borderTopColor, backgroundColor } = getComputedStyle(link);
						return {
							border: borderTopColor,
							ground: backgroundColor,
							sign: sign.clipPath,
							colour: sign.backgroundColor,
							width: sign.width,
						};
					});
				const [marked, other] = [await looks('iPhone'), await looks('Android')];
				expect(marked).toMatchObject({ border: accent[colorScheme], colour: accent[colorScheme], width: '16px' });
				expect(marked.sign).toContain('polygon');
				expect(other.sign).toBe('none');
				expect(other.border).not.toBe(marked.border);
				expect(other.ground).not.toBe(marked.ground);
				await expect(choice(page, 'iPhone')).toHaveAttribute('aria-current', 'true');
				await expect(page.getByText(guessed)).toBeVisible({ visible: !chosen });
			});
		});

test('who is not on a phone is not told that it was guessed', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByText('Tap yours, then say what you see.')).toBeVisible();
	await expect(page.getByText(guessed)).toBeHidden();
	await choice(page, 'Android').click();
	await expect(page).toHaveURL('/');
	await expect(page.getByRole('heading', { name: 'What do you see?' })).toBeFocused();
	await expect(choice(page, 'Android')).toHaveAttribute('aria-current', 'true');
});

test('a guess is put right with one tap, and is no guess any more', async ({ browser }) => {
	const page = await browser.newPage(phones.android);
	await page.goto('/');
	await expect(page.getByText(guessed)).toBeVisible();
	await choice(page, 'iPhone').click();
	await expect(choice(page, 'iPhone')).toHaveAttribute('aria-current', 'true');
	await expect(page.getByText(guessed)).toBeHidden();
	await expect(page.getByRole('main').getByRole('link', { name: 'Waiting for Wi-Fi' })).toBeHidden();
	await page.close();
});

test.describe(() => {
	test.use({ javaScriptEnabled: false });

	test('without JavaScript every question of the home page leads on', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Yes, they are all here' }).click();
		await expect(page).toHaveURL('/#phone');
		await expect(page.getByRole('heading', { name: 'Which phone do you have?' })).toBeInViewport();
		await page.locator('phone-choice').getByRole('link', { name: 'iPhone' }).click();
		await expect(page).toHaveURL('/?platform=iphone#symptoms');
		await page.getByRole('link', { name: 'Something else' }).click();
		await expect(page.getByRole('main').getByRole('link', { name: 'Stuck midway' })).toBeInViewport();
		await page.getByRole('main').getByRole('link', { name: 'Stuck at 99%' }).click();
		await expect(page).toHaveURL('/symptoms/stuck-at-99/');
		await page.goto('/');
		await page.getByRole('main').getByRole('searchbox').fill('icloud is full');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/search/?q=icloud+is+full');
		await page.goto('/');
		await page.getByRole('link', { name: 'No, or some are missing' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page).not.toHaveURL('/');
	});
});

const common = ['Stuck at 0%', 'Stuck at 99%', 'Stuck at 100%', 'Stuck on “Preparing”', 'Waiting for Wi-Fi'];
for (const [platform, phone] of Object.entries(phones))
	for (const label of common) {
		// Only Android waits for Wi-Fi by a setting of WhatsApp.
		if (label === 'Waiting for Wi-Fi' && platform === 'iphone') continue;
		test(`from home to the first action in four taps, one of them an answer: ${label}, ${platform}`, async ({
			browser,
		}) => {
			const page = await browser.newPage({ ...phone, hasTouch: true });
			const main = page.getByRole('main');
			await page.goto('/');
			await main.getByRole('link', { name: 'Yes, they are all here' }).tap();
			await main.getByRole('link', { name: label }).tap();
			await main.locator('.ask a[data-try]:not([data-try=""])').filter({ visible: true }).first().tap();
			const row = main.locator('.first > .fix').filter({ visible: true }).first();
			if (!(await row.evaluate((fix) => (fix as HTMLDetailsElement).open))) await row.locator('summary').tap();
			// Its name may be tapped at the foot of the window; the first box is on the same screen when the name is on top of it.
			await row.locator('summary').evaluate((name) => name.scrollIntoView());
			await expect(row.getByRole('checkbox').first()).toBeInViewport();
			await page.close();
		});
	}
