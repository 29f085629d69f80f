import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tmpdir } from 'node:os';
import { expect, test as base, type Page } from '@playwright/test';
import { budget, chooseFiles, writeWorker } from '../../src/integrations/offline';
import { Host } from './host';

const test = base.extend<{ host: Host; small: Host; another: Another }>({
	host: async ({}, use) => {
		const host = await Host.start('dist');
		await use(host);
		host.stop();
	},
	/** The small site of the fixtures, whose copy is there sooner, for what does not depend on how much there is to save. */
	small: async ({}, use) => {
		const host = await Host.start('.cache/base');
		await use(host);
		host.stop();
	},
	another: async ({}, use) => {
		const made: string[] = [];
		await use(async (of, base, change) => {
			const root = mkdtempSync(join(tmpdir(), 'unstuck-'));
			made.push(root);
			const folder = join(root, base);
			cpSync(join(of, base), folder, { recursive: true, filter: (path) => !/\.(gz|br)$/.test(path) });
			change(folder);
			await writeWorker(folder, (await chooseFiles(folder)).files);
			return root;
		});
		for (const folder of made) rmSync(folder, { recursive: true });
	},
});
/** Makes another build of the site in `of` with this base path, with something changed. Gives the folder to serve. */
type Another = (of: string, base: string, change: (folder: string) => void) => Promise<string>;
test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 240_000 });

const about = (page: Page) => page.locator('.offline-about');
const notice = (page: Page) => page.locator('.offline-notice');
const showNew = (page: Page) => page.getByRole('button', { name: 'Reload' });
const keep = (page: Page) => page.getByRole('button', { name: 'Keep a copy on this device' });

/** Waits until the copy is there. */
const saved = (page: Page) => expect(about(page)).toContainText('works without a connection', { timeout: 60_000 });

/** Opens a page, and lets the seconds go by that it leaves its reader to read before the copy is fetched. */
async function rest(page: Page, address: string) {
	await page.clock.install();
	await page.goto(address, { waitUntil: 'load' });
	await page.clock.fastForward(8000);
}

async function visit(page: Page, address: string) {
	await rest(page, address);
	await saved(page);
}

const sha256 = (data: Buffer) => createHash('sha256').update(data).digest('hex');
const filesIn = (folder: string, ending: RegExp) =>
	(readdirSync(folder, { recursive: true }) as string[]).filter((file) => ending.test(file));

/** Changes the text of every file with such a name. */
function edit(folder: string, ending: RegExp, change: (text: string) => string): void {
	for (const file of filesIn(folder, ending))
		writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
}

/** Gives every script another name, as a build does when all of them changed. */
function renameScripts(folder: string): void {
	const scripts = filesIn(`${folder}/_astro`, /\.js$/);
	const names = new RegExp(scripts.map((file) => basename(file).replaceAll('.', '\\.')).join('|'), 'g');
	const renamed = (name: string) => name.replace(/\.js$/, '2.js');
	edit(folder, /\.(html|js)$/, (text) => text.replace(names, renamed));
	for (const file of scripts) renameSync(`${folder}/_astro/${file}`, `${folder}/_astro/${renamed(file)}`);
}

