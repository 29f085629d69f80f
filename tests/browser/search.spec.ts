import { barriersInBoth } from './barriers';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../bench/server';
import { open as openCold } from '../bench/visit';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('searchbox');
const titles = (page: Page) => dialog(page).locator('.result-title');

async function open(page: Page, address = '/') {
	await page.goto(address);
	await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
	await expect(field(page)).toBeFocused();
}

for (const address of ['/', '/android/', '/causes/slow-connection/', '/fixes/restart-router/', '/404.html'])
	test(`no byte of the search is loaded on ${address} before it is touched`, async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(address, { waitUntil: 'networkidle' });
		await page.keyboard.press('Tab');
		await page.getByRole('banner').getByRole('button', { name: 'Search' }).focus();
		await page.waitForLoadState('networkidle');
		expect(asked.filter((path) => /search-(box|dialog)|pagefind/.test(path))).toEqual([]);
		await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
		for (const part of [/search-box/, /pagefind/])
			await expect.poll(() => asked.filter((path) => part.test(path)).length).toBeGreaterThan(0);
	});

test('the first search takes at most 150 kB, and the next at most 45 kB', async ({ browser, browserName }) => {
	test.skip(browserName !== 'chromium', 'Only Chromium tells what came over the line.');
	const { origin, stop } = await serve('dist');
	const { page, counted, close } = await openCold(browser, false);
	await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
	let before = counted().bytes;
	const cost = async (words: string) => {
		await field(page).fill(words);
		await expect(dialog(page).locator('search-box')).toHaveAttribute('data-for', words);
		await expect(titles(page).first()).toBeVisible();
		await page.waitForLoadState('networkidle');
		const spent = counted().bytes - before;
		before = counted().bytes;
		return spent;
	};
	await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
	expect(await cost('reboot the wifi box')).toBeLessThanOrEqual(150_000);
	for (const words of ['bakcup over mobile data', 'does a new phone get my chats'])
		expect(await cost(words), words).toBeLessThanOrEqual(45_000);
	await close();
	stop();
});

