import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { expect, test as base, type Page } from '@playwright/test';
import { saveCopy } from '../../src/integrations/offline';
import { Host } from './host';

const test = base.extend<{ host: Host }>({
	host: async ({}, use) => {
		const host = await Host.start('dist');
		await use(host);
		host.stop();
	},
});
test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 160_000 });

const about = (page: Page) => page.locator('.offline-about');
const notice = (page: Page) => page.locator('.offline-notice');

/** Visits a page and waits until the copy is there. */
async function visit(page: Page, address: string) {
	await page.goto(address);
	await expect(about(page)).toContainText('works without a connection', { timeout: 60_000 });
}

/** A second build of the site: the same pages, with another promise at their foot. */
async function secondBuild(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'unstuck-'));
	cpSync('dist', folder, { recursive: true, filter: (path) => !/\.(gz|br)$|offline\.[0-9a-f]+\.json$/.test(path) });
	for (const file of readdirSync(folder, { recursive: true }) as string[])
		if (file.endsWith('.html')) writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace('No chat is ever lost', 'Never is a chat lost'));
	await saveCopy(folder, '/');
	return folder;
}

test('after one visit and with the line cut, all pages read, tick, search and keep their ticks', async ({ page, host }) => {
	await visit(page, `${host.origin}/android/`);
	host.cut();
	await page.reload();
	await expect(notice(page)).toHaveText(/^You are offline\. This is your saved copy from \d+ \w+ \d{4}\.$/, { timeout: 60_000 });
	await page.goto(`${host.origin}/fixes/restart-router/?platform=iphone`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Restart the router');
	await page.locator('input[name="restart-router--unplug"]').check();
	await page.goto(`${host.origin}/causes/slow-connection/`);
	await expect(page.locator('input[name="restart-router--unplug"]')).toBeChecked();
	await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('dialog').getByRole('searchbox').fill('router');
	await page.getByRole('dialog').getByRole('link', { name: 'Restart the router' }).first().click();
	await expect(page).toHaveURL(/\/fixes\/restart-router\//);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Unplug the router.')).toBeVisible();
});

test('with the line cut every address shows its own page, and none another', async ({ page, host }) => {
	test.setTimeout(180_000);
	await visit(page, `${host.origin}/`);
	host.cut();
	const folders = (readdirSync('dist', { recursive: true }) as string[]).filter((file) => file.endsWith('index.html'));
	expect(folders.length).toBeGreaterThan(90);
	const wrong = await page.evaluate(
		(list) => Promise.all(list.map(async ([address, size]) => ((await (await fetch(`/${address}`)).text()).length === size ? [] : [address]))).then((all) => all.flat()),
		folders.map((file) => [file.replace('index.html', ''), readFileSync(`dist/${file}`, 'utf8').length] as const),
	);
	expect(wrong).toEqual([]);
	await page.goto(`${host.origin}/no/such/page/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not in your saved copy');
	await page.getByRole('link').click();
	await expect(page).toHaveURL(`${host.origin}/`);
	await page.goto(`${host.origin}/android`);
	await expect(page).toHaveURL(`${host.origin}/android/`);
});

test('a newer version waits until it is asked for, and comes whole', async ({ page, context, host }) => {
	await visit(page, `${host.origin}/android/`);
	const other = await context.newPage();
	await other.goto(`${host.origin}/iphone/`);
	const second = await secondBuild();
	host.folder = second;
	await page.reload();
	await expect(notice(page)).toContainText('A new version of this site is ready.', { timeout: 60_000 });
	await expect(page.getByText('No chat is ever lost')).toBeAttached();
	await page.goto(`${host.origin}/fixes/restart-router/`);
	await expect(page.getByText('No chat is ever lost')).toBeAttached();
	await page.getByRole('button', { name: 'Show it' }).click();
	await expect(page.getByText('Never is a chat lost')).toBeAttached();
	await expect(other.getByText('Never is a chat lost')).toBeAttached();
	host.cut();
	await page.goto(`${host.origin}/iphone/`);
	await expect(page.getByText('Never is a chat lost')).toBeAttached();
	rmSync(second, { recursive: true });
});

for (const [name, body] of [
	['answers everything with an error', `addEventListener('install', () => skipWaiting()); addEventListener('activate', (event) => event.waitUntil(clients.claim())); addEventListener('fetch', (event) => event.respondWith(new Response('broken', { status: 500 })));`],
	['throws at everything', `addEventListener('install', () => skipWaiting()); addEventListener('fetch', (event) => event.respondWith(Promise.reject(Error('broken'))));`],
] as const)
	test(`a worker that ${name} heals at the next visit`, async ({ page, host }) => {
		host.lies.set('/sw.js', { type: 'text/javascript', body });
		await page.goto(`${host.origin}/android/`);
		await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
		await page.goto(`${host.origin}/iphone/`).catch(() => undefined);
		expect(await page.getByRole('heading', { level: 1 }).filter({ hasText: 'iPhone' }).count()).toBe(0);
		host.lies.clear();
		await page.goto(`${host.origin}/iphone/`).catch(() => undefined);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('iPhone', { timeout: 90_000 });
	});

test('the copy can be removed, stays removed, and comes back when asked', async ({ page, host }) => {
	await visit(page, `${host.origin}/android/`);
	await page.getByRole('button', { name: 'Remove the copy' }).click();
	await expect(about(page)).toContainText('The copy is removed.');
	await page.reload();
	await expect(page.getByRole('button', { name: 'Keep a copy on this device' })).toBeVisible({ timeout: 60_000 });
	expect(await page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])).toEqual([0, 0]);
	await page.getByRole('button', { name: 'Keep a copy on this device' }).click();
	await expect(about(page)).toContainText('works without a connection', { timeout: 60_000 });
});

test('with data saving on, nothing is fetched until the reader asks', async ({ page, host }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
	await page.goto(`${host.origin}/android/`);
	await expect(page.getByRole('button', { name: 'Keep a copy on this device' })).toBeVisible({ timeout: 60_000 });
	expect(host.sent.map(({ path }) => path)).not.toContain('/sw.js');
	await page.getByRole('button', { name: 'Keep a copy on this device' }).click();
	await expect(about(page)).toContainText('works without a connection', { timeout: 60_000 });
});

test('the copy is fetched after the page is at rest, texts first, in at most 1.5 MB', async ({ page, host }) => {
	await page.goto(`${host.origin}/android/`, { waitUntil: 'networkidle' });
	const before = host.sent.length;
	expect(host.sent.map(({ path }) => path)).not.toContain('/sw.js');
	await expect(about(page)).toContainText('works without a connection', { timeout: 60_000 });
	const copy = host.sent.slice(before);
	expect(copy.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(1_500_000);
	const paths = copy.map(({ path }) => path);
	const texts = paths.findIndex((path) => path.includes('/offline.'));
	expect(texts).toBeGreaterThanOrEqual(0);
	for (const picture of paths.filter((path) => /\.(png|webp|avif|jpg)$/.test(path))) expect(paths.indexOf(picture)).toBeGreaterThan(texts);
});
