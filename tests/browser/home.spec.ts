import { expect, test } from '@playwright/test';
import { keep } from './keeping';

const accent = { light: 'rgb(10, 74, 126)', dark: 'rgb(147, 197, 255)' };

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(() => {
		test.use({ colorScheme });

		test(`the phone that was chosen before is seen to be marked, in ${colorScheme} colours`, async ({ page }) => {
			await keep(page, { 'unstuck:platform': 'iphone' });
			await page.goto('/');
			const marked = page.locator('phone-choice a[aria-current]').first();
			const other = page.locator('phone-choice a:not([aria-current])').first();
			await expect(marked).toHaveAttribute('href', /iphone/);
			await expect(marked).toHaveCSS('border-color', accent[colorScheme]);
			await expect(other).not.toHaveCSS('border-color', accent[colorScheme]);
			const looks = (link: typeof marked) =>
				link.evaluate((a) => [getComputedStyle(a).backgroundColor, getComputedStyle(a, '::after').content]);
			const [ground, sign] = await looks(marked);
			expect(sign).toContain('✓');
			expect(ground).not.toBe((await looks(other))[0]);
		});
	});
