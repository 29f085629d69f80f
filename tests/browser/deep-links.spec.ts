import { expect, test, type Page } from '@playwright/test';

const moved = `http://localhost:${Number(process.env['PORT'] ?? 4325) + 1}/moved/`;
const phone = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36';

/** What a link promises: its target is there, clear of the header and of the bar under it, marked and focused. */
async function expectShown(page: Page, id: string) {
	// The row of a fix is what its id unfolds.
	const target = page.locator(`summary:has(+ .fix-body[id="${id}"]), [id="${id}"]:not(.fix-body)`);
	await expect(target).toHaveAttribute('data-linked', '');
	await expect(target).toBeFocused();
	await expect(target).toBeInViewport();
	const top = (await target.boundingBox())!.y;
	const covered = await page
		.locator('.top, .checklist > .progress')
		.evaluateAll((bars) =>
			bars.map((bar) => bar.getBoundingClientRect()).map(({ top, bottom }) => (top < 200 ? bottom : 0)),
		);
	for (const bottom of covered) expect(top).toBeGreaterThanOrEqual(bottom - 1);
}

/** Puts the list of a guide into two shut boxes, one in the other, before the page is read. */
async function fold(page: Page) {
	await page.route('**/causes/slow-connection/', async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		const folded = html.replace(
			/<guide-path[\s\S]*<\/guide-path>/,
			'<details><summary>outer</summary><details><summary>inner</summary>$&</details></details>',
		);
		expect(folded).not.toBe(html);
		await route.fulfill({ response, body: folded });
	});
}

/** Puts the steps of a fix's own page into two shut boxes, one in the other, before the page is read. */
async function foldSteps(page: Page, fix: string) {
	await page.route(`**/fixes/${fix}/`, async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		const folded = html.replace(
			/<ol class="steps">[\s\S]*?<\/ol>/,
			'<details class="by-test"><summary>outer</summary><details class="by-test"><summary>inner</summary>$&</details></details>',
		);
		expect(folded).not.toBe(html);
		await route.fulfill({ response, body: folded });
	});
}

for (const id of ['restart-router', 'restart-router--plug-in'])
	for (const folded of [false, true])
		test(`a link leads to ${id}${folded ? ', opening two more boxes' : ''}: on load, on a new hash, on the same link again, and back`, async ({
			page,
		}) => {
			if (folded) await fold(page);
			await page.goto(`/causes/slow-connection/#${id}`);
			await expectShown(page, id);
			await page.evaluate(() => (location.hash = 'move-closer'));
			await expectShown(page, 'move-closer');
			await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = false)));
			await page.goBack();
			await expectShown(page, id);
			await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = false)));
			await page.evaluate((id) => {
				const link = Object.assign(document.createElement('a'), { href: `#${id}`, textContent: 'again' });
				document.querySelector('h1')!.append(link);
			}, id);
			await page.getByRole('link', { name: 'again', exact: true }).click();
			await expectShown(page, id);
			await page.goto('/sources/');
			await page.goBack();
			await expect(page.locator(`[id="${id}"]`)).toBeVisible();
		});

const step = 'restart-router--unplug';
const words = 'unplug the router 30 seconds';

/** The ways from a search to the passage of a step, each from a page where it is folded. */
const searches = {
	dialog: async (page: Page) => {
		await page.getByRole('button', { name: 'Search' }).click();
		await page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox').fill(words);
	},
	page: async (page: Page) => void (await page.goto(`/search/?q=${encodeURIComponent(words)}`)),
};
const passage = (page: Page) =>
	page
		.locator('.results > li', { hasText: 'Restart the router' })
		.getByRole('link', { name: /Unplug the router/ })
		.first();

