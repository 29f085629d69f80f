import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addresses } from './pages';

for (const address of addresses)
	test(`${address} has no barrier, in light and in dark colours, on a phone`, async ({ page }) => {
		// The whole list of a phone is long, and every word of it is looked at twice.
		test.setTimeout(300_000);
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(address);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(
				violations.map(
					({ id, nodes }) =>
						`${id}: ${nodes
							.map((node) => node.html)
							.slice(0, 3)
							.join(' ')}`,
				),
			).toEqual([]);
		}
	});

for (const width of [320, 390, 1280])
	test(`no page scrolls sideways at ${width} pixels`, async ({ page }) => {
		test.setTimeout(300_000);
		await page.setViewportSize({ width, height: 800 });
		const wide: string[] = [];
		for (const address of addresses) {
			await page.goto(address, { waitUntil: 'domcontentloaded' });
			if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(address);
		}
		expect(wide).toEqual([]);
	});

test('no page calls another origin', async ({ page }) => {
	test.setTimeout(300_000);
	const foreign: string[] = [];
	page.on('request', (request) => {
		if (!/^(http:\/\/localhost:\d+\/|data:|blob:)/.test(request.url())) foreign.push(`${page.url()}: ${request.url()}`);
	});
	for (const address of addresses) await page.goto(address, { waitUntil: 'load' });
	expect(foreign).toEqual([]);
});
