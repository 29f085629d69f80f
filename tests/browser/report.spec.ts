import { expect, test, type Locator, type Page } from '@playwright/test';
import { formatDay, localDay } from '@/i18n/format';
import { held } from './held';
import readCode from 'jsqr';
import { keep } from './keeping';
import { allowClipboard, clipboard } from './clipboard';

const kept = (page: Page) =>
	page.evaluate(() =>
		JSON.stringify(
			Object.entries(localStorage)
				.filter(([key]) => key.startsWith('unstuck:'))
				.sort(),
		),
	);

test.beforeEach(({ context }) => allowClipboard(context));

const lastBackup = localDay(Date.now(), 30);

/** Ticks a step and says what a fix did, then opens the report from the guide and adds what is asked. */
async function makeReport(page: Page): Promise<string> {
	await page.goto('/symptoms/stuck-at-99/');
	await page.evaluate(() => {
		localStorage.setItem(
			'unstuck:step:restart-router--unplug',
			JSON.stringify({ v: 1, state: 'done', at: Date.now() - 86_400_000, revision: 1 }),
		);
		localStorage.setItem(
			'unstuck:step:restart-router--plug-in',
			JSON.stringify({ v: 1, state: 'skipped', at: Date.now() - 86_400_000, revision: 1 }),
		);
		localStorage.setItem(
			'unstuck:outcome:restart-phone',
			JSON.stringify({ v: 1, outcome: 'no-change', at: Date.now() }),
		);
		localStorage.setItem(
			'unstuck:step:gone--for-good',
			JSON.stringify({ v: 1, state: 'done', at: Date.now(), revision: 1 }),
		);
	});
	await page.reload();
	await page.getByRole('link', { name: 'Asking for help?' }).click();
	await page.getByText('Add or correct details').click();
	await page.getByLabel('Phone', { exact: true }).selectOption('android');
	await page.getByLabel('System version').fill('Android 15');
	await page.getByLabel('Last backup').fill(lastBackup);
	await page.getByRole('button', { name: 'Link to this report' }).click();
	await expect(page.locator('tried-report output')).toHaveText('Copied: Link to this report.');
	return clipboard(page);
}

test('a report goes from one device to another, is only read there, is taken over, and given back', async ({
	page,
	browser,
}) => {
	const link = await makeReport(page);
	expect(link.length).toBeLessThan(2000);
	await expect(page.getByLabel('What I see')).toHaveValue('symptoms/stuck-at-99');
	const fixes = page.locator('tried-report .report-fixes li');
	await expect(fixes).toHaveText([/Restart the phone.*No change/, /Restart the router.*Not finished.*1 of \d steps/]);

	const elsewhere = await (await browser.newContext()).newPage();
	const requests: string[] = [];
	elsewhere.on('request', (request) => requests.push(request.url()));
	await elsewhere.goto(link);
	expect(requests.filter((url) => url.includes('report.1'))).toEqual([]);
	const shared = elsewhere.locator('shared-report');
	await expect(shared.getByRole('heading', { name: 'A report from a link' })).toBeFocused();
	await expect(shared).toContainText('Android 15');
	await expect(shared).toContainText(formatDay(lastBackup));
	await expect(shared.locator('.report-fixes li')).toHaveText([
		/Restart the phone.*No change/,
		/Restart the router.*1 of \d steps/,
	]);
	await expect(elsewhere.locator('tried-report')).toBeHidden();
	expect(await kept(elsewhere)).toBe('[]');

	await shared.getByRole('button', { name: 'Use as mine' }).click();
	await expect(shared.getByRole('button', { name: 'Undo' })).toBeFocused();
	expect(await kept(elsewhere)).toContain('restart-router--unplug');
	await elsewhere.keyboard.press('Enter');
	await expect(shared.locator('output')).toHaveText('Your ticks are back as they were.');
	expect(await kept(elsewhere)).toBe('[]');
	await shared.getByRole('button', { name: 'Use as mine' }).click();
	await expect(shared.getByRole('button', { name: 'Undo' })).toBeFocused();
	await elsewhere.goto('/fixes/restart-router/');
	await expect(elsewhere.locator('input[name="restart-router--unplug"]')).toBeChecked();
	await elsewhere.context().close();
});

