import { expect, type Page, test } from '@playwright/test';
import { addresses } from './pages';
import { keep, tick, unfold } from './keeping';

const done = 'restart-router--unplug';
const skipped = 'restart-router--plug-in';

/** The texts of the steps of the first fixes that are shown. */
const steps = async (page: Page) =>
	(await page.locator('.first .do').filter({ visible: true }).allTextContents()).map((text) => text.trim());
/** Adds something folded to the page, piece by piece, since the policy lets no text become HTML. */
const fold = () => {
	const [details, summary, words] = [
		document.createElement('details'),
		document.createElement('summary'),
		document.createElement('p'),
	];
	details.className = 'folded';
	summary.textContent = 'More';
	words.textContent = 'Folded words';
	details.append(summary, words);
	document.querySelector('main .sl-markdown-content')!.append(details);
};

/** The sign before each step on paper. */
const signs = (page: Page) =>
	page
		.locator('.first .step')
		.evaluateAll((list) =>
			Object.fromEntries(
				list.map((step) => [
					step.querySelector('input')!.name,
					getComputedStyle(step, '::before').content.replaceAll('"', ''),
				]),
			),
		);

test('on paper stand the steps of the chosen phone, with the ticks as they are', async ({ page }) => {
	await keep(page, {
		[`unstuck:step:${done}`]: tick(),
		[`unstuck:step:${skipped}`]: tick('skipped'),
		'unstuck:platform': 'iphone',
	});
	await page.goto('/causes/slow-connection/');
	await unfold(page);
	const seen = await steps(page);
	await page.emulateMedia({ media: 'print' });
	expect(await steps(page)).toEqual(seen);
	await expect(page.locator('.step[data-on="android"]').first()).toBeHidden();
	const all = await signs(page);
	expect(Object.keys(all).filter((key) => all[key] !== '☐')).toEqual([done]);
	expect(all[done]).toBe('☑');
	const after = await page
		.locator(`.do:has([id="${skipped}"])`)
		.evaluate((text) => getComputedStyle(text, '::after').content);
	expect(after).toContain('skipped');
});

test('on paper both phones are there, and labelled, if none is chosen', async ({ page }) => {
	await page.goto('/fixes/allow-background/');
	await page.emulateMedia({ media: 'print' });
	for (const [phone, label] of [
		['android', 'Android only'],
		['iphone', 'iPhone only'],
	]) {
		const step = page.locator(`.step[data-on="${phone}"]`).first();
		await expect(step).toBeVisible();
		await expect(step.getByText(label!)).toBeVisible();
	}
});

test('on paper the other fixes have a box, a name and an address, and what can lose chats its warning', async ({
	page,
}) => {
	await page.goto('/symptoms/stuck-at-100/?platform=android');
	await page.emulateMedia({ media: 'print' });
	const later = page.locator('details.rest .fix:not([data-on="iphone"])');
	expect(await later.count()).toBeGreaterThan(5);
	for (const fix of await later.all()) {
		await expect(fix.getByRole('heading', { level: 3 })).toBeVisible();
		const link = fix.locator('.fix-foot a');
		const id = await fix.getAttribute('data-fix');
		expect(await link.evaluate((a) => getComputedStyle(a, '::after').content)).toContain(`/fixes/${id}/`);
		expect(await fix.evaluate((row) => getComputedStyle(row, '::before').content)).toMatch(/[☐☑]/);
		await expect(fix.locator('.do').filter({ visible: true })).toHaveCount(0);
	}
	for (const gate of await page.locator('details.rest .fix:not([data-on="iphone"]) .gate-warning').all())
		await expect(gate).toBeVisible();
});

const symptoms = addresses.filter((address) => address.startsWith('/symptoms/'));
for (const address of symptoms)
	test(`${address} takes four sheets of paper at most, whichever phone it is for`, async ({ page, browserName }) => {
		test.skip(browserName !== 'chromium', 'Only Chromium prints in a test.');
		for (const phone of ['both', 'android', 'iphone']) {
			await page.goto(`${address}?platform=${phone}`);
			const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
			expect(sheets!.length, phone).toBeLessThanOrEqual(4);
		}
	});

test('on paper nothing can be pressed, everything is open, and links say where they lead', async ({ page }) => {
	await page.goto('/causes/slow-connection/');
	await page.evaluate(fold);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('button, select, input').filter({ visible: true })).toHaveCount(0);
	await expect(page.locator('nav').filter({ visible: true })).toHaveCount(0);
	await expect(page.getByText('Folded words')).toBeVisible();
	const links = await page
		.locator('main a[href]:not([href^="#"], .only-if a, .causes a)')
		.filter({ visible: true })
		.evaluateAll((list) =>
			list.map((link) => [link.getAttribute('href')!, getComputedStyle(link, '::after').content] as const),
		);
	expect(links.length).toBeGreaterThan(5);
	for (const [href, printed] of links) expect(printed).toContain(href);
	await expect(page.getByText(/^This page: http.*\/causes\/slow-connection\//)).toBeVisible();
});

test('on paper it is black on white, from dark colours too', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
	await page.goto('/fixes/restart-router/');
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	await expect(page.locator('.do').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
	await expect(page.locator('.why')).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('printing opens what is folded, where the browser cannot by style', async ({ page }) => {
	await page.goto('/causes/slow-connection/');
	await page.evaluate(fold);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('details.folded')).toHaveAttribute('open', '');
});

test('on paper stand all the first fixes, also in the middle of a run', async ({ page }) => {
	await page.goto('/causes/slow-connection/?platform=android');
	await page.emulateMedia({ media: 'print' });
	const whole = await steps(page);
	expect(whole.length).toBeGreaterThan(5);
	await page.emulateMedia({ media: 'screen' });
	await page.goto('/causes/slow-connection/?platform=android&run=1#restart-router--unplug');
	await expect(page.locator('html')).toHaveAttribute('data-run', 'step');
	await expect(page.locator('.do').filter({ visible: true })).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });
	expect(await steps(page)).toEqual(whole);
});

test('what was folded before the print is folded after it, and what was open stays open', async ({ page }) => {
	await page.goto('/fixes/restart-router/');
	await page.evaluate(fold);
	await page.evaluate(fold);
	await page
		.locator('.folded')
		.first()
		.evaluate((part: HTMLDetailsElement) => void (part.open = true));
	const open = () =>
		page.locator('.folded').evaluateAll((parts) => parts.map((part) => (part as HTMLDetailsElement).open));
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await open()).toEqual([true, true]);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	expect(await open()).toEqual([true, false]);
});