for (const width of [390, 1280])
	test(`by keyboard at ${width} pixels: shortcut, words, arrows, Enter, Escape`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/');
		await page.keyboard.press('ControlOrMeta+k');
		await expect(field(page)).toBeFocused();
		await page.keyboard.type('reboot the wifi box');
		await expect(titles(page).first()).toHaveText('Restart the router');
		await page.keyboard.press('ArrowDown');
		await expect(titles(page).first()).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(titles(page).nth(1)).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(field(page)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toBeHidden();
		await expect(page.getByRole('button', { name: 'Search' })).toBeVisible();
		await page.keyboard.press('ControlOrMeta+k');
		await expect(field(page)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/fixes/restart-router/');
	});

test('by touch: a tap opens it, a tap on a result leads there', async ({ browser }) => {
	const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
	await page.goto('/');
	await page.getByRole('button', { name: 'Search' }).tap();
	await field(page).fill('icloud storage is full');
	await titles(page).first().tap();
	await expect(page).toHaveURL('/causes/icloud-storage/');
	await page.close();
});

test('a result shows its kind, phone, risk and passage, and the passage leads to its step', async ({ page }) => {
	await open(page);
	await field(page).fill('unplug the router 30 seconds');
	const result = dialog(page).getByRole('listitem').filter({ hasText: 'Restart the router' });
	await expect(result).toContainText('Fix · Android · iPhone');
	await expect(result).toContainText('Stops the running backup');
	await result.getByRole('link', { name: /Unplug the router/ }).click();
	await expect(page).toHaveURL('/fixes/restart-router/#restart-router--unplug');
});

test('puts a misspelt word right, and gives the reader their own back', async ({ page }) => {
	await open(page);
	await field(page).fill('ruoter');
	await expect(dialog(page).getByRole('status')).toContainText('Showing results for router');
	await expect(titles(page).first()).toHaveText('Restart the router');
	await dialog(page).getByRole('button', { name: 'Search instead for ruoter' }).click();
	await expect(dialog(page).getByRole('status')).toContainText('Nothing found for “ruoter”');
});

test('nothing found: the questions of the home page and three guides', async ({ page }) => {
	await open(page);
	await field(page).fill('zzzz qqqq');
	await expect(dialog(page).getByRole('status')).toContainText('Nothing found');
	await expect(dialog(page).getByRole('link', { name: 'Stuck at 99%' })).toBeVisible();
	await expect(dialog(page).locator('.choices').last().getByRole('link')).toHaveCount(3);
});

test('narrows by phone, kind and risk, in an address that can be linked', async ({ page }) => {
	await page.goto('/search/?q=icloud+is+full&platform=iphone');
	const main = page.getByRole('main');
	await expect(main.getByRole('combobox', { name: 'Phone' })).toHaveValue('iphone');
	await expect(main.locator('.result-title').first()).toHaveText('iCloud is full');
	await expect(main.getByText('Your Google Account is full')).toHaveCount(0);
	await main.getByRole('combobox', { name: 'Type' }).selectOption('fix');
	await main.getByRole('combobox', { name: 'Risk' }).selectOption('settings');
	await expect(page).toHaveURL('/search/?q=icloud+is+full&platform=iphone&kind=fix&risk=settings');
	// The address changes before the results do.
	await expect.poll(() => main.locator('.results .meta', { hasNotText: 'Fix' }).count()).toBe(0);
	await expect(main.locator('.results .meta').first()).toBeVisible();
	await page.reload();
	await expect(main.getByRole('combobox', { name: 'Risk' })).toHaveValue('settings');
	await expect(main.locator('.result-title').first()).toHaveText('Free space in iCloud');
});

test('choices that leave nothing can be taken back, and nonsense in the address narrows nothing', async ({ page }) => {
	await page.goto('/search/?q=icloud&platform=android&kind=tool&risk=none');
	await expect(page.getByRole('main').locator('search-box .choices a').first()).toBeVisible();
	await page.getByRole('main').getByRole('button', { name: 'Clear the filters' }).click();
	await expect(page.getByRole('main').locator('.result-title').first()).toBeVisible();
	await page.goto('/search/?q=icloud&platform=windows&kind=%3Cb%3E');
	await expect(page.getByRole('main').locator('.result-title').first()).toBeVisible();
});

const onIphone = { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Mobile' };

test('filters appear with results, set to the reader’s phone, or to the one that the words name', async ({
	browser,
}) => {
	const page = await browser.newPage(onIphone);
	await open(page);
	const phone = dialog(page).getByRole('combobox', { name: 'Phone' });
	await expect(phone).toBeHidden();
	await field(page).fill('storage is full');
	await expect(phone).toHaveValue('iphone');
	for (const about of await dialog(page).locator('.results .meta:first-of-type').all())
		await expect(about).toContainText('iPhone');
	await field(page).fill('storage of my samsung is full');
	await expect(phone).toHaveValue('android');
	await phone.selectOption('');
	await expect(dialog(page).locator('.results .meta').first()).toBeVisible();
	await field(page).fill('storage is full');
	await expect(phone).toHaveValue('');
	await page.close();
});

test('more results stand below the others, in the same order, and no page comes twice', async ({ page }) => {
	await page.goto('/search/?q=backup+storage');
	const list = page.getByRole('main').locator('.result-title');
	await expect(list).toHaveCount(6);
	const before = await list.allTextContents();
	await page.getByRole('button', { name: 'More results' }).click();
	await expect(list.nth(6)).toBeFocused();
	await page.getByRole('button', { name: 'More results' }).click();
	await expect(list.nth(12)).toBeFocused();
	const after = await list.allTextContents();
	expect(after.slice(0, 6)).toEqual(before);
	expect(new Set(after).size).toBe(after.length);
});

test('a narrowed search counts what it can show', async ({ page }) => {
	await page.goto('/search/?q=backup&kind=cause&platform=both');
	const main = page.getByRole('main');
	const count = Number((await main.getByText(/^\d+ results/).textContent())!.match(/\d+/)![0]);
	for (let shown = 6; shown < count; shown += 6) {
		await expect(main.locator('.result-title')).toHaveCount(shown);
		await main.getByRole('button', { name: 'More results' }).click();
	}
	await expect(main.locator('.result-title')).toHaveCount(count);
});

test('a word that no page has is named beside the results for the others', async ({ page }) => {
	await open(page);
	await field(page).fill('router quxquux ');
	await expect(dialog(page).getByRole('status')).toContainText('Not found on this site: quxquux');
	await expect(titles(page).first()).toHaveText('Restart the router');
});

test('the home page has a field of its own, with the results below it', async ({ page }) => {
	await page.goto('/');
	const box = page.getByRole('main').locator('search-box');
	await box.getByRole('searchbox').click();
	await box.getByRole('searchbox').fill('unplug the router');
	await expect(box.locator('.result-title').first()).toHaveText('Restart the router');
	await box.locator('.result-title').first().click();
	await expect(page).toHaveURL('/fixes/restart-router/');
});

for (const words of [
	'all chats deleted',
	'lost my backup in google drive',
	'old phone wiped',
	'whatsapp always crash when trying to backup the data',
	'no backup found',
])
	test(`“${words}” leads to nothing that loses chats`, async ({ page }) => {
		await open(page);
		await field(page).fill(words);
		await expect(titles(page).first()).toBeVisible();
		for (const result of (await dialog(page).locator('.results > li').all()).slice(0, 3))
			await expect(result).not.toContainText('Can lose chats');
	});

test('what can lose chats says so in its result, and leads to the top of its page', async ({ page }) => {
	await open(page);
	await field(page).fill('remove whatsapp and install it again');
	const result = dialog(page).locator('.results > li').filter({ hasText: 'Remove WhatsApp and install it again' });
	await expect(result).toContainText('Can lose chats');
	await expect(result).toContainText('Read first what you could lose');
	await expect(result.locator('a')).toHaveCount(1);
});

for (const [name, hostile] of Object.entries({
	markup: '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>',
	'10,000 characters': 'zq'.repeat(5000),
	'control characters': 'qz\u0000\u0007\u001b[31m\u2028xq',
	'right-to-left': '\u202Eنسخة احتياطية\u202C qzx',
}))
	test(`${name} in the address and in the field stay text`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.goto(`/search/?q=${encodeURIComponent(hostile.slice(0, 5000))}`);
		await expect(page.getByRole('main').getByRole('status')).not.toBeEmpty();
		await page.getByRole('main').getByRole('searchbox').fill(hostile);
		await expect(page.getByRole('main').getByRole('status')).toContainText(/result|Nothing/);
		expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
		await expect(page.locator('main img, main .search-box script')).toHaveCount(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		expect(errors).toEqual([]);
	});

for (const file of [
	'**/search-box*.js',
	'**/pagefind/words.json',
	'**/pagefind/pagefind.js*',
	'**/pagefind/pagefind-entry.json',
	'**/pagefind/wasm.en.pagefind',
	'**/pagefind/*.pf_meta',
	'**/pagefind/index/**',
	'**/pagefind/fragment/**',
])
	test(`without ${file} the search says that it did not load, and finds when the line is back`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.route(file, (route) => route.abort());
		await page.goto('/');
		const opener = page.getByRole('banner').getByRole('button', { name: 'Search' });
		await opener.click();
		if (file.includes('search-box')) {
			await expect(page.getByRole('status').filter({ hasText: 'Search could not be loaded.' })).toBeVisible();
			await page.unroute(file);
			await opener.click();
			await field(page).fill('router');
		} else {
			const status = dialog(page).getByRole('status');
			// What stands below the empty field comes from this file, too.
			if (file.includes('words')) await expect(status).toContainText('Search could not be loaded.');
			const failed = page.waitForEvent('requestfailed');
			await field(page).fill('router');
			await failed;
			await expect(status).toContainText('Search could not be loaded. Check your connection, then try again.');
			await expect(status).not.toContainText('Nothing found');
			await page.unroute(file);
			await dialog(page).getByRole('button', { name: 'Try again' }).click();
		}
		await expect(titles(page).first()).toHaveText('Restart the router');
		expect(errors).toEqual([]);
	});

test('a part that answers with an error is no empty answer either', async ({ page }) => {
	await page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 503 }));
	await page.goto('/search/?q=router');
	await expect(page.getByRole('main').getByRole('status')).toContainText('Search could not be loaded.');
});

test('the dialog with results has no barrier in either colours', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page);
	await field(page).fill('bakcup stuck at 99');
	await expect(titles(page).first()).toBeVisible();
	expect(await barriersInBoth(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await page.evaluate(() => document.querySelector('dialog')!.scrollWidth <= innerWidth)).toBe(true);
});

test('with storage blocked the search works', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('blocked', 'SecurityError');
			},
		}),
	);
	await open(page, '/fixes/restart-router/');
	await field(page).fill('google drive full');
	await expect(titles(page).first()).toHaveText('Your Google Account is full');
});

test('a slow press on a result that was just found follows it', async ({ page }) => {
	await open(page, '/sources/');
	await field(page).fill('unplug the router');
	const title = titles(page).first();
	await expect(title).toHaveText('Restart the router');
	await title.hover();
	await page.mouse.down();
	// The field has lost the focus by now, with words in it that it has not reported as a change yet.
	await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
	await page.mouse.up();
	await expect(page).toHaveURL(/\/fixes\/restart-router\//);
});