for (const [way, search] of Object.entries(searches))
	test(`a step found by the ${way} of the search is opened, marked and focused, and shown again after going on and back`, async ({
		page,
	}) => {
		await foldSteps(page, 'restart-router');
		await page.goto('/sources/');
		await search(page);
		await passage(page).click();
		await expect(page).toHaveURL(`/fixes/restart-router/#${step}`);
		await expectShown(page, step);
		for (const box of await page.locator('details.by-test').all()) await expect(box).toHaveAttribute('open', '');
		await page.evaluate(() => document.querySelectorAll('details').forEach((box) => (box.open = false)));
		await page.evaluate(() => (location.hash = 'restart-router--plug-in'));
		await expectShown(page, 'restart-router--plug-in');
		await page.goBack();
		await expectShown(page, step);
		// Back to the search, where the words still stand, and forward again: the browser returns to where the reader was.
		await page.goBack();
		if (way === 'page') await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(words);
		else await expect(page).toHaveURL('/sources/');
		await page.goForward();
		await expect(page.locator(`[id="${step}"]`)).toHaveAttribute('data-linked', '');
		await expect(page.locator(`[id="${step}"]`)).toBeInViewport();
	});

test('a step of the page that is open is found by the dialog of the search, which then gives way to it', async ({
	page,
}) => {
	await foldSteps(page, 'restart-router');
	await page.goto('/fixes/restart-router/');
	for (const again of [false, true]) {
		await searches.dialog(page);
		await passage(page).click();
		await expect(page.getByRole('dialog', { name: 'Search' }), again ? 'again' : 'first').toBeHidden();
		await expectShown(page, step);
		await page.evaluate(() => document.querySelectorAll('details').forEach((box) => (box.open = false)));
	}
});

test('a search for a step behind a safeguard leads to the page, never past its warning', async ({ page }) => {
	await page.goto('/search/?q=remove%20whatsapp%20and%20install%20it%20again');
	const result = page.locator('.results > li', { hasText: 'Remove WhatsApp and install it again' }).first();
	await expect(result).toContainText('Can lose chats');
	await expect(result.locator('a[href*="--"]')).toHaveCount(0);
	await result.locator('.result-title').click();
	await expect(page.locator('.gate-warning')).toBeVisible();
	await expect(page.locator('.gated .steps').first()).toBeHidden();
});

test('a link to a step of the other phone shows that phone, for this visit only', async ({ browser }) => {
	const context = await browser.newContext({ userAgent: phone });
	const page = await context.newPage();
	const step = 'allow-background--low-power-off';
	for (const way of ['load', 'hash']) {
		await page.goto(`/fixes/allow-background/${way === 'load' ? `#${step}` : ''}`);
		if (way === 'hash') await page.evaluate((id) => (location.hash = id), step);
		await expectShown(page, step);
		await expect(page.getByRole('button', { name: 'iPhone' })).toHaveAttribute('aria-pressed', 'true');
		await page.evaluate(() => sessionStorage.clear());
	}
	expect(await page.evaluate(() => localStorage.getItem('unstuck:platform'))).toBeNull();
	await context.close();
});

test('?platform= shows that phone for the visit and leaves the reader’s own choice alone', async ({ context }) => {
	const page = await context.newPage();
	const stored = () => page.evaluate(() => localStorage.getItem('unstuck:platform'));
	await page.goto('/fixes/allow-background/?platform=iphone');
	expect(await stored()).toBeNull();
	await page.getByRole('button', { name: 'Android' }).click();
	expect(await stored()).toBe('android');
	await page.goto('/fixes/allow-background/?platform=iphone#allow-background--low-power-off');
	await expectShown(page, 'allow-background--low-power-off');
	expect(await stored()).toBe('android');
	await expect(page.getByRole('button', { name: 'iPhone' })).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('.step[data-on="android"]').first()).toBeHidden();
	await page.goto('/causes/slow-connection/');
	await expect(page.getByRole('button', { name: 'iPhone' })).toHaveAttribute('aria-pressed', 'true');
	expect(await stored()).toBe('android');
	const other = await context.newPage();
	await other.goto('/fixes/allow-background/');
	await expect(other.getByRole('button', { name: 'Android' })).toHaveAttribute('aria-pressed', 'true');
	await page.goBack();
	await page.getByRole('button', { name: 'Both' }).click();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Both' })).toHaveAttribute('aria-pressed', 'true');
});

