import { expect, type Page } from '@playwright/test';
import { test } from './breaches';

/** Tries everything that a page offers: opens what is closed, ticks, chooses, types, taps every button. */
async function useAll(page: Page) {
	await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
	const buttons = page.locator('main button:visible, header button:visible');
	for (let at = 0; at < Math.min(await buttons.count(), 40); at++) {
		await buttons
			.nth(at)
			.click({ timeout: 1000, noWaitAfter: true })
			.catch(() => undefined);
		await page.keyboard.press('Escape');
	}
	for (const box of (await page.locator('main input[type="checkbox"]:visible').all()).slice(0, 5))
		await box.check({ timeout: 1000 }).catch(() => undefined);
	for (const select of (await page.locator('select:visible').all()).slice(0, 5))
		await select.selectOption({ index: 1 }, { timeout: 1000 }).catch(() => undefined);
}

for (const address of [
	'/',
	'/causes/slow-connection/',
	'/fixes/restart-router/',
	'/fixes/reinstall-whatsapp/',
	'/after/habits/',
	'/tools/space/',
	'/tools/stuck-or-slow/',
])
	test(`everything on ${address} works within its policy`, async ({ page, breaches }) => {
		test.setTimeout(120_000);
		await page.goto(address);
		await useAll(page);
		expect(breaches).toEqual([]);
	});

test('no page but the connection test may ask the speed test’s server, not even from a step that measures', async ({
	page,
	breaches,
}) => {
	const ask = () =>
		page.evaluate(() =>
			fetch('https://speed.cloudflare.com/__down?bytes=0').then(
				() => 'came',
				() => 'refused',
			),
		);
	for (const address of ['/', '/fixes/measure-connection/', '/causes/slow-connection/', '/tools/stuck-or-slow/']) {
		await page.goto(address);
		expect(await ask(), address).toBe('refused');
		await expect
			.poll(
				() =>
					breaches.filter((breach) => breach.startsWith(`${address}: connect-src: https://speed.cloudflare.com`))
						.length,
				address,
			)
			.toBe(1);
	}
	breaches.length = 0;
	await page.route('https://speed.cloudflare.com/**', (route) =>
		route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: '' }),
	);
	await page.goto('/tools/connection/');
	expect(await ask()).toBe('came');
	expect(breaches.filter((breach) => breach.includes('connect-src'))).toEqual([]);
});

test('what slips into a page cannot run', async ({ page }) => {
	await page.goto('/');
	const ran = await page.evaluate(async () => {
		const tries = [
			() => void document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.ran = 1">'),
			() =>
				void document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 2' })),
			() => void setTimeout('window.ran = 3'),
			() => document.body.setAttribute('onclick', 'window.ran = 4'),
			() =>
				void document.body.append(
					Object.assign(document.createElement('script'), { src: 'data:text/javascript,window.ran=5' }),
				),
			() => void new Worker('data:text/javascript,0'),
		];
		const thrown = tries.map((attempt) => {
			try {
				attempt();
				return false;
			} catch {
				return true;
			}
		});
		document.body.click();
		await new Promise((resolve) => setTimeout(resolve, 300));
		return { ran: (window as unknown as { ran?: number }).ran, thrown: thrown.filter(Boolean).length };
	});
	expect(ran.ran).toBeUndefined();
	expect(ran.thrown).toBeGreaterThanOrEqual(2);
});
