import { expect, test } from '@playwright/test';
import { held } from './held';
import { keep, tick, unfold } from './keeping';

/** One page of each kind. */
const pages = [
	'/',
	'/android/',
	'/symptoms/stuck-at-99/',
	'/causes/slow-connection/',
	'/recover/no-backup-found/',
	'/after/worked/',
	'/fixes/',
	'/fixes/clear-cache/',
	'/tools/stuck-or-slow/',
	'/progress/',
	'/report/',
	'/search/',
	'/sources/',
	'/helpers/',
	'/404.html',
	'/offline/',
];

test('a finger hits everything that can be pressed, and every page begins at the same place beside the menu', async ({
	page,
}) => {
	const starts = new Set<number>();
	for (const address of pages) {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(address);
		await unfold(page);
		const small = await page.evaluate(() => {
			const all = document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, textarea');
			return [...all].flatMap((part) => {
				// A link in a sentence is as high as its line.
				const isInText = part.matches('a') && getComputedStyle(part).display === 'inline';
				const target = part.closest<HTMLElement>('.step') ?? part.closest<HTMLElement>('label') ?? part;
				if (isInText || !part.checkVisibility({ visibilityProperty: true }) || part.closest('.skip-link')) return [];
				const aim = part.matches('input') ? target : part;
				const { width, height } = aim.getBoundingClientRect();
				return Math.min(width, height) < 43.5
					? [`${part.className || part.tagName} "${part.textContent.trim().slice(0, 30)}" ${width} × ${height}`]
					: [];
			});
		});
		expect.soft([...new Set(small)], address).toEqual([]);
		await page.setViewportSize({ width: 1280, height: 800 });
		starts.add(Math.round((await page.locator('h1').boundingBox())!.x));
	}
	expect([...starts]).toHaveLength(1);
});

test('beside a wide page the contents mark where the reader is, and a phone does without', async ({ page }) => {
	const marks: string[] = [];
	page.on('request', (request) => request.url().includes('toc-mark') && marks.push(request.url()));
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/causes/slow-connection/');
	expect(marks).toEqual([]);
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/causes/slow-connection/');
	const current = page.locator('.toc [aria-current]');
	const last = page.locator('.toc nav > ul > li > a').last();
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await expect(current).toHaveCount(1);
	const reached = await current.textContent();
	await page.evaluate(() => scrollTo(0, 0));
	await expect(current).toHaveCount(0);
	expect(reached).toBe(await last.textContent());
});

test('nothing jumps when what this device knows comes in', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await keep(page, {
		'unstuck:step:restart-router--unplug': tick(),
		'unstuck:places': 'causes/slow-connection',
		'unstuck:platform': 'android',
	});
	for (const address of ['/', '/symptoms/stuck-at-99/', '/causes/slow-connection/', '/fixes/restart-router/']) {
		const pass = await held(page, '**/progress.json');
		await page.goto(address);
		const place = page.locator('h2').filter({ visible: true }).last();
		const before = (await place.boundingBox())!.y;
		pass();
		if (address === '/') await expect(page.locator('resume-list a')).toHaveCount(1);
		else if (!address.startsWith('/fixes/')) await expect(page.locator('chats-safe')).not.toBeEmpty();
		// A title may take one line more.
		expect(Math.abs((await place.boundingBox())!.y - before), address).toBeLessThan(26);
		await page.unroute('**/progress.json');
	}
});
