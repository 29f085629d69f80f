import { expect, test, type Page } from '@playwright/test';
import { openConnection, requestsOf } from './checks';
import { held } from './held';

const android = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36';
const measure = (page: Page) => page.getByRole('button', { name: 'Measure the upload now' }).click();
const light = (page: Page) => page.getByLabel(/^Light/).check();
const trouble = (page: Page) => page.locator('.check-result .check-trouble');
/** Puts something in place of what the browser tells of its line. */
const line = (page: Page, connection: { type?: string; saveData?: boolean }) =>
	page.addInitScript(
		(value) =>
			Object.defineProperty(Navigator.prototype, 'connection', {
				configurable: true,
				get: () => Object.assign(new EventTarget(), value),
			}),
		connection,
	);

for (const [up, down] of [
	[0.6, 3],
	[2, 10],
	[8, 30],
] as const)
	test(`a line with an upload of ${up} Mbps is measured as that, and the light run stays under 5 MB`, async ({
		page,
	}) => {
		test.setTimeout(120_000);
		const server = await openConnection(page, { up, down, delay: 20 });
		await page.getByLabel('Size of the backup').fill('3.1 GB');
		await light(page);
		await measure(page);
		const answer = page.locator('.check-answer');
		await expect(answer).toContainText('3.1 GB will take', { timeout: 90_000 });
		const measured = Number(/Upload: ([\d.]+) Mbps/.exec((await answer.textContent())!)![1]);
		expect(Math.abs(measured - up) / up).toBeLessThan(0.15);
		expect(server.carried()).toBeLessThan(5e6);
		expect(server.requests.some((request) => request.includes('__results'))).toBe(false);
	});

test('a fast line is measured by the full run, too', async ({ page }) => {
	test.setTimeout(150_000);
	const up = 20;
	const server = await openConnection(page, { up, down: 60, delay: 20 });
	await page.getByLabel('Size of the backup').fill('3.1 GB');
	await page.getByLabel(/^Full/).check();
	await measure(page);
	const answer = page.locator('.check-answer');
	await expect(answer).toContainText('3.1 GB will take', { timeout: 120_000 });
	const measured = Number(/Upload: ([\d.]+) Mbps/.exec((await answer.textContent())!)![1]);
	expect(Math.abs(measured - up) / up).toBeLessThan(0.15);
	// The light run never sends files of this size.
	expect(server.carried()).toBeGreaterThan(1e7);
});

test('nothing is asked of the other server before the tap that starts the test, and nothing else is asked of it', async ({
	page,
}) => {
	const requests = requestsOf(page);
	const server = await openConnection(page, { up: 20, down: 50 });
	await expect(page.getByText(`made-up data with ${new URL(server.origin).host}.`)).toBeVisible();
	await expect(page.getByText('That server learns your internet address')).toBeVisible();
	await page.getByRole('button', { name: 'Check the connection' }).click();
	await expect(page.locator('.verdict')).toContainText('You are online');
	await light(page);
	expect(server.requests).toEqual([]);
	await measure(page);
	await expect(page.locator('.check-answer')).toBeVisible({ timeout: 30_000 });
	const own = new URL(page.url()).origin;
	expect(requests.filter((url) => !url.startsWith(own) && !url.startsWith(`${server.origin}/__`))).toEqual([]);
});

