import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('without JavaScript both phones are shown and labelled, and boxes can be ticked', async ({ page }) => {
	await page.goto('/fixes/allow-background/');
	const android = page.locator('.step[data-on="android"]').first();
	await expect(android).toBeVisible();
	await expect(android.getByText('Android only')).toBeVisible();
	await expect(page.locator('.step[data-on="iphone"]').first().getByText('iPhone only')).toBeVisible();
	const box = page.getByRole('checkbox').first();
	await box.check();
	await expect(box).toBeChecked();
	await expect(page.getByRole('button', { name: 'Start over' })).toHaveCount(0);
	await expect(page.getByRole('group', { name: 'Which phone?' })).toBeHidden();
});

test('without JavaScript the menu opens and a link to a step leads to it', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/causes/slow-connection/#restart-router--plug-in');
	await expect(page.locator('#restart-router--plug-in')).toBeInViewport();
	await page.getByRole('button', { name: 'Menu' }).click();
	await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'iPhone', exact: true }).click();
	await expect(page).toHaveURL('/iphone/');
});
