import { readFileSync } from 'node:fs';
import { barriers } from './barriers';
import { expect, type Page, test } from '@playwright/test';
import type { Outline } from '@/schemas/outline';
import { held } from './held';
import { blockStorage, box, errorsOf, keep, kept, tick } from './keeping';

const unplug = 'unstuck:step:restart-router--unplug';
const open = 'unstuck:step:read-last-backup--gone-long-ago';
const file = (content: object | string, name = 'mine.json') => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});
const progress = (ticks: object, rest: object = {}) => ({
	app: 'unstuck',
	version: 1,
	exported: '2026-11-22T10:00:00.000Z',
	ticks,
	outcomes: {},
	kept: {},
	...rest,
});

async function importFile(page: Page, content: object | string, name?: string) {
	await page.getByLabel('Import a file').first().setInputFiles(file(content, name));
}

test('shows everything tried, last first, with when and what came of it, and no unknown name', async ({ page }) => {
	await keep(page, {
		[unplug]: tick('done', 4),
		'unstuck:step:restart-router--plug-in': tick('skipped', 3),
		[open]: tick('done', 1),
		'unstuck:outcome:restart-router': { outcome: 'no-change', at: Date.now() - 3 * 86_400_000 },
		'unstuck:outcome:gone-fix': { outcome: 'worked', at: Date.now() },
		'unstuck:step:move-closer--same-room': tick('done', 1),
	});
	await page.goto('/progress/');
	const items = page.locator('tried-list li');
	await expect(items).toHaveCount(2);
	await expect(items.nth(0).getByRole('link')).toHaveAttribute('href', '/fixes/move-closer/');
	await expect(items.nth(1)).toContainText('Restart the router');
	await expect(items.nth(1)).toContainText('No change');
	await expect(items.nth(1)).toContainText('1 of 4, 1 skipped');
	await expect(items.nth(1).locator('time')).toHaveAttribute('datetime', /^\d{4}-/);
	await expect(page.locator('main')).not.toContainText('gone');
	expect(await barriers(page)).toEqual([]);
});

test('asks for an outcome only where one was asked: of a cure, not of a copy', async ({ page }) => {
	const { fixes } = (await (await page.request.get('/progress.json')).json()) as Outline;
	const all = (id: string) => fixes[id]!.steps.map(({ key }) => [`unstuck:step:${key}`, tick()] as const);
	await keep(page, Object.fromEntries([...all('copy-chats-on-phone'), ...all('restart-router')]));
	await page.goto('/progress/?platform=android');
	const entry = (title: string) => page.locator('tried-list li', { hasText: title });
	await expect(entry('Copy your chats').locator('[data-outcome]')).toHaveText('Done');
	await expect(entry('Restart the router').locator('[data-outcome]')).toHaveText('You have not said whether it worked');
});

test('tells of the file last, and folded', async ({ page }) => {
	await page.goto('/progress/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('What I tried');
	await expect(page.locator('.example')).toBeHidden();
	const last = page.locator('main h2').last();
	await expect(last).toHaveText('What is in the file');
	await last.click();
	await expect(page.locator('.example')).toBeVisible();
	await page.goto('/report/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ask for help');
});

test('leads whoever asks for help to the report', async ({ page }) => {
	await page.goto('/progress/');
	const link = page.getByRole('main').getByRole('link', { name: 'Asking for help? Copy what you tried' });
	await expect(link).toBeInViewport();
	await link.click();
	await expect(page).toHaveURL('/report/');
	await expect(page.getByRole('button', { name: 'Markdown' })).toBeVisible();
});

test('works empty, and with storage blocked', async ({ page, context }) => {
	const errors = errorsOf(page);
	await page.goto('/progress/');
	await expect(page.getByText('Nothing yet. Steps that you tick will appear here.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Start everything over' })).toBeDisabled();
	const blocked = await context.newPage();
	const blockedErrors = errorsOf(blocked);
	await blockStorage(blocked);
	await blocked.goto('/progress/');
	await expect(blocked.getByRole('status').filter({ hasText: 'not being saved' })).toBeVisible();
	await importFile(blocked, progress({ 'restart-router--unplug': tick() }));
	await blocked.getByRole('button', { name: 'Add it to mine' }).click();
	await expect(blocked.locator('tried-list li')).toHaveCount(1);
	expect([...errors, ...blockedErrors]).toEqual([]);
});

