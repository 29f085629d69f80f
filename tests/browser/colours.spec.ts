import { expect, test } from '@playwright/test';

const ground = { light: 'rgb(245, 242, 234)', dark: 'rgb(14, 19, 32)' };

for (const colorScheme of ['light', 'dark'] as const)
	for (const javaScriptEnabled of [true, false])
		test.describe(() => {
			test.use({ colorScheme, javaScriptEnabled });

			test(`${javaScriptEnabled ? 'with' : 'without'} JavaScript a page is ${colorScheme} where the device is`, async ({
				page,
			}) => {
				await page.goto('/causes/slow-connection/');
				await expect(page.locator('body')).toHaveCSS('background-color', ground[colorScheme]);
				await expect(page.locator('html')).toHaveCSS('color-scheme', colorScheme);
			});
		});

for (const [theme, colorScheme] of [
	['light', 'dark'],
	['dark', 'light'],
] as const)
	test.describe(() => {
		test.use({ colorScheme });

		test(`a reader who chose ${theme} has it on a ${colorScheme} device`, async ({ page }) => {
			await page.goto('/progress/');
			await page.getByLabel('Appearance').first().selectOption(theme);
			await page.reload();
			await expect(page.locator('body')).toHaveCSS('background-color', ground[theme]);
		});
	});
