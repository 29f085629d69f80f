import { expect, type Page, test } from '@playwright/test';
import { keep, tick, unfold } from './keeping';

const done = 'restart-router--unplug';
const skipped = 'restart-router--plug-in';

/** The texts of the steps that are shown. */
const steps = async (page: Page) =>
	(await page.locator('.do').filter({ visible: true }).allTextContents()).map((text) => text.trim());
/** The sign before each step on paper. */
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

const signs = (page: Page) =>
	page
		.locator('.step')
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

test('on paper nothing can be pressed, everything is open, and links say where they lead', async ({ page }) => {
	await page.goto('/causes/slow-connection/');
	await page.evaluate(fold);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('button, select, input').filter({ visible: true })).toHaveCount(0);
	await expect(page.locator('nav').filter({ visible: true })).toHaveCount(0);
	await expect(page.getByText('Folded words')).toBeVisible();
	const links = await page
		.locator('main a[href]:not([href^="#"])')
		.filter({ visible: true })
		.evaluateAll((list) =>
			list.map((link) => [link.getAttribute('href')!, getComputedStyle(link, '::after').content] as const),
		);
	expect(links.length).toBeGreaterThan(10);
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

test('on paper stands the whole list, also in the middle of a run', async ({ page }) => {
	await page.goto('/causes/slow-connection/?platform=android');
	await page.emulateMedia({ media: 'print' });
	const whole = await steps(page);
	expect(whole.length).toBeGreaterThan(10);
	await page.emulateMedia({ media: 'screen' });
	await page.goto('/causes/slow-connection/?platform=android&run=1#restart-router--unplug');
	await expect(page.locator('html')).toHaveAttribute('data-run', 'step');
	expect(await steps(page)).toHaveLength(1);
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
