import { expect, test, type Page } from '@playwright/test';
import { unfold } from './keeping';
import { barriersInBoth } from './barriers';
import { held } from './held';
import { phones } from './phones';
import { now, scenes, site } from './scenes';

const everything = '/components/';
/** Turns the whole page round; Starlight gives its parts a direction of their own. */
const turn = (page: Page, direction: string) =>
	page.evaluate(
		(dir) => document.querySelectorAll<HTMLElement>('[dir]').forEach((part) => (part.dir = dir)),
		direction,
	);
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
/** What can be seen in part only, because it reaches over the edge and nothing around it scrolls. */
const cutOff = (page: Page) =>
	page.evaluate(() => {
		const scrolls = (part: Element | null): boolean =>
			part !== null && (/auto|scroll/.test(getComputedStyle(part).overflowX) || scrolls(part.parentElement));
		return [...document.querySelectorAll('main :is(a, button, dt, h1, h2, h3, input, label, li, p, select, summary)')]
			.filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth + 1 && !scrolls(part))
			.map((part) => part.outerHTML.slice(0, 120));
	});
/** The first step that has a menu path, of a fix that every guide lists. */
const firstPath = (page: Page) => page.locator('.fix[data-fix="read-last-backup"] .step:has(show-where)').first();
const said = 'WhatsApp, then More options, then Settings, then Chats, then Chat backup';

test('a menu path shows its screens when asked, says the same as the path, and ticks nothing', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	await page.goto('/android/');
	await unfold(page);
	const step = firstPath(page);
	const picture = step.getByRole('img', { name: said, exact: true });
	expect(fetched.filter((path) => /screens\.json|show\./.test(path))).toEqual([]);
	await step.getByRole('button', { name: 'Show me where' }).click();
	await expect(picture).toBeVisible();
	await expect(picture.locator('.screen')).toHaveCount(3);
	await picture.locator('.tap').last().click();
	await expect(step.getByRole('checkbox')).not.toBeChecked();
	await step.getByRole('button', { name: 'Show me where' }).click();
	await expect(picture).toBeHidden();
	await expect(step.getByRole('button', { name: 'Show me where' })).toHaveAttribute('aria-expanded', 'false');
});

test('without a line to fetch from, the screens still show where to tap', async ({ page }) => {
	await page.route('**/screens.json', (route) => route.abort());
	await page.goto('/android/');
	await unfold(page);
	await firstPath(page).getByRole('button', { name: 'Show me where' }).click();
	await expect(firstPath(page).getByRole('img', { name: said, exact: true }).locator('.tap').last()).toHaveText(
		'Chat backup',
	);
});

test('under a base path the screens are fetched from within it', async ({ page }) => {
	await page.goto(`http://localhost:${Number(process.env['PORT'] ?? 4325) + 1}/unstuck/android/`);
	await unfold(page);
	const answer = page.waitForResponse((response) => response.url().endsWith('/screens.json'));
	await firstPath(page).getByRole('button', { name: 'Show me where' }).click();
	expect(new URL((await answer).url()).pathname).toBe('/unstuck/screens.json');
	await expect(firstPath(page).getByText('Transfer chats')).toBeVisible();
});

test('on its own page a fix shows the last screen at once, and every tap when asked', async ({ page }) => {
	await page.goto('/fixes/clear-cache/');
	const step = page.locator('.step', { has: page.locator('#clear-cache--tap-clear-cache') });
	await expect(step.locator('.screen:visible')).toHaveCount(1);
	await expect(step.locator('.screen:visible [data-careful]')).toHaveText('Clear storage');
	await step.getByRole('button', { name: 'Show every tap' }).click();
	await expect(step.locator('.screen:visible')).toHaveCount(4);
	await step.getByRole('button', { name: 'Show every tap' }).click();
	await expect(step.locator('.screen:visible')).toHaveCount(1);
});

test('screens are drawn for the phone of the path, not of the reader', async ({ page }) => {
	await page.goto('/iphone/?platform=android');
	await unfold(page);
	await firstPath(page).getByRole('button', { name: 'Show me where' }).click();
	await expect(firstPath(page).locator('.screen').first()).toHaveAttribute('data-look', 'iphone');
});

test.describe(() => {
	test.use({ javaScriptEnabled: false });
	test('without JavaScript there is no button that does nothing, and a fix still shows its screens', async ({
		page,
	}) => {
		await page.goto('/android/');
		await expect(firstPath(page).getByText('Show me where')).toBeHidden();
		await page.goto('/fixes/clear-cache/');
		await expect(
			page.getByRole('img', { name: 'Settings, then Apps, then WhatsApp, then Storage & cache, then Clear cache' }),
		).toBeVisible();
	});
});

test.describe(() => {
	test.use({ javaScriptEnabled: false });
	test('without JavaScript nobody is told that there are 0 more fixes to try', async ({ page }) => {
		for (const address of ['causes/glitch/', 'recover/gone/']) {
			await page.goto(site + address);
			await expect(page.locator('.first .fix').first()).toBeVisible();
			await expect(page.getByText('0 more to try').filter({ visible: true }), address).toHaveCount(0);
		}
	});
});

test('no component has a barrier, contrast included, in either colours', async ({ page }) => {
	for (const address of [everything, '/404.html']) {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(address);
		expect(await barriersInBoth(page), address).toEqual([]);
	}
});