test('a phone that is chosen before the code of the report has come stays', async ({ page }) => {
	const pass = await held(page, '**/tried-report*.js');
	await page.goto('/report/');
	await page.getByText('Add or correct details').click();
	await page.getByLabel('Phone', { exact: true }).selectOption('iphone');
	pass();
	await expect(page.getByRole('button', { name: 'Link to this report' })).toBeVisible();
	await expect(page.getByLabel('Phone', { exact: true })).toHaveValue('iphone');
});

test('the report is copied in each syntax, with its link', async ({ page }) => {
	const link = await makeReport(page);
	for (const [name, sign] of [
		['Markdown', '**Phone:** Android'],
		['BBCode', '[b]Phone:[/b] Android'],
		['HTML', '<strong>Phone:</strong> Android'],
		['Plain text', 'Phone: Android'],
	] as const) {
		await page.locator('tried-report').getByRole('button', { name, exact: true }).click();
		await expect(page.locator('tried-report output')).toHaveText(`Copied: ${name}.`);
		const post = await clipboard(page);
		expect(post).toContain(sign);
		expect(post).toContain(link);
		expect(post).toContain('Restart the router');
	}
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`a QR code of the report is drawn on demand, and a camera reads the link from it in ${colorScheme} colours`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		const link = await makeReport(page);
		await page.getByRole('button', { name: 'QR code' }).click();
		const code = page.getByRole('img', { name: 'QR code' });
		await expect(code).toBeVisible();
		expect(await photograph(page, code)).toBe(link);
		await page.getByLabel('System version').fill('Android 14');
		await expect(code).toHaveCount(0);
	});

/** What is read from a part of the page as it looks. */
async function photograph(page: Page, part: Locator): Promise<string | undefined> {
	const address = `data:image/png;base64,${(await part.screenshot()).toString('base64')}`;
	const { width, height, pixels } = await page.evaluate(async (address) => {
		const image = Object.assign(new Image(), { src: address });
		await image.decode();
		const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
		const context = canvas.getContext('2d')!;
		context.drawImage(image, 0, 0);
		return {
			width: image.width,
			height: image.height,
			// A text is passed on a hundred times as fast as a list of numbers.
			pixels: context
				.getImageData(0, 0, image.width, image.height)
				.data.reduce((text, byte) => text + String.fromCharCode(byte), ''),
		};
	}, address);
	return readCode(Uint8ClampedArray.from(Buffer.from(pixels, 'latin1')), width, height)?.data;
}

test('a forged, cut-off or foreign report link gets one sentence and changes nothing', async ({ page }) => {
	const link = await makeReport(page);
	const before = await kept(page);
	const fragment = link.split('#')[1]!;
	const bad = [
		fragment.slice(0, -5),
		fragment.replace('.f', '.fAAAA'),
		fragment.replace('report.1', 'report.2'),
		`report.${'x'.repeat(3000)}`,
		'report.<img src=x onerror=alert(1)>',
	];
	for (const [at, hash] of bad.entries()) {
		// The first by loading the page, the others by the hash alone.
		if (at === 0) await page.goto(`/report/#${hash}`);
		else await page.evaluate((hash) => (location.hash = hash), hash);
		await expect(page.locator('shared-report output')).toHaveText(/^[A-Z][^.]+\. [^.]+\.$/);
		await expect(page.locator('shared-report .report-view')).toBeEmpty();
		await expect(page.getByRole('button', { name: 'Use as mine' })).toBeHidden();
	}
	expect(await kept(page)).toBe(before);
	await page.getByRole('link', { name: 'My own report' }).click();
	await expect(page.locator('tried-report')).toBeVisible();
});

test('with nothing tried, the report says so', async ({ page }) => {
	await page.goto('/report/');
	await expect(page.locator('tried-report .report-view')).toHaveText('Nothing yet.');
});