test('says so when the list cannot be loaded, and still saves and clears', async ({ page }) => {
	await keep(page, { [unplug]: tick() });
	await page.route('**/progress.json', (route) => route.abort());
	await page.goto('/progress/');
	await expect(
		page.getByText('The list could not be loaded. Check your connection, then reload this page. Your ticks are safe.'),
	).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save my progress as a file' }).click(),
	]);
	expect(readFileSync(await download.path(), 'utf8')).toContain('restart-router--unplug');
});

test('start over everything forgets unknown names and outcomes too, and undo restores exactly', async ({ page }) => {
	await keep(page, {
		[unplug]: tick('done', 4),
		[open]: tick('skipped', 9),
		'unstuck:outcome:gone-fix': { outcome: 'worse', at: 5 },
	});
	await page.goto('/progress/');
	const before = await kept(page);
	const start = page.getByRole('button', { name: 'Start everything over' });
	// Until its code has come it takes no focus.
	await expect(start).toBeEnabled();
	await start.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Everything is cleared.')).toBeVisible();
	expect(await kept(page)).toEqual({});
	await expect(page.getByRole('button', { name: 'Undo start over: everything' })).toBeFocused();
	await page.keyboard.press('Enter');
	expect(await kept(page)).toEqual(before);
	await expect(page.getByRole('button', { name: 'Start everything over' })).toBeFocused();
});

test('a saved file brings everything to another browser, unknown names and all', async ({ page, browser }) => {
	await keep(page, {
		[unplug]: tick('done', 4),
		[open]: tick('skipped', 9),
		'unstuck:outcome:restart-router': { outcome: 'worked', at: 5 },
	});
	await page.goto('/progress/');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save my progress as a file' }).click(),
	]);
	const text = readFileSync(await download.path(), 'utf8');
	const other = await browser.newPage();
	await other.goto('/progress/');
	await importFile(other, text, 'from my phone.json');
	const preview = other.getByRole('group', { name: 'Import a file' });
	await expect(preview).toBeFocused();
	await expect(preview).toContainText('What is in from my phone.json');
	await expect(preview).toContainText('3 new here');
	await expect(preview).toContainText('1 for steps that this site does not have: kept, but not shown');
	expect(await kept(other)).toEqual({});
	await other.getByRole('button', { name: 'Add it to mine' }).click();
	await expect(other.getByText('Imported.')).toBeVisible();
	expect(await kept(other)).toEqual(await kept(page));
	await other.close();
});

test('merge keeps the newer of each, replace keeps exactly the file, cancel nothing; both can be undone, by keyboard', async ({
	page,
}) => {
	await keep(page, { [unplug]: tick('done', 1), 'unstuck:step:move-closer--same-room': tick('done', 5) });
	await page.goto('/progress/');
	const before = await kept(page);
	const incoming = progress({
		'restart-router--unplug': tick('skipped', 3),
		'move-closer--same-room': tick('skipped', 2),
		'restart-router--plug-in': tick('done', 9),
	});
	const states = async () =>
		Object.fromEntries(
			Object.entries(await kept(page)).map(([key, raw]) => [
				key.split('--')[1],
				(JSON.parse(raw) as { state: string }).state,
			]),
		);

	await importFile(page, incoming);
	for (const line of [
		'1 new here',
		'1 newer than yours',
		'1 older than yours',
		'0 of yours would be deleted, 1 replaced by something older.',
	])
		await expect(page.locator('.preview')).toContainText(line);
	await page.getByRole('button', { name: 'Cancel' }).press('Enter');
	await expect(page.locator('.preview')).toBeHidden();
	expect(await kept(page)).toEqual(before);

	await importFile(page, incoming);
	await page.getByRole('button', { name: 'Add it to mine' }).press('Enter');
	await expect.poll(states).toEqual({ unplug: 'done', 'same-room': 'skipped', 'plug-in': 'done' });
	await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
	await page.keyboard.press('Enter');
	expect(await kept(page)).toEqual(before);

	await importFile(page, incoming);
	await page.getByRole('button', { name: 'Replace mine' }).press('Enter');
	await expect.poll(states).toEqual({ unplug: 'skipped', 'same-room': 'skipped', 'plug-in': 'done' });
	await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
	expect(await kept(page)).toEqual(before);
});

