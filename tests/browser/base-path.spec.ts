import { expect, test } from '@playwright/test';

test.use({ baseURL: 'http://localhost:4326/unstuck/' });

test('under a base path links, styles, ticks and search stay within it', async ({ page }) => {
	const outside: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith('http://localhost:4326/unstuck/')) outside.push(request.url());
	});
	await page.goto('./');
	await page.locator('main').getByRole('link', { name: 'Android', exact: true }).click();
	await expect(page).toHaveURL('http://localhost:4326/unstuck/android/');
	await expect(page.locator('.brand')).toHaveCSS('text-decoration-line', 'none');
	await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('dialog').getByRole('textbox').fill('router');
	await page.getByRole('dialog').getByRole('link', { name: 'Restart the router' }).first().click();
	await expect(page).toHaveURL(/^http:\/\/localhost:4326\/unstuck\/fixes\/restart-router\//);
	expect(outside).toEqual([]);
});
