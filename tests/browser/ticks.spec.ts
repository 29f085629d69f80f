import { expect, test, type Page } from '@playwright/test';
import { unfold } from './keeping';

const box = (page: Page, key: string) => page.locator(`input[name="${key}"]`);

test('finds a guide by search, ticks a step, and finds the tick again after a reload', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('dialog').getByRole('searchbox').fill('router');
	await page.getByRole('dialog').getByRole('link', { name: 'Restart the router' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Restart the router');
	await box(page, 'restart-router--unplug').check();
	await page.reload();
	await expect(box(page, 'restart-router--unplug')).toBeChecked();
	await expect(box(page, 'restart-router--plug-in')).not.toBeChecked();
});

test('a tick belongs to the fix: done on its page, it is done in every guide', async ({ page }) => {
	await page.goto('/fixes/restart-router/');
	await page.getByText('Unplug the router.').click();
	await page.goto('/causes/slow-connection/');
	await expect(box(page, 'restart-router--unplug')).toBeChecked();
	await expect(page.locator('.fix[data-fix="restart-router"] .count')).toHaveText(/^1 of \d$/);
});

test('a tick in one tab shows in the other at once', async ({ context }) => {
	const [one, two] = [await context.newPage(), await context.newPage()];
	await Promise.all([one.goto('/fixes/restart-router/'), two.goto('/causes/slow-connection/')]);
	await unfold(two);
	await box(one, 'restart-router--unplug').check();
	await expect(box(two, 'restart-router--unplug')).toBeChecked();
	await box(two, 'restart-router--plug-in').check();
	await expect(box(one, 'restart-router--plug-in')).toBeChecked();
});

test('the steps of the other phone step aside, for good, and do not count', async ({ page }) => {
	await page.goto('/causes/slow-connection/');
	await unfold(page);
	const count = () => page.locator('.step').filter({ visible: true }).count();
	const both = await count();
	await page.getByRole('button', { name: 'iPhone' }).click();
	await expect(page.locator('.step[data-on="android"]').first()).toBeHidden();
	expect(await count()).toBeLessThan(both);
	await page.goto('/fixes/allow-background/');
	await expect(page.getByRole('button', { name: 'iPhone' })).toHaveAttribute('aria-pressed', 'true');
	await page.getByRole('button', { name: 'Both' }).click();
	await expect(page.getByRole('button', { name: 'Both' })).toHaveAttribute('aria-pressed', 'true');
});

test('the phone is guessed from the device', async ({ browser }) => {
	const phone = await browser.newPage({
		userAgent: 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
	});
	await phone.goto('/causes/slow-connection/');
	await expect(phone.getByRole('button', { name: 'Android' })).toHaveAttribute('aria-pressed', 'true');
	await expect(phone.locator('[data-on="iphone"]').first()).toBeHidden();
	await phone.close();
});

test('all by keyboard: tick, skip, start over', async ({ page }) => {
	await page.goto('/fixes/restart-router/');
	await box(page, 'restart-router--unplug').focus();
	await page.keyboard.press('Space');
	await expect(box(page, 'restart-router--unplug')).toBeChecked();
	// The link of the step comes first.
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(box(page, 'restart-router--unplug')).not.toBeChecked();
	await expect(page.getByRole('button', { name: 'Skip' }).first()).toHaveAttribute('aria-pressed', 'true');
	await page.getByRole('button', { name: 'Start over' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Skip' }).first()).toHaveAttribute('aria-pressed', 'false');
	await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Skip' }).first()).toHaveAttribute('aria-pressed', 'true');
});

/** Holds back the script of the page until the function that this gives is called. */
async function slowScript(page: Page): Promise<() => void> {
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_astro/*.js', async (route) => {
		await released;
		await route.continue();
	});
	return release;
}

test('a tick is stored by the tap itself, with the connection cut', async ({ page, context }) => {
	await page.goto('/causes/slow-connection/');
	await context.setOffline(true);
	const stored = await page.evaluate(() => {
		const box = document.querySelector<HTMLInputElement>('.do input')!;
		box.click();
		return localStorage.getItem(`unstuck:step:${box.name}`);
	});
	expect(JSON.parse(stored!)).toMatchObject({ state: 'done', revision: 1 });
});

test('what is ticked before the script is there is kept once it comes', async ({ page }) => {
	const release = await slowScript(page);
	await page.goto('/fixes/restart-router/', { waitUntil: 'commit' });
	await page.getByText('Unplug the router.').click();
	release();
	await expect(box(page, 'restart-router--unplug')).toBeChecked();
	await page.reload();
	await expect(box(page, 'restart-router--unplug')).toBeChecked();
});

test('ticks that the first build had not yet stored are taken over', async ({ page }) => {
	await page.goto('/favicon.svg');
	await page.evaluate(() =>
		sessionStorage.setItem('unstuck:pending', 'restart-router--unplug:done:1 restart-router--plug-in:skipped:1'),
	);
	await page.goto('/fixes/restart-router/');
	await expect(box(page, 'restart-router--unplug')).toBeChecked();
	await expect(page.locator('.step[data-state="skipped"]')).toHaveCount(1);
	expect(await page.evaluate(() => sessionStorage.getItem('unstuck:pending'))).toBeNull();
});

test('an address that names no phone of ours leaves the phone of this visit', async ({ page }) => {
	await page.goto('/causes/slow-connection/?platform=iphone');
	await page.goto('/causes/slow-connection/?platform=windows');
	await expect(page.locator('html')).toHaveAttribute('data-platform', 'iphone');
	await page.goto('/fixes/restart-phone/');
	await expect(page.locator('html')).toHaveAttribute('data-platform', 'iphone');
});

for (const key of ['Control', 'Alt'] as const)
	test(`${key} and a tap on the way into a run leave the page as it is`, async ({ page }) => {
		await page.goto('/causes/slow-connection/');
		await page.locator('.run-start').evaluate((part, name) => {
			// The browser's own part of such a tap, a tab or a file, is none of the test's business.
			part.addEventListener('click', (event) => {
				document.title = String(event.defaultPrevented);
				event.preventDefault();
			});
			const held = { Control: 'ctrlKey', Alt: 'altKey' }[name]!;
			part
				.querySelector('a')!
				.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, [held]: true }));
		}, key);
		await expect(page).toHaveTitle('false');
		await expect(page.locator('html')).not.toHaveAttribute('data-run');
	});

test('Control and a tap on a phone of the home page are the browser’s', async ({ page }) => {
	await page.goto('/?platform=android');
	const choice = page.locator('[data-choose="iphone"]');
	await choice.evaluate((link) => {
		link.addEventListener('click', (event) => event.preventDefault());
		link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
	});
	await expect(page.locator('html')).toHaveAttribute('data-platform', 'android');
});

test('where both phones are shown, each menu path has the name of its phone', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
	await page.goto('/causes/slow-connection/');
	const paths = page.locator('.step-path[data-on]');
	expect(await paths.count()).toBeGreaterThan(1);
	for (const path of await paths.all()) await expect(path).toContainText(/^(Android|iPhone) only/);
	await page.close();
});