test('the quick check asks this site alone', async ({ page }) => {
	const requests = requestsOf(page);
	await page.goto('/tools/connection/');
	await page.getByRole('button', { name: 'Check the connection' }).click();
	await expect(page.locator('.verdict')).toContainText('You are online');
	await expect(
		page.getByText(/A reply takes \d+ ms, and varies by \d+ ms. The download speed is about [\d.]+ Mbps./),
	).toBeVisible();
	expect(requests.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([]);
	expect(requests.filter((url) => url.includes('/tools/probe.bin')).length).toBeGreaterThan(5);
});

test('on mobile data, with Data Saver and on a phone that does not tell, the light run is chosen', async ({
	browser,
	baseURL,
}) => {
	for (const [connection, userAgent, words] of [
		[{ type: 'cellular', saveData: false }, android, 'You are on mobile data, or saving data.'],
		[{ type: 'wifi', saveData: true }, android, 'You are on mobile data, or saving data.'],
		[{}, android, 'If you are on mobile data, choose the light one'],
	] as const) {
		const page = await browser.newPage({ baseURL: baseURL!, userAgent });
		await line(page, connection);
		await page.goto('/tools/connection/');
		await expect(page.getByLabel(/^Light: up to 3.9 MB/)).toBeChecked();
		await expect(page.getByText(words)).toBeVisible();
		await page.close();
	}
});

test('on Wi-Fi the full run is chosen, and says how much it may use', async ({ page }) => {
	await line(page, { type: 'wifi', saveData: false });
	await page.goto('/tools/connection/');
	await expect(page.getByLabel(/^Full: up to \d+ MB, less on a slow connection/)).toBeChecked();
});

test('offline: the quick check and the test say so', async ({ page, context }) => {
	await openConnection(page, { up: 5, down: 5 });
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Check the connection' }).click();
	await expect(page.locator('.check-trouble')).toContainText('The phone is offline.');
	await measure(page);
	await expect(trouble(page)).toContainText('The phone is offline.');
});

test('going offline in the middle ends the test with that word', async ({ page, context }) => {
	await openConnection(page, { up: 1, down: 1 });
	await light(page);
	await measure(page);
	await expect(page.getByText('Measuring. Keep this page open.')).toBeVisible();
	await expect
		.poll(() => page.locator('.check-speed progress').evaluate((bar: HTMLProgressElement) => bar.value))
		.toBeGreaterThan(0);
	await context.setOffline(true);
	await expect(trouble(page)).toContainText('The phone is offline.');
	await expect(page.getByRole('button', { name: 'Measure again' })).toBeVisible();
});

test('blocked: a server that cannot be reached while this site can', async ({ page }) => {
	const server = await openConnection(page, { up: 5, down: 5 });
	await server.close();
	await measure(page);
	await expect(trouble(page)).toContainText('The test server cannot be reached, though this site can.');
});

test('a server that answers with an error is said to be at fault, not the line', async ({ page }) => {
	await openConnection(page, { up: 5, down: 5, manner: 'refuse' });
	await measure(page);
	await expect(trouble(page)).toContainText(
		'The test server answers, but is not working now. That is not your connection.',
	);
});

test('a server that has had enough asks to wait', async ({ page }) => {
	await page.clock.install();
	await openConnection(page, { up: 5, down: 5, manner: 'busy' });
	await measure(page);
	await expect(async () => {
		// It is asked again after some seconds, a few times.
		await page.clock.fastForward(5000);
		await expect(trouble(page)).toContainText('The test server has had too many tests from your network.', {
			timeout: 500,
		});
	}).toPass();
});

test('a line that stands still is called so after half a minute, also while small answers still come', async ({
	page,
}) => {
	// Half a minute passes in three seconds, and nothing else any quicker.
	await page.addInitScript(() => {
		const { setTimeout } = window;
		const sooner = (act: () => void, delay: number, ...rest: []) =>
			setTimeout(act, delay === 30_000 ? 3000 : delay, ...rest);
		Object.assign(window, { setTimeout: sooner });
	});
	const server = await openConnection(page, { up: 5, down: 20, manner: 'stall-upload' });
	await light(page);
	await measure(page);
	await expect(trouble(page)).toContainText('Nothing got through for half a minute.', { timeout: 30_000 });
	const uploaded = server.requests.findIndex((request) => request.startsWith('POST'));
	expect(server.requests.slice(uploaded + 1).length).toBeGreaterThan(1);
});

test('a line that breaks in the middle is told from a server that never answered', async ({ page }) => {
	await openConnection(page, { up: 5, down: 20, manner: 'drop-upload' });
	await light(page);
	await measure(page);
	await expect(trouble(page)).toContainText('The connection dropped in the middle of the test.', { timeout: 20_000 });
});

test('stopped by the reader, it stops at once', async ({ page }) => {
	const server = await openConnection(page, { up: 0.5, down: 0.5 });
	await measure(page);
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(trouble(page)).toHaveText('You stopped the test.');
	await expect(page.waitForRequest(`${server.origin}/**`, { timeout: 1500 })).rejects.toThrow('Timeout');
});

const leave = (page: Page) =>
	page.evaluate(() => {
		Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
const left = 'The test stopped because you left the page.';

test('stopped before the test itself has come through, it asks nothing', async ({ page }) => {
	const server = await openConnection(page, { up: 5, down: 5 });
	const pass = await held(page, '**/speed-test*.js');
	await measure(page);
	await page.getByRole('button', { name: 'Stop' }).click();
	pass();
	await expect(trouble(page)).toHaveText('You stopped the test.');
	expect(server.requests).toEqual([]);
});

test('left before the test itself has come through, it asks nothing and says why', async ({ page }) => {
	const server = await openConnection(page, { up: 5, down: 5 });
	const pass = await held(page, '**/speed-test*.js');
	await measure(page);
	await leave(page);
	pass();
	await expect(trouble(page)).toContainText(left);
	expect(server.requests).toEqual([]);
});

test('in the background it stops and says why', async ({ page }) => {
	const server = await openConnection(page, { up: 0.5, down: 0.5 });
	await measure(page);
	await expect.poll(() => server.requests.length).toBeGreaterThan(0);
	await leave(page);
	await expect(trouble(page)).toContainText(left);
});

test('the number of any other speed test gives a verdict in the size of the backup', async ({ page }) => {
	await page.goto('/tools/connection/');
	await page.getByLabel('Size of the backup').fill('3.1 GB');
	await page.getByText('Did you measure it elsewhere?').click();
	await page.getByLabel('Upload in Mbps').fill('3,7');
	await page.getByLabel('Upload in Mbps').press('Enter');
	await expect(page.locator('.check-answer')).toHaveText('Upload: 3.7 Mbps. 3.1 GB will take about 1 h 50 min.');
	await expect(page.locator('.check-notes')).toContainText('An unofficial rule of thumb');
	await page.getByLabel('Upload in Mbps').fill('quick');
	await page.getByLabel('Upload in Mbps').press('Enter');
	await expect(page.getByText('Type the upload speed as a number, like 4.5.')).toBeVisible();
});

test('what was measured here is at hand in the other tool', async ({ page }) => {
	await page.goto('/tools/connection/');
	await page.getByText('Did you measure it elsewhere?').click();
	await page.getByLabel('Upload in Mbps').fill('2');
	await page.getByLabel('Upload in Mbps').press('Enter');
	await page.goto('/tools/stuck-or-slow/');
	await expect(page.getByLabel('Upload speed in Mbps')).toHaveValue('2');
});
