import { expect, test } from '@playwright/test';
import { siteLibrary } from '../content';
import { phones, platforms } from './phones';
import { bySkipping, hurry } from './runs';

const { fixes, guides } = siteLibrary();
const cases = [...guides.values()].filter(({ kind, id }) => kind === 'recovery' && id !== 'recover');

for (const platform of platforms)
	test.describe(() => {
		test.use(phones[platform]);

		test(`every recovery is one tap from where chats are missing, and its first step can be ticked, on ${platform}`, async ({
			page,
		}) => {
			for (const { href, title } of cases.filter(({ platforms }) => platforms.includes(platform))) {
				await page.goto('/recover/');
				await page.locator(`.ask a[href="${href}"]`).click();
				await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
				await page.goto(`${href}#stop-automatic-backup`);
				const box = page.locator('[data-fix="stop-automatic-backup"] input[type=checkbox]').first();
				await expect(box).toBeVisible();
				await box.setChecked(true);
				await expect(box).toBeChecked();
			}
		});

		test(`from home through the run of each recovery on ${platform}, nobody is led to a backup or to what can lose chats`, async ({
			page,
		}) => {
			await page.goto('/');
			await page.getByRole('link', { name: /^No, or some are missing/ }).click();
			await expect(page).toHaveURL('/recover/');
			for (const { href } of cases.filter(({ platforms }) => platforms.includes(platform))) {
				// The tap from there to each of them is tested above.
				await page.goto(href);
				await page.getByRole('link', { name: 'One step at a time' }).click();
				const passed = (await hurry(page, bySkipping)).filter((id) => id !== undefined);
				expect(passed[0], href).toBe('stop-automatic-backup');
				for (const id of passed) {
					const { risk, steps } = fixes.get(id)!;
					expect(risk, `${id} in ${href}`).not.toBe('loses-chats');
					expect(
						steps.filter((step) => step['starts-backup']),
						`${id} in ${href}`,
					).toEqual([]);
				}
				await expect(page, href).toHaveURL(/\/after\/what-else\//);
			}
		});

		test(`the steps that remove WhatsApp stay folded until the new messages are saved, on ${platform}`, async ({
			page,
		}) => {
			await page.goto('/recover/set-up-without-chats/#ask-for-restore-again');
			const gate = page.locator('safeguard-gate[data-fix="ask-for-restore-again"]');
			await expect(gate.locator('.gate-warning')).toBeVisible();
			await expect(page.locator('[id="ask-for-restore-again--remove"]')).toBeHidden();
		});
	});

test('an old link into the page of a missing backup keeps its place', async ({ page }) => {
	await page.goto('/symptoms/missing-backup/?phone=iphone#why-it-happens');
	await expect(page).toHaveURL('/recover/?phone=iphone#why-it-happens');
	await expect(page.locator('#why-it-happens')).toBeInViewport();
});

test.describe(() => {
	test.use({ javaScriptEnabled: false });

	test('without JavaScript each case is a link, and its fixes can be opened and ticked', async ({ page }) => {
		await page.goto('/recover/');
		await page.locator('.ask a[href="/recover/no-backup-found/"]').click();
		await expect(page).toHaveURL('/recover/no-backup-found/');
		await page.goto('/recover/no-backup-found/#wait-while-looking--stay');
		const box = page.locator('[data-fix="wait-while-looking"] input[type=checkbox]').first();
		await box.check();
		await expect(box).toBeChecked();
	});
});
