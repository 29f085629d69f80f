import { expect, test } from '@playwright/test';
import MarkdownIt from 'markdown-it';
import { parse } from 'node-html-parser';
import { allowClipboard, clipboard } from './clipboard';

test.beforeEach(({ context }) => allowClipboard(context));

test('the link of a fix is copied with one tap, and that is said', async ({ page, baseURL }) => {
	await page.goto('/fixes/restart-router/');
	await page.getByRole('link', { name: 'Copy link' }).click();
	await expect(page.locator('output.toast')).toHaveText('Link copied.');
	expect(await clipboard(page)).toBe(`${baseURL}/fixes/restart-router/`);
	await expect(page).toHaveURL('/fixes/restart-router/');
});

test('in a guide a fix has one link, to its own page, where it can be copied', async ({ page }) => {
	await page.goto('/causes/slow-connection/#restart-router');
	const fix = page.locator('.fix[data-fix="restart-router"]');
	await expect(fix.locator('.copy-bar')).toHaveCount(0);
	await fix.getByRole('link', { name: 'Link to this fix' }).click();
	await expect(page).toHaveURL('/fixes/restart-router/');
});

test('the link of a step is copied by keyboard, and leads to the step', async ({ page, baseURL }) => {
	await page.goto('/fixes/restart-router/');
	const link = page
		.locator('.step', { hasText: 'Plug it back in' })
		.getByRole('link', { name: 'Copy the link to this step' });
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('output.toast')).toHaveText('Link copied.');
	expect(await clipboard(page)).toBe(`${baseURL}/fixes/restart-router/#restart-router--plug-in`);
	await page.goto(await clipboard(page));
	await expect(page.locator('[id="restart-router--plug-in"]')).toBeFocused();
});

test('a fix is copied in each syntax by keyboard alone, in two actions', async ({ page }) => {
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
	await page.goto('/fixes/restart-router/');
	expect(loaded.filter((path) => /copy-menu|restart-router\.json/.test(path))).toEqual([]);
	const opener = page.getByRole('button', { name: 'Copy as…' });
	await opener.focus();
	await page.keyboard.press('Enter');
	await expect(opener).toHaveAttribute('aria-expanded', 'true');
	const menu = page.locator('copy-menu');
	const copy = async (name: string) => {
		await menu.getByRole('button', { name, exact: true }).focus();
		await page.keyboard.press('Enter');
		await expect(menu.locator('output')).toHaveText(`Copied: ${name}.`);
		return clipboard(page);
	};
	const markdown = parse(new MarkdownIt().render(await copy('Markdown')));
	expect(markdown.querySelector('a')?.textContent).toBe('Restart the router');
	expect(markdown.querySelectorAll('a[href$="#restart-router--plug-in"]').length).toBe(1);
	expect(await copy('BBCode')).toContain('/fixes/restart-router/]Restart the router[/url][/b]');
	expect(parse(await copy('HTML')).querySelectorAll('ol > li').length).toBe(
		markdown.querySelectorAll('ol > li').length,
	);
	expect(await copy('Plain text')).toContain('Risk: Stops the running backup');
	expect(await copy('Link')).toMatch(/\/fixes\/restart-router\/(\?platform=\w+)?$/);
	await page.keyboard.press('Escape');
	await expect(menu).toHaveCount(0);
	await expect(opener).toBeFocused();
});

for (const address of ['/fixes/reinstall-whatsapp/', '/fixes/restart-router/'])
	test(`on a phone, two taps on ${address} copy a fix in any syntax`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({
			viewport: { width: 390, height: 844 },
			hasTouch: true,
			...(baseURL && { baseURL }),
		});
		await allowClipboard(context);
		const page = await context.newPage();
		for (const name of ['Markdown', 'BBCode', 'HTML', 'Plain text']) {
			await page.goto(address);
			await page.getByRole('button', { name: 'Copy as…' }).first().tap();
			const choice = page.locator('copy-menu').getByRole('button', { name, exact: true });
			await expect(choice).toBeInViewport();
			await choice.tap();
			await expect(page.locator('copy-menu output')).toHaveText(`Copied: ${name}.`);
			const post = await clipboard(page);
			expect(post).toMatch(/\/fixes\/[\w-]+\//);
			if (!address.includes('reinstall')) continue;
			const places = ['Can lose chats', 'What you can lose', 'Make a copy first', 'Steps', '#reinstall-whatsapp--'].map(
				(words) => post.indexOf(words),
			);
			expect(places).toEqual([...places].sort((a, b) => a - b));
			expect(places).not.toContain(-1);
		}
		await context.close();
	});

