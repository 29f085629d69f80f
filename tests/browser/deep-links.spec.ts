import { expect, test, type Page } from '@playwright/test';

const moved = `http://localhost:${Number(process.env['PORT'] ?? 4325) + 1}/moved/`;
const phone = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36';

/** What a link promises: its target is there, clear of the header and of the bar under it, marked and focused. */
async function expectShown(page: Page, id: string) {
	const target = page.locator(`[id="${id}"]`);
	await expect(target).toHaveAttribute('data-linked', '');
	await expect(target).toBeFocused();
	await expect(target).toBeInViewport();
	const top = (await target.boundingBox())!.y;
	for (const bar of ['.top', '.checklist > .progress']) {
		const box = await page.locator(bar).first().boundingBox({ timeout: 500 }).catch(() => null);
		if (box && box.y < 200 && bar !== '.top') expect(top).toBeGreaterThanOrEqual(box.y + box.height - 1);
		if (box && bar === '.top') expect(top).toBeGreaterThanOrEqual(box.y + box.height - 1);
	}
}

/** Puts the fix of a guide into two shut boxes, one in the other, before the page is read. */
async function fold(page: Page, fix: string) {
	await page.route('**/causes/slow-connection/', async (route) => {
		const response = await route.fetch();
		const html = (await response.text()).replace(`<section class="fix" data-fix="${fix}"`, '<details><summary>outer</summary><details><summary>inner</summary>$&');
		await route.fulfill({ response, body: html.replace(new RegExp(`(data-fix="${fix}"[\\s\\S]*?</section>)`), '$1</details></details>') });
	});
}

for (const id of ['restart-router', 'restart-router--plug-in'])
	for (const folded of [false, true])
		test(`a link leads to ${id}${folded ? ', opening two boxes' : ''}: on load, on a new hash, on the same link again, and back`, async ({ page }) => {
			if (folded) await fold(page, 'restart-router');
			await page.goto(`/causes/slow-connection/#${id}`);
			await expectShown(page, id);
			await page.evaluate(() => (location.hash = 'move-closer'));
			await expectShown(page, 'move-closer');
			await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = false)));
			await page.goBack();
			await expectShown(page, id);
			await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = false)));
			await page.evaluate((id) => {
				const link = Object.assign(document.createElement('a'), { href: `#${id}`, textContent: 'again' });
				document.querySelector('h1')!.append(link);
			}, id);
			await page.getByRole('link', { name: 'again', exact: true }).click();
			await expectShown(page, id);
			await page.goto('/sources/');
			await page.goBack();
			await expect(page.locator(`[id="${id}"]`)).toBeVisible();
		});

test('a link to a step of the other phone shows that phone, for this visit only', async ({ browser }) => {
	const context = await browser.newContext({ userAgent: phone });
	const page = await context.newPage();
	const step = 'allow-background--low-power-off';
	for (const way of ['load', 'hash']) {
		await page.goto(`/fixes/allow-background/${way === 'load' ? `#${step}` : ''}`);
		if (way === 'hash') await page.evaluate((id) => (location.hash = id), step);
		await expectShown(page, step);
		await expect(page.getByRole('button', { name: 'iPhone' })).toHaveAttribute('aria-pressed', 'true');
		await page.evaluate(() => sessionStorage.clear());
	}
	expect(await page.evaluate(() => localStorage.getItem('unstuck:platform'))).toBeNull();
	await context.close();
});

test('?platform= shows that phone for the visit and leaves the reader’s own choice alone', async ({ context }) => {
	const page = await context.newPage();
	await page.goto('/fixes/allow-background/');
	await page.getByRole('button', { name: 'Android' }).click();
	await page.goto('/fixes/allow-background/?platform=iphone');
	await expect(page.getByRole('button', { name: 'iPhone' })).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('.step[data-on="android"]').first()).toBeHidden();
	await page.goto('/causes/slow-connection/');
	await expect(page.getByRole('button', { name: 'iPhone' })).toHaveAttribute('aria-pressed', 'true');
	const other = await context.newPage();
	await other.goto('/fixes/allow-background/');
	await expect(other.getByRole('button', { name: 'Android' })).toHaveAttribute('aria-pressed', 'true');
	await page.goBack();
	await page.getByRole('button', { name: 'Both' }).click();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Both' })).toHaveAttribute('aria-pressed', 'true');
});

test('a broken, foreign or hostile fragment does nothing', async ({ page }) => {
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	for (const fragment of ['%E0%A4%A', 'nowhere', '<img src=x onerror=alert(1)>', 'report.1.x', '']) {
		await page.goto(`/fixes/restart-router/#${fragment}`);
		await page.evaluate((hash) => (location.hash = hash), fragment);
		await expect(page.locator('[data-linked]')).toHaveCount(0);
	}
	expect(errors).toEqual([]);
});

for (const javaScriptEnabled of [true, false])
	for (const [old, id] of [['reboot--switch-off', 'restart--turn-off'], ['restart--switch-off', 'restart--turn-off'], ['reboot', 'restart']])
		test(`the old name ${old} still leads to ${id}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ browser }) => {
			const context = await browser.newContext({ javaScriptEnabled });
			const page = await context.newPage();
			await page.goto(`${moved}causes/glitch/#${old}`);
			await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
			if (javaScriptEnabled) await expectShown(page, id!);
			await context.close();
		});

test('an old address leads on, with its query and its step', async ({ page }) => {
	await page.goto(`${moved}fixes/reboot/?platform=iphone#reboot--switch-off`);
	await expect(page).toHaveURL(`${moved}fixes/restart/?platform=iphone#reboot--switch-off`);
	await expectShown(page, 'restart--turn-off');
	await page.goto(`${moved}causes/hiccup/#restart`);
	await expect(page).toHaveURL(`${moved}causes/glitch/#restart`);
	await expectShown(page, 'restart');
});

test('an old address leads on without JavaScript', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${moved}fixes/reboot/`);
	await expect(page).toHaveURL(`${moved}fixes/restart/`);
	await context.close();
});