/** The page of the fixtures, whose fixes and steps have old names. */
const glitch = `${moved}causes/glitch/`;
/** What a link can name there, and where it leads. */
const named = {
	'a fix': ['restart', 'restart'],
	'a step': ['restart--turn-off', 'restart--turn-off'],
	'the old name of a fix': ['reboot', 'restart'],
	'the old name of a step': ['reboot--switch-off', 'restart--turn-off'],
} as const;
/** What it can lie in. */
const nestings = {
	'in the open': ['', ''],
	'in two shut boxes': [
		'<details class="by-test"><summary>outer</summary><details class="by-test"><summary>inner</summary>',
		'</details></details>',
	],
	'for the other phone': ['<div data-on="iphone">', '</div>'],
} as const;
const setHash = (page: Page, hash: string) => page.evaluate((hash) => (location.hash = hash), hash);

/** Changes the page of the fixtures before it is read. */
async function rewrite(page: Page, change: (html: string) => string) {
	await page.route(glitch, async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		await route.fulfill({ response, body: change(html) });
	});
}

for (const [nesting, [before, after]] of Object.entries(nestings))
	for (const [name, [hash, id]] of Object.entries(named))
		test(`${name} ${nesting} is shown on load, on the way back, and on a new hash`, async ({ browser }) => {
			const page = await browser.newPage({ userAgent: phone });
			await rewrite(page, (html) =>
				nesting === 'for the other phone'
					? html.replace('<details class="fix" data-fix="restart"', '$& data-on="iphone"')
					: html.replace(/<guide-path[\s\S]*<\/guide-path>/, `${before}$&${after}`),
			);
			/** Goes to something that only Android has, and leaves what was opened on the way shut. */
			const leave = async () => {
				await setHash(page, 'copy-chats');
				await expectShown(page, 'copy-chats');
				await page.evaluate(() => document.querySelectorAll('details').forEach((box) => (box.open = false)));
				if (before) await expect(page.locator(`[id="${id}"]`)).toBeHidden();
			};
			await page.goto(`${glitch}#${hash}`);
			await expectShown(page, id);
			await leave();
			await page.goBack();
			await expect(page).toHaveURL(`${glitch}#${hash}`);
			await expectShown(page, id);
			await leave();
			await setHash(page, hash);
			await expectShown(page, id);
			await page.close();
		});

for (const [name, hash] of Object.entries({ 'a step': 'wipe--wipe', 'the old name of a step': 'wipe--erase' }))
	test(`${name} behind a safeguard leads to its warning on load, on the way back, and on a new hash`, async ({
		browser,
	}) => {
		const page = await browser.newPage({ userAgent: phone });
		await rewrite(page, (html) =>
			html.replace(/<span id="wipe--wipe"[^>]*>/, '$&<span id="wipe--erase" class="old-id"></span>'),
		);
		const warning = page.locator('.gate-warning');
		const expectWarning = async () => {
			await expect(warning).toHaveAttribute('data-linked', '');
			await expect(warning).toBeFocused();
			await expect(warning).toBeInViewport();
			await expect(page.locator('.gated .step')).toBeHidden();
		};
		await page.goto(`${glitch}#${hash}`);
		await expectWarning();
		await setHash(page, 'copy-chats');
		await expectShown(page, 'copy-chats');
		await page.goBack();
		await expect(page).toHaveURL(`${glitch}#${hash}`);
		await expectWarning();
		await setHash(page, 'copy-chats');
		await expectShown(page, 'copy-chats');
		await setHash(page, hash);
		await expectWarning();
		await page.close();
	});

