import { expect, test } from '@playwright/test';

const root = `http://localhost:${Number(process.env['PORT'] ?? 4325) + 1}/unstuck/`;

test.use({ baseURL: root });

test('under a base path links, styles, ticks and search stay within it', async ({ page }) => {
	const outside: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(root)) outside.push(request.url());
	});
	await page.goto('./');
	await page.locator('main').getByRole('link', { name: 'Stuck at 99%' }).click();
	await expect(page).toHaveURL(`${root}symptoms/stuck-at-99/`);
	await expect(page.locator('.brand')).toHaveCSS('text-decoration-line', 'none');
	await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('dialog').getByRole('searchbox').fill('router');
	await page.getByRole('dialog').getByRole('link', { name: 'Restart the router' }).first().click();
	await expect(page).toHaveURL(new RegExp(`^${root}fixes/restart-router/`));
	expect(outside).toEqual([]);
});

test('under a base path marks, "continue" and the page of what was tried find the map and link within it', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('causes/slow-connection/#read-last-backup');
	await page.getByRole('checkbox').first().check();
	await expect(
		page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Slow connection started' }),
	).toBeVisible();
	await page.goto('progress/');
	await page.locator('tried-list').getByRole('link').click();
	await expect(page).toHaveURL(`${root}fixes/read-last-backup/`);
	await page.goto('./');
	await page.locator('resume-list').getByRole('link').click();
	await expect(page).toHaveURL(new RegExp(`^${root}causes/slow-connection/#`));
});