test('the post has the steps of the phone that is shown, or of the one chosen in the menu', async ({ page }) => {
	await page.goto('/fixes/allow-background/?platform=android');
	await page.getByRole('button', { name: 'Copy as…' }).click();
	const menu = page.locator('copy-menu');
	await expect(menu.getByRole('button', { name: 'Android' })).toHaveAttribute('aria-pressed', 'true');
	await menu.getByRole('button', { name: 'Plain text' }).click();
	expect(await clipboard(page)).not.toContain('low-power-off');
	await menu.getByRole('button', { name: 'iPhone' }).click();
	await menu.getByRole('button', { name: 'Plain text' }).click();
	expect(await clipboard(page)).toContain('low-power-off');
	expect(await clipboard(page)).not.toContain('choose-unrestricted');
	await menu.getByRole('button', { name: 'Link' }).click();
	expect(await clipboard(page)).toMatch(/allow-background\/\?platform=iphone$/);
});

test('where the browser refuses to copy, the text is there to be copied by hand', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
	);
	await page.goto('/fixes/restart-router/');
	await page.getByRole('link', { name: 'Copy link', exact: true }).click();
	const field = page.getByRole('textbox', { name: 'This browser does not let the page copy.' });
	await expect(field).toHaveValue(/\/fixes\/restart-router\/$/);
	await page.getByRole('button', { name: 'Copy as…' }).click();
	await page.locator('copy-menu').getByRole('button', { name: 'BBCode' }).click();
	await expect(page.locator('copy-menu').getByRole('textbox')).toHaveValue(/\[list=1\]/);
});

test('without a line, the menu says so in a sentence and the link can still be copied', async ({ page }) => {
	await page.goto('/fixes/restart-router/');
	await page.route('**/*.json', (route) => route.abort());
	await page.getByRole('button', { name: 'Copy as…' }).click();
	await expect(page.locator('copy-menu')).toHaveText(/could not be loaded/);
	await page.getByRole('link', { name: 'Copy link', exact: true }).click();
	await expect(page.locator('output.toast')).toHaveText('Link copied.');
});

test('an impatient second tap does not close the menu that the first one opens', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/copy-menu[^/]*\.js|restart-router\.json/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/fixes/restart-router/');
	const opener = page.getByRole('button', { name: 'Copy as…' });
	await opener.click();
	await opener.click();
	release();
	await expect(page.locator('copy-menu').getByRole('button', { name: 'Markdown' })).toBeVisible();
	await expect(opener).toHaveAttribute('aria-expanded', 'true');
	await opener.click();
	await expect(page.locator('copy-menu')).toHaveCount(0);
});

test('what progress says aloud does not look like a toast', async ({ page }) => {
	await page.goto('/fixes/restart-router/');
	await page.getByRole('link', { name: 'Copy link', exact: true }).click();
	await expect(page.locator('output.toast')).toHaveText('Link copied.');
	await expect(page.locator('.progress output')).not.toHaveClass(/toast/);
	await expect(page.locator('output.progress-status')).toHaveCount(1);
});

test('where the device can share, the menu shares the title and the short form with its link', async ({ page }) => {
	await page.addInitScript(() =>
		Object.assign(navigator, { share: (data: ShareData) => Promise.resolve(Object.assign(window, { shared: data })) }),
	);
	await page.goto('/fixes/restart-router/');
	await page.getByRole('button', { name: 'Copy as…' }).click();
	await page.getByRole('button', { name: 'Share…' }).click();
	const { title, text } = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
	expect(title).toBe('Restart the router');
	expect(text).toMatch(/^Restart the router[\s\S]*1\. [\s\S]*\/fixes\/restart-router\/\)$/);
});