test('a fix behind a safeguard is shown with its warning and without its steps, also on the way back', async ({
	browser,
}) => {
	const page = await browser.newPage({ userAgent: phone });
	await page.goto(`${glitch}#copy-chats`);
	await setHash(page, 'wipe');
	await expectShown(page, 'wipe');
	await setHash(page, 'copy-chats');
	await expectShown(page, 'copy-chats');
	await page.goBack();
	await expectShown(page, 'wipe');
	await expect(page.locator('.gate-warning')).toBeVisible();
	await expect(page.locator('.gated .step')).toBeHidden();
	await page.close();
});

for (const [name, hash, kind] of [
	['a fix', 'measure-connection', 'step'],
	['a step', 'restart-router--plug-in', 'last'],
] as const)
	test(`in a run ${name} alone is in view on a new hash and on the way back`, async ({ browser }) => {
		const page = await browser.newPage({ userAgent: phone });
		const inView = page.locator('.step').filter({ visible: true });
		// Short steps of a fix share a screen.
		const expectStop = async (shown: string, kind: string) => {
			await expect(page.locator('html')).toHaveAttribute('data-run', kind);
			await expect(inView.locator(`input[name^="${shown}"]`)).toHaveCount(shown.includes('--') ? 1 : 2);
			await expect(inView.locator(`input[type=checkbox]:not([name^="${shown.split('--')[0]}--"])`)).toHaveCount(0);
			await expect(inView.first()).toBeInViewport();
			await expect(page.locator('.run-title:focus, .step :focus')).toHaveCount(1);
		};
		await page.goto('/symptoms/stuck-at-99/?run=1#read-last-backup--read-date');
		await expectStop('read-last-backup--read-date', 'step');
		await setHash(page, hash);
		await expectStop(hash, kind);
		await setHash(page, 'read-last-backup--write-down');
		await expectStop('read-last-backup--write-down', 'step');
		await page.goBack();
		await expect(page).toHaveURL(`/symptoms/stuck-at-99/?run=1#${hash}`);
		await expectStop(hash, kind);
		await page.goBack();
		await expectStop('read-last-backup--read-date', 'step');
		await page.close();
	});

test('a broken, foreign or hostile fragment does nothing', async ({ page }) => {
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	for (const fragment of ['%E0%A4%A', 'nowhere', '<img src=x onerror=alert(1)>', 'report.1.x', '']) {
		await page.goto(`/fixes/restart-router/#${fragment}`);
		await page.evaluate((hash) => (location.hash = hash), fragment);
		await expect(page.locator('[data-linked]')).toHaveCount(0);
	}
	expect(errors).toEqual([]);
});

for (const javaScriptEnabled of [true, false])
	for (const [old, id] of [
		['reboot--switch-off', 'restart--turn-off'],
		['restart--switch-off', 'restart--turn-off'],
		['reboot', 'restart'],
	])
		test(`the old name ${old} still leads to ${id}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
			browser,
		}) => {
			const context = await browser.newContext({ javaScriptEnabled });
			const page = await context.newPage();
			await page.goto(`${moved}causes/glitch/#${old}`);
			await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
			if (javaScriptEnabled) await expectShown(page, id!);
			await context.close();
		});

test('an old address leads on, with its query and its step', async ({ page }) => {
	await page.goto(`${moved}fixes/reboot/?platform=iphone#reboot--switch-off`);
	await expect(page).toHaveURL(`${moved}fixes/restart/?platform=iphone#reboot--switch-off`);
	await expectShown(page, 'restart--turn-off');
	await page.goto(`${moved}causes/hiccup/#restart`);
	await expect(page).toHaveURL(`${moved}causes/glitch/#restart`);
	await expectShown(page, 'restart');
});

test('an old address leads on without JavaScript', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${moved}fixes/reboot/`);
	await expect(page).toHaveURL(`${moved}fixes/restart/`);
	await context.close();
});