// Without scripts nothing can be asked of a page, and on paper and in forced colours the colours are not ours.
for (const [name, { play }] of Object.entries(scenes).filter(([, { plain, media }]) => !plain && !media))
	test.describe(() => {
		test.use({ viewport: { width: 390, height: 844 } });
		test(`${name} has no barrier in either colours, and fits 320 pixels from left to right and from right to left`, async ({
			page,
		}) => {
			await page.clock.setFixedTime(now);
			await page.emulateMedia({ reducedMotion: 'reduce' });
			const shown = await play(page);
			expect(await barriersInBoth(page)).toEqual([]);
			await page.setViewportSize({ width: 320, height: 640 });
			for (const direction of ['ltr', 'rtl']) {
				await turn(page, direction);
				expect(await sideways(page), direction).toBe(0);
				const { x, width } = (await shown.first().boundingBox())!;
				expect(x, direction).toBeGreaterThanOrEqual(0);
				expect(x + width, direction).toBeLessThanOrEqual(320);
			}
		});
	});

test('in forced colours risk keeps its shape and the target its ring', async ({ page, browserName }) => {
	test.skip(browserName !== 'chromium', 'Only Chromium can force colours in a test.');
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(everything);
	const colours = await page
		.locator('.risk')
		.first()
		.evaluate((tag) => [
			getComputedStyle(tag, '::before').backgroundColor,
			getComputedStyle(tag).backgroundColor,
			getComputedStyle(tag).borderTopStyle,
		]);
	expect(colours[0]).not.toBe(colours[1]);
	expect(colours[2]).toBe('solid');
	await expect(page.locator('.screen .tap').first()).toHaveCSS('outline-style', 'solid');
});

for (const [name, width, height] of [
	['320 pixels', 320, 640],
	['400 per cent', 320, 256],
	['200 per cent', 640, 400],
] as const)
	test(`at ${name} no component makes the page scroll sideways, in either direction, and nothing sticks over a low window`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		for (const address of [everything, '/404.html', '/', '/fixes/copy-local-backup/']) {
			await page.goto(address);
			for (const button of await page.locator('show-where > button').all())
				await button.evaluate((element: HTMLElement) => element.click());
			for (const direction of ['ltr', 'rtl']) {
				await turn(page, direction);
				expect(await sideways(page), `${address} ${direction}`).toBe(0);
				await expect(page.locator('.top')).toHaveCSS('position', height < 448 ? 'static' : 'sticky');
			}
		}
	});

test('with letters twice as large nothing is cut off at the side', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const address of [everything, '/', '/android/', '/symptoms/stuck-at-99/', '/recover/no-backup-found/']) {
		await page.goto(address);
		await unfold(page);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		expect(await sideways(page), address).toBe(0);
		expect(await cutOff(page), address).toEqual([]);
	}
});

test('from right to left everything is mirrored: the box stands at the right, the way to skip at the left', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/fixes/restart-router/');
	const places = async () => {
		const step = page.locator('.step').first();
		const [box, skip, card] = await Promise.all([
			step.getByRole('checkbox').boundingBox(),
			step.locator('.skip').boundingBox(),
			step.boundingBox(),
		]);
		return {
			box: box!.x - card!.x,
			boxEnd: card!.x + card!.width - box!.x - box!.width,
			skip: skip!.x - card!.x,
			skipEnd: card!.x + card!.width - skip!.x - skip!.width,
		};
	};
	const ltr = await places();
	await turn(page, 'rtl');
	const rtl = await places();
	expect(rtl.boxEnd).toBeCloseTo(ltr.box, 0);
	expect(rtl.skip).toBeCloseTo(ltr.skipEnd, 0);
});

test.describe(() => {
	test.use(phones.android);

	test('nothing in view moves when the scripts come', async ({ page, browserName }) => {
		test.skip(browserName !== 'chromium', 'Only Chromium tells how far things move.');
		await page.addInitScript(() => {
			Object.assign(window, { moved: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					(window as unknown as { moved: number }).moved += (entry as unknown as { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		for (const address of [
			'/',
			'/android/',
			'/fixes/restart-router/',
			'/tools/stuck-or-slow/',
			'/tools/space/',
			'/tools/connection/',
			'/tools/phone/',
			'/report/',
			'/progress/',
			'/search/',
			'/404.html',
		]) {
			const pass = await held(page, '**/*.js');
			await page.goto(address, { waitUntil: 'commit' });
			await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
			pass();
			await page.waitForLoadState('networkidle');
			const moved = await page.evaluate(() => (window as unknown as { moved: number }).moved);
			expect.soft(moved, address).toBeLessThan(0.05);
			await page.unroute('**/*.js');
		}
	});
});

test('who wants less motion gets none', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/android/');
	await unfold(page);
	await firstPath(page).getByRole('button', { name: 'Show me where' }).click();
	await expect(firstPath(page).locator('.screens')).toHaveCSS('animation-name', 'none');
	await expect(firstPath(page).getByRole('checkbox')).toHaveCSS('transition-property', 'none');
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await expect(firstPath(page).locator('.screens')).toHaveCSS('animation-name', 'unfold');
});

test('on paper the screens of a fix stay, and the buttons go', async ({ page }) => {
	await page.goto('/fixes/clear-cache/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.step .screens').first()).toBeVisible();
	await expect(page.locator('show-where > button').first()).toBeHidden();
	await expect(page.locator('.top')).toBeHidden();
});

test('a lost address fills the search with its words', async ({ page }) => {
	const lost = await (await page.request.get('/404.html')).text();
	await page.route('**/fixes/restart-ruoter/', (route) =>
		route.fulfill({ status: 404, contentType: 'text/html', body: lost }),
	);
	await page.goto('/fixes/restart-ruoter/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('We can’t find that page');
	await expect(page.getByRole('searchbox', { name: 'What were you looking for?' })).toHaveValue('restart ruoter');
	await expect(page.locator('main').getByRole('link', { name: 'Android', exact: true })).toBeVisible();
});
