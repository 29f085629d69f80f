import { expect, test } from '@playwright/test';
import { Host } from './host';
import { allowClipboard, clipboard } from './clipboard';

const base = `http://localhost:${Number(process.env['PORT'] ?? 4325) + 1}`;

/** What forums, chats and sentences leave behind a link. */
const trails = [').', '*', '%29', '”', '&gt;', '[/url]', '?fbclid=IwAR0'];

for (const trail of trails)
	test(`a link with ${trail} at its end leads where it should`, async ({ page }) => {
		await page.goto(`/fixes/restart-router/?fbclid=abc#restart-router--plug-in${trail}`);
		await expect(page.locator('[id="restart-router--plug-in"]')).toBeFocused();
		await page.goto(`/causes/slow-connection/#restart-router${trail}`);
		await expect(page.locator('.fix[data-fix="restart-router"] > summary')).toBeFocused();
		await page.goto(`/fixes/allow-background/?platform=iphone${trail}`);
		await expect(page.locator('html')).toHaveAttribute('data-platform', 'iphone');
		await page.goto(
			`/report/#report.1.BCZeCWTveBn.fT_yIiABMVCY4ftf0rQAAH11IBKykaE.sQW5kcm9pZCAxNSwgZMOpasOgIHZ1IPCfk7E.04nhcal${trail}`,
		);
		await expect(page.locator('shared-report .report-fixes')).toContainText('Restart the router');
	});

test('a page with a mark at the end of its address is found, and one that is not there still says so', async ({
	page,
}) => {
	const host = await Host.start('dist');
	for (const trail of trails.slice(0, -1)) {
		await page.goto(`${host.origin}/fixes/restart-router/${trail}`);
		await expect(page).toHaveURL(`${host.origin}/fixes/restart-router/`);
	}
	await page.goto(`${host.origin}/fixes/no-such-fix/).`);
	await expect(page).toHaveURL(`${host.origin}/fixes/no-such-fix/`);
	await expect(page.locator('main').getByRole('searchbox')).toHaveValue('no such fix');
	host.stop();
});

for (const [build, fix] of [
	['/', 'restart-router'],
	[`${base}/unstuck/`, 'restart-router'],
	[`${base}/moved/`, 'restart'],
] as const)
	test(`what is copied at ${build} leads back there`, async ({ page, context, baseURL }) => {
		await allowClipboard(context);
		const address = new URL(`${build}fixes/${fix}/`, baseURL).href;
		await page.goto(address);
		await page.getByRole('button', { name: 'Copy as…' }).click();
		for (const length of ['Everything', 'Steps only']) {
			await page.getByRole('button', { name: length }).click();
			await page.locator('copy-menu').getByRole('button', { name: 'Plain text' }).click();
			await expect(page.locator('copy-menu output')).toHaveText('Copied: Plain text.');
			const links = (await clipboard(page)).match(/http[^\s)]+/g)!;
			expect(
				links.filter(
					(link) => /localhost|unstuck\.example/.test(link) && !link.startsWith(new URL(build, baseURL).href),
				),
			).toEqual([]);
			expect(links).toContain(address);
		}
		const response = await page.goto(address);
		expect(response!.status()).toBe(200);
	});

test('a heading has a link to copy, and it leads to the heading', async ({ page, context, baseURL }) => {
	await allowClipboard(context);
	await page.goto('/symptoms/stuck-at-99/');
	const heading = page.getByRole('heading', { name: 'What not to do' });
	await heading.getByRole('link', { name: 'Copy the link to this section' }).click();
	await expect(page.locator('output.toast')).toHaveText('Link copied.');
	expect(await clipboard(page)).toBe(`${baseURL}/symptoms/stuck-at-99/#what-not-to-do`);
	await page.goto(await clipboard(page));
	await expect(heading).toBeFocused();
});

test('a link to a step behind a safeguard says which was meant, and leads there when it opens', async ({ page }) => {
	await page.goto('/fixes/reinstall-whatsapp/?platform=android#reinstall-whatsapp--remove-app');
	await expect(page.locator('.gate-warning')).toContainText('Your link leads to this step');
	await expect(page.locator('[id="reinstall-whatsapp--remove-app"]')).toBeHidden();
	await page.getByRole('checkbox', { name: /^I have saved everything I could lose here/ }).check();
	await expect(page.locator('[id="reinstall-whatsapp--remove-app"]')).toBeFocused();
	await expect(page.locator('[id="reinstall-whatsapp--remove-app"]')).toBeInViewport();
	await expect(page.locator('.gate-linked')).toHaveCount(0);
});