/** The addresses of the copy at which a page gets another text than stands in a built folder. */
async function wrongIn(page: Page, folder: string): Promise<string[]> {
	const pages = Object.keys((await chooseFiles(folder)).files).filter((address) => /^$|\/$/.test(address));
	expect(pages.length).toBeGreaterThan(50);
	const right = pages.map((address) => [address, sha256(readFileSync(`${folder}/${address}index.html`))] as const);
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

test('after one visit and with the line cut, pages read, tick, search, keep their ticks and their headers', async ({
	page,
	host,
}) => {
	await visit(page, `${host.origin}/android/`);
	host.cut();
	await page.reload();
	await expect(notice(page)).toHaveText(/^You are offline\. This is your saved copy from \d+ \w+ \d{4}\.$/, {
		timeout: 60_000,
	});
	const answer = await page.goto(`${host.origin}/fixes/restart-router/?platform=iphone`);
	expect(answer!.headers()['referrer-policy']).toBe('same-origin');
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
	const probe = () =>
		page.evaluate(() =>
			fetch('/tools/probe.bin?t=1').then(
				() => 'came',
				() => 'did not come',
			),
		);
	expect(await probe()).toBe('came');
	host.cut();
	for (const [address, title] of [
		['/android/?run=1#restart-router', 'Are all your chats on this phone?'],
		['/causes/slow-connection/?platform=iphone&run=1#restart-router--unplug', 'Restart the router'],
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
	expect(await probe()).toBe('did not come');
});

test('with the line cut every address shows its own page, and none another', async ({ page, host }) => {
	await visit(page, `${host.origin}/`);
	host.cut();
	expect(await wrongIn(page, 'dist')).toEqual([]);
	const answer = await page.goto(`${host.origin}/no/such/page/`);
	expect(answer!.status()).toBe(503);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not in your saved copy');
	await page.getByRole('main').getByRole('link', { name: 'Go to the saved home page' }).click();
	await expect(page).toHaveURL(`${host.origin}/`);
	await page.goto(`${host.origin}/android`);
	await expect(page).toHaveURL(`${host.origin}/android/`);
});

test('a newer version waits until it is asked for, and no page mixes the two', async ({ page, host, another }) => {
	await visit(page, `${host.origin}/android/`);
	const second = await another('dist', '/', (folder) =>
		edit(folder, /\.html$/, (html) => html.replace('No chat is ever lost', 'Never is a chat lost')),
	);
	host.folder = second;
	await page.reload();
	await expect(notice(page)).toContainText('A new version of this site is ready.', { timeout: 60_000 });
	await page.goto(`${host.origin}/fixes/restart-router/`);
	await expect(page.getByText('No chat is ever lost')).toBeAttached();
	expect(await wrongIn(page, 'dist'), 'while the newer one waits').toEqual([]);
	await showNew(page).click({ timeout: 60_000 });
	await expect(page.getByText('Never is a chat lost')).toBeAttached({ timeout: 60_000 });
	host.cut();
	await page.goto(`${host.origin}/iphone/`);
	await expect(page.getByText('Never is a chat lost')).toBeAttached();
	expect(await wrongIn(page, second), 'after the change').toEqual([]);
});

test('another tab goes on with the old version and what it holds in memory, until its reader asks for the new one', async ({
	page,
	context,
	small,
	another,
}) => {
	await visit(page, `${small.origin}/moved/`);
	const other = await context.newPage();
	// This tab cannot store anything: what is ticked here is lost when it is loaded anew.
	await other.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await visit(other, `${small.origin}/moved/causes/glitch/#restart`);
	const box = other.locator('input[name="restart--turn-off"]');
	await box.check();
	small.folder = await another('.cache/base', '/moved/', (folder) => {
		renameScripts(folder);
		edit(folder, /\.html$/, (html) => html.replace('No chat is ever lost', 'Never is a chat lost'));
	});
	await page.reload();
	await showNew(page).click({ timeout: 60_000 });
	await expect(page.getByText('Never is a chat lost')).toBeAttached({ timeout: 60_000 });
	await saved(page);
	await expect(notice(other)).toContainText('A new version of this site is ready.', { timeout: 60_000 });
	await expect(other.getByText('No chat is ever lost')).toBeAttached();
	await expect(box).toBeChecked();
	// The scripts of the old version are nowhere but in the copy by now.
	await other.getByRole('button', { name: 'Search' }).click();
	await other.getByRole('dialog').getByRole('searchbox').fill('restart');
	await expect(other.getByRole('dialog').getByRole('link', { name: 'Restart the phone' }).first()).toBeVisible();
	await other.keyboard.press('Escape');
	const old = () =>
		page.evaluate(async () => {
			const [cache] = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
			return (await cache!.keys()).filter(({ url }) => /_astro\/.*\.js$/.test(url) && !/2\.js$/.test(url)).length;
		});
	expect(await old()).toBeGreaterThan(0);
	await showNew(other).click();
	await expect(other.getByText('Never is a chat lost')).toBeAttached({ timeout: 60_000 });
	await saved(other);
	await expect.poll(old, 'the old scripts once no page needs them').toBe(0);
});

test('a new build fetches only what changed', async ({ page, small, another }) => {
	await visit(page, `${small.origin}/moved/`);
	small.folder = await another('.cache/base', '/moved/', (folder) =>
		edit(folder, /^fixes\/restart\/index\.html$/, (html) => html.replaceAll('Restart', 'Reboot')),
	);
	small.take();
	await page.reload();
	await expect(notice(page)).toContainText('A new version of this site is ready.', { timeout: 60_000 });
	const sent = small.take().filter(({ bytes }) => bytes > 0);
	expect(sent.map(({ path }) => path).sort()).toEqual(['/moved/fixes/restart/', '/moved/sw.js']);
	await Promise.all([page.waitForEvent('load'), showNew(page).click()]);
	small.cut();
	await page.goto(`${small.origin}/moved/fixes/restart/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reboot the phone');
});

test('a copy that the line cut short goes on where it stopped', async ({ page, host }) => {
	host.cutAfter(100);
	await rest(page, `${host.origin}/android/`);
	await expect(about(page)).toContainText('The copy was not saved.', { timeout: 60_000 });
	const sent = host.take().map(({ path }) => path);
	// Pages, since scripts are fetched by the page itself, too; what was under way when the line went may have come or not.
	const came = sent.slice(sent.indexOf('/sw.js') + 1, -5).filter((path) => path.endsWith('/'));
	expect(came.length).toBeGreaterThan(40);
	host.cut(false);
	await keep(page).click();
	await saved(page);
	const again = new Set(host.take().map(({ path }) => path));
	expect(came.filter((path) => again.has(path))).toEqual([]);
});

test('a page that somebody on the way puts in the place of a file is not saved', async ({ page, small }) => {
	small.lies.set('/moved/causes/glitch/', { type: 'text/html', body: '<h1>Log in to the hotel</h1>' });
	await rest(page, `${small.origin}/moved/`);
	await expect(about(page)).toContainText('The copy was not saved.', { timeout: 60_000 });
	small.lies.clear();
	await keep(page).click();
	await saved(page);
	small.cut();
	await page.goto(`${small.origin}/moved/causes/glitch/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A glitch');
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
	test(`a worker that ${name} heals at the next visit`, async ({ page, small }) => {
		small.lies.set('/moved/sw.js', { type: 'text/javascript', body });
		await rest(page, `${small.origin}/moved/`);
		await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
		await page.goto(`${small.origin}/moved/causes/glitch/`).catch(() => undefined);
		expect(await page.getByRole('heading', { level: 1 }).filter({ hasText: 'A glitch' }).count()).toBe(0);
		small.lies.clear();
		// Chrome loads a page that failed again by itself, other browsers leave that to the reader.
		await expect(async () => {
			await page.goto(`${small.origin}/moved/causes/glitch/`).catch(() => undefined);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('A glitch', { timeout: 2000 });
		}).toPass({ timeout: 80_000 });
	});

test('the copy can be removed, stays removed, and comes back when asked', async ({ page, small }) => {
	await visit(page, `${small.origin}/moved/`);
	await page.getByRole('button', { name: 'Remove the copy' }).click();
	await expect(about(page)).toContainText('The copy is removed.');
	await page.reload();
	await page.clock.fastForward(8000);
	await expect(keep(page)).toBeVisible({ timeout: 60_000 });
	expect(
		await page.evaluate(async () => [
			(await caches.keys()).length,
			(await navigator.serviceWorker.getRegistrations()).length,
		]),
	).toEqual([0, 0]);
	await keep(page).click();
	await saved(page);
});

test('two sites on one origin keep a copy each', async ({ page, small: host }) => {
	await visit(page, `${host.origin}/unstuck/`);
	await visit(page, `${host.origin}/moved/fixes/restart/`);
	await page.getByRole('button', { name: 'Remove the copy' }).click();
	await expect(about(page)).toContainText('The copy is removed.');
	expect(await page.evaluate(() => caches.keys())).toEqual(['unstuck /unstuck/']);
	host.cut();
	await page.goto(`${host.origin}/unstuck/android/`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Android');
});

for (const line of [{ saveData: true, effectiveType: '4g' }, { effectiveType: '3g' }, { effectiveType: 'slow-2g' }])
	test(`on a line with ${JSON.stringify(line)} the copy is offered, and fetched when the reader asks`, async ({
		page,
		small,
	}) => {
		await page.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value }), line);
		await rest(page, `${small.origin}/moved/`);
		await expect(keep(page)).toBeVisible({ timeout: 60_000 });
		expect(small.sent.map(({ path }) => path)).not.toContain('/moved/sw.js');
		await keep(page).click();
		await saved(page);
	});

test('the copy is fetched after the page is at rest, and takes no more than its budget', async ({ page, host }) => {
	await page.goto(`${host.origin}/android/`, { waitUntil: 'networkidle' });
	expect(host.take().map(({ path }) => path)).not.toContain('/sw.js');
	await saved(page);
	const sent = host.take();
	expect(sent.length).toBeGreaterThan(100);
	// The worker comes on top.
	expect(sent.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(budget + 20_000);
});