const refused: Record<string, [content: object | string, sentence: string]> = {
	'cut off in the middle': [
		JSON.stringify(progress({ 'restart-router--unplug': tick() })).slice(0, -20),
		'This file is damaged or incomplete, so nothing was changed.',
	],
	'not JSON at all': [
		'\u0000\u0001PNG\uFFFD<script>alert(1)</script>',
		'This file is damaged or incomplete, so nothing was changed.',
	],
	empty: ['', 'This file is damaged or incomplete, so nothing was changed.'],
	'with a tick that is none': [
		progress({ 'restart-router--unplug': { state: 'perhaps', at: 1, revision: 1 } }),
		'This file is damaged or incomplete, so nothing was changed.',
	],
	'of another program': [
		{ app: 'todo', version: 1, ticks: {} },
		'This file is not from this site, so nothing was changed.',
	],
	'of a newer version': [
		progress({}, { version: 2 }),
		'This file was made by a newer version of this site: reload this page and try again.',
	],
	'of more than 1 MB': [
		JSON.stringify(progress({})).padEnd(1_100_000),
		'This file is larger than 1 MB, so it is not a progress file from this site.',
	],
};
for (const [what, [content, sentence]] of Object.entries(refused))
	test(`a file ${what} gets one sentence and changes nothing`, async ({ page }) => {
		await keep(page, { [unplug]: tick('done', 1) });
		await page.goto('/progress/');
		const before = await kept(page);
		await importFile(page, content);
		await expect(page.locator('keep-copy output')).toHaveText(sentence);
		await expect(page.locator('.preview')).toBeHidden();
		expect(await kept(page)).toEqual(before);
	});

test('a name in a file is text, never markup', async ({ page }) => {
	const errors = errorsOf(page);
	await page.goto('/progress/');
	await importFile(page, progress({ 'restart-router--unplug': tick() }), '<img src=x onerror=alert(1)>.json');
	await expect(page.getByRole('heading', { name: 'What is in <img src=x onerror=alert(1)>.json' })).toBeVisible();
	await expect(page.locator('main img')).toHaveCount(0);
	expect(errors).toEqual([]);
});

test('a file that is chosen before the code for it has come is read once it is there', async ({ page }) => {
	const pass = await held(page, '**/keep-copy*.js');
	await page.goto('/progress/');
	await importFile(page, progress({ 'restart-router--unplug': tick() }));
	pass();
	await expect(page.getByRole('heading', { name: 'What is in mine.json' })).toBeVisible();
});

for (const [address, part, name] of [
	['/progress/', 'keep-copy', 'Save my progress as a file'],
	['/progress/', 'start-over-all', 'Start everything over'],
	['/after/worked/', 'backup-note', 'Save it on this phone'],
] as const)
	test(`“${name}” cannot be tapped in vain before its code has come`, async ({ page }) => {
		await keep(page, { [unplug]: tick() });
		const pass = await held(page, `**/${part}*.js`);
		await page.goto(address);
		const button = page.getByRole('button', { name });
		await expect(button).toBeDisabled();
		pass();
		await expect(button).toBeEnabled();
	});

test('the list follows a tick in another tab', async ({ page, context }) => {
	await page.goto('/progress/');
	const other = await context.newPage();
	await other.goto('/fixes/restart-router/');
	await box(other, 'restart-router--unplug').check();
	await expect(page.locator('tried-list li')).toHaveCount(1);
});