test('without what the site knows of the fixes, the report says so, copies nothing, and tries again with the next tap', async ({
	page,
}) => {
	await keep(page, { 'unstuck:step:restart-router--unplug': { state: 'done', at: 1, revision: 1 } });
	await page.route('**/progress.json', (route) => route.abort());
	await page.goto('/report/');
	const report = page.locator('tried-report');
	await expect(report.locator('.report-view')).toHaveText(/^The list could not be loaded\./);
	await page.evaluate(() => navigator.clipboard.writeText('as before'));
	await page.getByRole('button', { name: 'Link to this report' }).click();
	await expect(report.locator(':scope > output')).toHaveText(/^The list could not be loaded\./);
	expect(await clipboard(page)).toBe('as before');
	await page.unroute('**/progress.json');
	await page.getByRole('button', { name: 'Link to this report' }).click();
	await expect(report.locator(':scope > output')).toHaveText('Copied: Link to this report.');
	await expect(report.locator('.report-fixes li')).toHaveText(/Restart the router.*1 of 4 steps/);
});

test('a result that was kept in a tool is in the report and in its posts, until it is left out', async ({ page }) => {
	await page.goto('/report/', { waitUntil: 'networkidle' });
	const results = page.locator('.report-results');
	await expect(results).toBeHidden();
	await page.goto('/tools/space/');
	await page.getByLabel('Size of the backup').fill('3 GB');
	await page.getByLabel('Free on the phone').fill('1 GB');
	await page.getByRole('button', { name: 'Work it out' }).click();
	await page.getByRole('button', { name: 'Keep this result for my report' }).click();
	const summary = 'There is not enough room. On the phone: Free up 2 GB more here.';
	expect(await page.evaluate(() => localStorage.getItem('unstuck:check:space'))).not.toContain('enough room');
	await page.evaluate(() =>
		localStorage.setItem(
			'unstuck:check:phone',
			JSON.stringify({ v: 1, at: Date.now() - 86_400_000, summary: 'The clock is <b>right</b>.' }),
		),
	);
	// The page that the browser kept, or a new one.
	await page.goBack();
	await expect(results.getByRole('listitem')).toHaveText([
		new RegExp(`^Is there enough space\\? \\d+ \\w+ \\d{4}`),
		/The clock is <b>right<\/b>\./,
	]);
	await expect(results.getByRole('listitem').first()).toContainText(summary);

	const report = page.locator('tried-report');
	await report.getByRole('button', { name: 'Plain text' }).click();
	await expect(report.locator(':scope > output')).toHaveText('Copied: Plain text.');
	const post = await clipboard(page);
	expect(post).toContain('Results of checks\n\n- Is there enough space? (');
	expect(post).toContain(`: ${summary}`);
	const link = /\S+#report\S+?(?=\))/.exec(post)![0];
	const space = results.getByRole('button', { name: 'Leave out: Is there enough space?' });
	await space.click();
	await expect(report.locator(':scope > output')).toHaveText('Left out and deleted: Is there enough space?');
	await expect(results.getByRole('button')).toBeFocused();
	expect(await page.evaluate(() => localStorage.getItem('unstuck:check:space'))).toBeNull();
	await report.getByRole('button', { name: 'Markdown' }).click();
	await expect(report.locator(':scope > output')).toHaveText('Copied: Markdown.');
	const less = await clipboard(page);
	expect(less).not.toContain('enough space');
	expect(less).toContain('**Results of checks**');
	expect(less, 'the link does not carry results').toContain(link);

	await page.reload();
	await expect(results.getByRole('listitem')).toHaveText([/The clock/]);
	await page.keyboard.press('Tab');
	await results.getByRole('button').press('Enter');
	await expect(results).toBeHidden();
	await expect(report.getByRole('heading', { name: 'What I tried' })).toBeFocused();
	await page.reload({ waitUntil: 'networkidle' });
	await expect(results).toBeHidden();
});

test('the code for results is loaded only with one, and its absence is said', async ({ page, context }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto('/report/', { waitUntil: 'networkidle' });
	expect(requests.filter((url) => /show-results[^/]*\.js/.test(url))).toEqual([]);
	await context.route(/show-results[^/]*\.js/, (route) => route.abort());
	await page.evaluate(() =>
		localStorage.setItem('unstuck:check:phone', JSON.stringify({ v: 1, at: 1, summary: 'Fine.' })),
	);
	await page.reload();
	await expect(page.locator('tried-report > output')).toHaveText(/^The results that you kept could not be loaded\./);
});

