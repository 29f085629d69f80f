import { expect, test, type Page } from '@playwright/test';
import { barriers } from './barriers';
import { addresses } from './pages';

/** The pages that are built from the same parts. */
const kind = (address: string) => (/^\/(android|iphone)\/$/.test(address) ? 'platform' : address.split('/')[1]!);
const firstOfKind = new Set(new Map([...addresses].reverse().map((address) => [kind(address), address])).values());
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const address of addresses) {
	// What differs from page to page is the words; the colours are those of its kind.
	const schemes = firstOfKind.has(address) ? (['light', 'dark'] as const) : (['light'] as const);
	test(`${address} has no barrier in ${schemes.join(' and in ')} colours, fits every width, and calls no other origin`, async ({
		page,
	}) => {
		const foreign: string[] = [];
		page.on('request', (request) => {
			if (!/^(http:\/\/localhost:\d+\/|data:|blob:)/.test(request.url())) foreign.push(request.url());
		});
		await page.setViewportSize({ width: 390, height: 844 });
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(address);
		for (const colorScheme of schemes) {
			await page.emulateMedia({ colorScheme });
			await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
			expect(await barriers(page)).toEqual([]);
		}
		for (const width of [320, 390, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await sideways(page), `${width} pixels`).toBeLessThanOrEqual(0);
		}
		expect(foreign).toEqual([]);
	});
}
