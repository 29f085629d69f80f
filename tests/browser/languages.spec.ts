import { expect, test, type Page } from '@playwright/test';
import { box, unfold } from './keeping';

/** One content in English and in a made-up language, each a build of its own under a base path of its own. */
const origin = `http://localhost:${Number(process.env['PORT'] ?? 4325) + 1}`;
const [english, other] = [`${origin}/moved/`, `${origin}/qaa/`];
const row = (page: Page, fix: string) => page.locator(`.fix[data-fix="${fix}"]`);

test('the other language has its own pages under the same addresses, in its own words', async ({ page }) => {
	await page.goto(`${other}causes/glitch/`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'qaa');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hanga');
	await expect(row(page, 'restart').locator('h3')).toHaveText('Ankora la telo');
	await expect(page.locator('#restart .path', { hasText: 'Setos' })).toHaveText(/Setos › Sistemo/);
	// What has no translation yet is there in English.
	await expect(row(page, 'wipe').locator('h3')).toHaveText('Start over');
	// A text of the interface that a script writes.
	await expect(page.locator('.skip').first()).toHaveText('Saltu');
	await page.goto(`${other}fixes/restart/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ankora la telo');
	await expect(page.locator('a[href^="/"]:not([href^="/qaa/"])')).toHaveCount(0);
});

test('a tick is shared by all languages', async ({ page }) => {
	await page.goto(`${english}causes/glitch/`);
	await unfold(page);
	await box(page, 'restart--turn-off').check();
	await page.goto(`${other}causes/glitch/`);
	await expect(box(page, 'restart--turn-off')).toBeChecked();
	await unfold(page);
	await page.getByText('Vidu te setos.').click();
	await page.goto(`${english}fixes/restart/`);
	await expect(box(page, 'restart--settings')).toBeChecked();
});

test('the search of the other language has an index of its own, and finds its words', async ({ page }) => {
	await page.goto(`${other}search/?q=ankora`);
	await expect(page.getByRole('main').locator('.result-title').first()).toHaveText('Ankora la telo');
	await page.getByRole('main').getByRole('searchbox').fill('hanga');
	await expect(page.getByRole('main').locator('.result-title').first()).toHaveText('Hanga');
});
