import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
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

/** The site built again, with every page changed. */
async function anotherBuild(change: (html: string) => string): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'unstuck-'));
	cpSync('dist', folder, { recursive: true, filter: (path) => !/\.(gz|br)$|offline\.[0-9a-f]+\.json$/.test(path) });
	for (const file of readdirSync(folder, { recursive: true }) as string[])
		if (file.endsWith('.html')) writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
	const { texts } = await saveCopy(folder, '/');
	expect(texts).toBeGreaterThan(200);
	for (const file of readdirSync(`${folder}/_astro`))
		if (/^offline\..*\.json$/.test(file))
			writeFileSync(`${folder}/_astro/${file}.gz`, gzipSync(readFileSync(`${folder}/_astro/${file}`)));
	return folder;
}

test('after one visit and with the line cut, all pages read, tick, search and keep their ticks', async ({
	page,
	host,
}) => {
	await visit(page, `${host.origin}/android/`);
	host.cut();
	await page.reload();
	await expect(notice(page)).toHaveText(/^You are offline\. This is your saved copy from \d+ \w+ \d{4}\.$/, {
		timeout: 60_000,
	});
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

test('the copy finds a page whatever question its address asks, and keeps no file that is only there to measure', async ({
	page,
	host,
}) => {
	await visit(page, `${host.origin}/`);
	expect(await page.evaluate(async () => (await fetch('/tools/probe.bin?t=1')).ok)).toBe(true);
	host.cut();
	for (const [address, title] of [
		['/android/?run=1#restart-router', 'Android'],
		['/causes/slow-connection/?platform=iphone&run=1#restart-router--unplug', 'The connection is slow or drops'],
		['/fixes/restart-router/?utm_source=post', 'Restart the router'],
	] as const) {
		await page.goto('about:blank');
		await page.goto(host.origin + address);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
		expect(page.url()).toBe(host.origin + address);
	}
	await expect(page.locator('#unplug, [id$="--unplug"]').first()).toBeVisible();
	await page.goto(`${host.origin}/search/?q=router`);
	await expect(page.getByRole('main').getByRole('link', { name: 'Restart the router' }).first()).toBeVisible();
	const probe = () =>
		page.evaluate(() =>
			fetch('/tools/probe.bin?t=1').then(
				() => 'came',
				() => 'did not come',
			),
		);
	expect(await probe()).toBe('did not come');
	const kept = await page.evaluate(async () => {
		const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const entries = await Promise.all(
			stores.map(async (store) =>
				Promise.all(
					(await store.keys()).map(
						async ({ url }) =>
							[new URL(url).pathname, (await (await store.match(url))!.text()).includes('probe.bin"')] as const,
					),
				),
			),
		);
		return entries.flat();
	});
	expect(kept.map(([path]) => path).sort()).toEqual([
		'/',
		expect.stringMatching(/^\/_astro\/offline\.[0-9a-f]+\.json$/),
	]);
	expect(kept.filter(([, has]) => has)).toEqual([]);
});

/** The addresses at which a page gets another text than stands in a built folder. */
async function wrongIn(page: Page, folder: string): Promise<string[]> {
	const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('index.html'));
	expect(files.length).toBeGreaterThan(90);
	const right = files.map(
		(file) =>
			[
				file.replace('index.html', ''),
				createHash('sha256')
					.update(readFileSync(`${folder}/${file}`))
					.digest('hex'),
			] as const,
	);
	return page.evaluate(async (list) => {
		const hash = async (address: string) =>
			new Uint8Array(await crypto.subtle.digest('SHA-256', await (await fetch(`/${address}`)).arrayBuffer())).reduce(
				(text, byte) => text + byte.toString(16).padStart(2, '0'),
				'',
			);
		const wrong: string[] = [];
		for (const [address, wanted] of list) if ((await hash(address)) !== wanted) wrong.push(address);
		return wrong;
	}, right);
}

test('with the line cut every address shows its own page, and none another', async ({ page, host }) => {
	test.setTimeout(180_000);
	await visit(page, `${host.origin}/`);
	host.cut();
	expect(await wrongIn(page, 'dist')).toEqual([]);
	await page.goto(`${host.origin}/no/such/page/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not in your saved copy');
	await page.getByRole('link').click();
	await expect(page).toHaveURL(`${host.origin}/`);
	await page.goto(`${host.origin}/android`);
	await expect(page).toHaveURL(`${host.origin}/android/`);
});

test('a newer version waits until it is asked for, and no page mixes the two', async ({ page, context, host }) => {
	await visit(page, `${host.origin}/android/`);
	const other = await context.newPage();
	await other.goto(`${host.origin}/iphone/`);
	const second = await anotherBuild((html) => html.replace('No chat is ever lost', 'Never is a chat lost'));
	host.folder = second;
	await page.reload();
	await expect(notice(page)).toContainText('A new version of this site is ready.', { timeout: 60_000 });
	await expect(page.getByText('No chat is ever lost')).toBeAttached();
	await page.goto(`${host.origin}/fixes/restart-router/`);
	await expect(page.getByText('No chat is ever lost')).toBeAttached();
	expect(await wrongIn(page, 'dist'), 'while the newer one waits').toEqual([]);
	await page.getByRole('button', { name: 'Show it' }).click({ timeout: 60_000 });
	await expect(page.getByText('Never is a chat lost')).toBeAttached({ timeout: 30_000 });
	await expect(other.getByText('Never is a chat lost')).toBeAttached({ timeout: 30_000 });
	host.cut();
	await page.goto(`${host.origin}/iphone/`);
	await expect(page.getByText('Never is a chat lost')).toBeAttached();
	expect(await wrongIn(page, second), 'after the change').toEqual([]);
	rmSync(second, { recursive: true });
});

for (const [name, body] of [
	[
		'answers everything with an error',
		`addEventListener('install', () => skipWaiting()); addEventListener('activate', (event) => event.waitUntil(clients.claim())); addEventListener('fetch', (event) => event.respondWith(new Response('broken', { status: 500 })));`,
	],
	[
		'throws at everything',
		`addEventListener('install', () => skipWaiting()); addEventListener('fetch', (event) => event.respondWith(Promise.reject(Error('broken'))));`,
	],
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
	expect(
		await page.evaluate(async () => [
			(await caches.keys()).length,
			(await navigator.serviceWorker.getRegistrations()).length,
		]),
	).toEqual([0, 0]);
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

test('the copy is fetched after the page is at rest, texts first, pictures last, in at most 1.5 MB', async ({
	page,
	host,
}) => {
	const folder = await anotherBuild((html) => html.replace('</h1>', '</h1><img src="/icons/512.png" alt="" hidden>'));
	host.folder = folder;
	await page.goto(`${host.origin}/android/`, { waitUntil: 'networkidle' });
	const before = host.sent.length;
	expect(host.sent.map(({ path }) => path)).not.toContain('/sw.js');
	await expect(about(page)).toContainText('works without a connection', { timeout: 60_000 });
	await expect.poll(() => host.sent.slice(before).map(({ path }) => path)).toContain('/icons/512.png');
	const copy = host.sent.slice(before);
	expect(copy.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(1_500_000);
	const paths = copy.map(({ path }) => path);
	const texts = paths.findIndex((path) => path.includes('/offline.'));
	expect(texts).toBeGreaterThanOrEqual(0);
	expect(paths.indexOf('/icons/512.png')).toBeGreaterThan(texts);
	rmSync(folder, { recursive: true });
});
