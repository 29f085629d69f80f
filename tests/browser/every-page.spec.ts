import { expect, type Page } from '@playwright/test';
import { barriers, barriersInBoth, withAxe } from './barriers';
import { test } from './breaches';
import { addresses } from './pages';

/** The pages that are built from the same parts. */
const kind = (address: string) => (/^\/(android|iphone)\/$/.test(address) ? 'platform' : address.split('/')[1]!);
const firstOfKind = new Set(new Map([...addresses].reverse().map((address) => [kind(address), address])).values());
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** So many pages are read in one tab, which has the sheet and the script after the first. */
const atOnce = 8;
const groups = Array.from({ length: Math.ceil(addresses.length / atOnce) }, (_, group) =>
	addresses.slice(group * atOnce, (group + 1) * atOnce),
);

for (const group of groups)
	test(`no page from ${group[0]} to ${group.at(-1)} breaks its policy, calls another origin, is too wide, or has a barrier`, async ({
		page,
		breaches,
	}) => {
		await withAxe(page);
		for (const address of group) {
			await page.setViewportSize({ width: 390, height: 844 });
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(address);
			// What differs from page to page is the words; the colours are those of its kind.
			expect.soft(await (firstOfKind.has(address) ? barriersInBoth : barriers)(page), address).toEqual([]);
			for (const width of [320, 390, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				expect.soft(await sideways(page), `${address} at ${width} pixels`).toBeLessThanOrEqual(0);
			}
			expect.soft(breaches, address).toEqual([]);
		}
	});