test('a report link whose fixes cannot be had says so, and offers nothing to take over', async ({ page }) => {
	await page.route('**/progress.json', (route) => route.abort());
	await page.goto('/report/#report.1.AAAAAAA.f.s.0000000');
	await expect(page.locator('shared-report output')).toHaveText(/^The report could not be loaded\./);
	await expect(page.getByRole('button', { name: 'Use as mine' })).toBeHidden();
});

test('ticks taken over from a report are of the steps as they are now, so none asks to be looked at again', async ({
	page,
	browser,
}) => {
	const link = await makeReport(page);
	const elsewhere = await (await browser.newContext()).newPage();
	// The step was reworded twice since it was first published.
	await elsewhere.route('**/progress.json', async (route) => {
		const response = await route.fetch();
		const outline = (await response.json()) as { fixes: Record<string, { steps: { revision?: number }[] }> };
		outline.fixes['restart-router']!.steps[0]!.revision = 3;
		await route.fulfill({ response, json: outline });
	});
	await elsewhere.goto(link);
	await elsewhere.getByRole('button', { name: 'Use as mine' }).click();
	const tick = await elsewhere.evaluate(() => localStorage.getItem('unstuck:step:restart-router--unplug'));
	expect(JSON.parse(tick!)).toMatchObject({ state: 'done', revision: 3 });
	await elsewhere.context().close();
});

test('another tab that keeps or forgets a result is seen', async ({ page, context }) => {
	await page.goto('/report/', { waitUntil: 'networkidle' });
	const other = await context.newPage();
	await other.goto('/tools/space/');
	await other.evaluate(() =>
		localStorage.setItem('unstuck:check:space', JSON.stringify({ v: 1, at: Date.now(), summary: 'Enough.' })),
	);
	await expect(page.locator('.report-results')).toContainText('Enough.');
	await other.evaluate(() => localStorage.removeItem('unstuck:check:space'));
	await expect(page.locator('.report-results')).toBeHidden();
});
for (const [userAgent, system] of [
	[
		'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
		'Android 15',
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1',
		'iOS 17.5.1',
	],
	// This is what Chrome writes on every Android.
	[
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
		'',
	],
])
	test(`the system is filled in from ${userAgent!.split(/[()]/)[1]} as "${system}"`, async ({ browser, baseURL }) => {
		const page = await browser.newPage({ baseURL: baseURL!, userAgent: userAgent! });
		await withoutHints(page);
		await page.goto('/report/');
		await expect(page.locator('tried-report .report-view')).toContainText('Nothing yet.');
		await expect(page.getByLabel('System version')).toHaveValue(system!);
		await page.close();
	});

test('the system that a browser tells only when asked is filled in, and never over what the reader typed', async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage({
		baseURL: baseURL!,
		userAgent:
			'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
	});
	// A browser that answers when the test says so, so that the reader can be faster.
	await page.addInitScript(() => {
		const answered = new Promise((resolve) =>
			Object.assign(window, { answer: () => resolve({ platform: 'Android', platformVersion: '16.0.0' }) }),
		);
		Object.defineProperty(Navigator.prototype, 'userAgentData', {
			configurable: true,
			get: () => ({ getHighEntropyValues: () => answered }),
		});
	});
	const answer = () => page.evaluate(() => (window as unknown as { answer: () => void }).answer());
	const field = page.getByLabel('System version');
	await page.goto('/report/');
	await expect(page.locator('tried-report .report-view')).toContainText('Nothing yet.');
	await expect(field).toHaveValue('');
	await answer();
	await expect(field).toHaveValue('Android 16.0.0');

	await page.goto('/report/');
	await page.getByText('Add or correct details').click();
	await field.fill('Android 14, from a shop');
	await answer();
	await page.evaluate(() => new Promise((later) => setTimeout(later, 200)));
	await expect(field).toHaveValue('Android 14, from a shop');
	await page.close();
});

/** Takes away what the browser tells when asked, as in Firefox and Safari. */
const withoutHints = (page: Page) =>
	page.addInitScript(() =>
		Object.defineProperty(Navigator.prototype, 'userAgentData', { configurable: true, get: () => undefined }),
	);

test('with storage blocked, the report works and nothing throws', async ({ page }) => {
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	await page.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('no', 'SecurityError');
			},
		}),
	);
	await page.goto('/report/');
	await expect(page.locator('tried-report .report-view')).toHaveText('Nothing yet.');
	expect(errors).toEqual([]);
});
