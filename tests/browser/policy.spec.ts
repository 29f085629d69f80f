import { expect, test as base, type Page } from '@playwright/test';
import { addresses } from './pages';

/** A page that keeps every breach of its policy and every request to another origin. */
const test = base.extend<{ breaches: string[] }>({
	breaches: async ({ page }, use) => {
		const breaches: string[] = [];
		await page.exposeFunction('breach', (text: string) => breaches.push(text));
		await page.addInitScript(() =>
			document.addEventListener('securitypolicyviolation', (event) => {
				void (self as unknown as { breach(text: string): void }).breach(`${location.pathname}: ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
			}),
		);
		page.on('console', (message) => {
			if (/Content Security Policy|Trusted ?(Script|HTML|Type)/i.test(message.text())) breaches.push(`${page.url()}: ${message.text()}`);
		});
		page.on('pageerror', (error) => breaches.push(`${page.url()}: ${error.message}`));
		page.on('request', (request) => {
			if (!/^(http:\/\/localhost:\d+\/|data:|blob:)/.test(request.url())) breaches.push(`${page.url()} asks ${request.url()}`);
		});
		await use(breaches);
	},
});

/** Tries everything that a page offers: opens what is closed, ticks, chooses, types, taps every button. */
async function useAll(page: Page) {
	await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
	const buttons = page.locator('main button:visible, header button:visible');
	for (let at = 0; at < Math.min(await buttons.count(), 40); at++) {
		await buttons.nth(at).click({ timeout: 1000, noWaitAfter: true }).catch(() => undefined);
		await page.keyboard.press('Escape');
	}
	for (const box of (await page.locator('main input[type="checkbox"]:visible').all()).slice(0, 5)) await box.check({ timeout: 1000 }).catch(() => undefined);
	for (const select of (await page.locator('select:visible').all()).slice(0, 5)) await select.selectOption({ index: 1 }, { timeout: 1000 }).catch(() => undefined);
}

test('no page breaks its policy or asks another origin', async ({ page, breaches }) => {
	test.setTimeout(300_000);
	for (const address of addresses) await page.goto(address, { waitUntil: 'load' });
	expect(breaches).toEqual([]);
});

for (const address of ['/', '/causes/slow-connection/', '/fixes/restart-router/', '/fixes/reinstall-whatsapp/', '/after/habits/', '/tools/space/', '/tools/stuck-or-slow/'])
	test(`everything on ${address} works within its policy`, async ({ page, breaches }) => {
		test.setTimeout(120_000);
		await page.goto(address);
		await useAll(page);
		expect(breaches).toEqual([]);
	});

test('search works within the policy', async ({ page, breaches }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('dialog').locator('input').first().fill('router');
	await expect(page.getByRole('dialog').getByRole('link', { name: 'Restart the router' }).first()).toBeVisible();
	expect(breaches).toEqual([]);
});

test('what slips into a page cannot run', async ({ page }) => {
	await page.goto('/');
	const ran = await page.evaluate(async () => {
		const tries = [
			() => void document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.ran = 1">'),
			() => void document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 2' })),
			() => void setTimeout('window.ran = 3'),
			() => document.body.setAttribute('onclick', 'window.ran = 4'),
			() => void document.body.append(Object.assign(document.createElement('script'), { src: 'data:text/javascript,window.ran=5' })),
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

const hostile = `"><img src=x onerror="window.ran=1"><script>window.ran=1</script>'${'\u202e'}{{7*7}}`;

test('a hostile storage, fragment and query are shown as text or not at all', async ({ page, breaches }) => {
	await page.addInitScript((text) => {
		const keys = ['starlight-theme', 'unstuck:platform', 'unstuck:tick:restart-router--unplug', 'unstuck:outcome:restart-router', 'unstuck:readings', 'unstuck:check:connection', `unstuck:${text}`, 'unstuck-copy'];
		for (const key of keys) localStorage.setItem(key, text);
	}, hostile);
	for (const address of ['/', '/causes/slow-connection/', '/fixes/restart-router/', '/progress/', '/report/', '/search/', '/tools/stuck-or-slow/', '/tools/space/'].filter((one) => addresses.includes(one))) {
		const query = encodeURIComponent(hostile);
		await page.goto(`${address}?platform=${query}&q=${query}&run=${query}#${query}`);
		await page.waitForTimeout(200);
		expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran), address).toBeUndefined();
		expect(await page.locator('img[src="x"]').count(), address).toBe(0);
	}
	expect(breaches).toEqual([]);
});
