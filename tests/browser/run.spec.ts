import { expect, test, type Page } from '@playwright/test';
import { barriers, barriersInBoth } from './barriers';
import { keep, kept } from './keeping';
import { phones, platforms } from './phones';
import { site as small } from './scenes';
import { bar, byAnswers, choose, hurry, inBar, kindOf, said, stepInView, tapOn, titleInView } from './runs';

/** Every kind of screen, by a way that leads there. */
const screens: Record<string, (page: Page) => Promise<unknown>> = {
	ask: (page) => page.goto('/symptoms/stuck-at-99/?run=1#ask-google-date'),
	step: (page) => page.goto('/symptoms/stuck-at-99/?run=1#restart-router--unplug'),
	last: (page) => page.goto('/symptoms/stuck-at-99/?run=1#outcome-of-restart-router'),
	gate: (page) => page.goto('/android/?run=1#reinstall-whatsapp'),
	chats: (page) => page.goto('/symptoms/stuck-at-99/?run=1#chats-restart-router'),
	more: (page) => page.goto('/symptoms/stuck-at-99/?run=1#more'),
};
/** What is tapped next there. */
const primary = (page: Page, kind: string) =>
	({
		ask: page.locator('.ask[data-now] [data-say]').filter({ visible: true }).first(),
		last: said(page, 'no-change'),
		chats: page.getByRole('button', { name: 'Yes, all of them' }),
	})[kind] ?? bar(page).locator('.run-next');

for (const [width, height] of [
	[320, 568],
	[360, 640],
	[375, 553],
	[568, 320],
	[844, 390],
] as const)
	test.describe(() => {
		test.use({ ...phones.android, viewport: { width, height } });

		test(`at ${width} × ${height} the primary action of every screen is in view, whole, and large enough for a thumb`, async ({
			page,
		}) => {
			for (const [kind, go] of Object.entries(screens)) {
				await go(page);
				await expect(page.locator('html'), kind).toHaveAttribute('data-run', kind);
				const action = primary(page, kind);
				await expect(action, kind).toBeInViewport({ ratio: 1 });
				expect((await action.boundingBox())!.height, kind).toBeGreaterThanOrEqual(44);
				await action.click({ trial: true, timeout: 2000 });
				expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), kind).toBe(true);
			}
		});
	});

test.describe(() => {
	test.use(phones.android);

	test('a run has the whole screen: one step, no second box, and nothing of the page', async ({ page }) => {
		await page.goto('/symptoms/stuck-at-99/?run=1#restart-router--unplug');
		await expect(stepInView(page)).toHaveCount(1);
		await expect(titleInView(page)).toHaveText('Restart the router');
		for (const part of ['header.top', 'nav', '.copy-bar', '.foot', '.step input[type="checkbox"]', '.progress'])
			await expect(page.locator(part).filter({ visible: true }), part).toHaveCount(0);
		// A tap on the words is no tick: the bar ticks.
		await page.locator('#restart-router--unplug').click();
		expect(await kept(page)).toEqual({});
		await inBar(page, 'Next step').click();
		expect(Object.keys(await kept(page))).toEqual(['unstuck:step:restart-router--unplug']);
	});

	test('why it helps and who says so is one tap away', async ({ page }) => {
		await page.goto('/symptoms/stuck-at-99/?run=1#restart-router--unplug');
		const why = page.locator('.run-why p').first();
		await expect(why).toBeHidden();
		await page.getByText('Why this helps').click();
		await expect(why).toBeVisible();
		await expect(page.getByRole('link', { name: /^Sources/ })).toHaveAttribute('href', /\/fixes\/restart-router\/$/);
	});

	test('the screens of a step are tapped through, one at a time', async ({ page }) => {
		await page.goto('/symptoms/stuck-at-99/?run=1#outcome-of-restart-router');
		const drawn = page.locator('.run-screens .screen').filter({ visible: true });
		await expect(drawn).toHaveCount(1);
		const tap = page.getByRole('button', { name: 'Show the next screen' });
		const first = await drawn.textContent();
		await tap.click();
		await expect(drawn).toHaveCount(1);
		expect(await drawn.textContent()).not.toBe(first);
	});

	test('the screen stays on during a run, and may sleep after it', async ({ page }) => {
		await page.addInitScript(() => {
			const state = { held: 0, asked: 0 };
			Object.assign(window, { wake: state });
			Object.defineProperty(navigator, 'wakeLock', {
				value: {
					request: () => {
						state.asked++;
						state.held++;
						const lock = new EventTarget();
						const release = () => {
							state.held--;
							lock.dispatchEvent(new Event('release'));
							return Promise.resolve();
						};
						return Promise.resolve(Object.assign(lock, { release }));
					},
				},
			});
		});
		const wake = () => page.evaluate(() => (window as unknown as { wake: { held: number; asked: number } }).wake);
		await page.goto('/symptoms/stuck-at-99/?run=1#restart-router--unplug');
		await expect.poll(wake).toEqual({ held: 1, asked: 1 });
		await inBar(page, 'Next step').click();
		await expect.poll(wake).toEqual({ held: 1, asked: 1 });
		await choose(page, 'Stop and see the whole list');
		await expect.poll(wake).toEqual({ held: 0, asked: 1 });
		await page.goBack();
		await expect.poll(wake).toEqual({ held: 1, asked: 2 });
	});

	test('every screen is the same after a reload, and on the way back', async ({ page }) => {
		for (const [kind, go] of Object.entries(screens)) {
			await go(page);
			await expect(page.locator('html'), kind).toHaveAttribute('data-run', kind);
			const [url, title] = [page.url(), await titleInView(page).textContent()];
			await page.reload();
			await expect(page.locator('html'), kind).toHaveAttribute('data-run', kind);
			expect(page.url(), kind).toBe(url);
			await tapOn(page);
			await page.goBack();
			await expect(page.locator('html'), kind).toHaveAttribute('data-run', kind);
			await expect(titleInView(page), kind).toHaveText(title!);
		}
	});

	test('every ending is the same after a reload, and the way back leads to the question before it', async ({
		page,
	}) => {
		const headings = () => page.locator('main :is(h1, h2, h3)').filter({ visible: true }).allTextContents();
		const staysTheSame = async () => {
			await page.waitForURL('**/after/**');
			await page.waitForLoadState('networkidle');
			const [url, before] = [page.url(), await headings()];
			await page.reload();
			await expect.poll(headings).toEqual(before);
			expect(page.url()).toBe(url);
			await page.goBack();
		};
		for (const answer of ['moving', 'worse', 'worked']) {
			await screens['last']!(page);
			await said(page, answer).click();
			await staysTheSame();
			await expect(page.locator('html'), answer).toHaveAttribute('data-run', 'last');
		}
		await page.goto('/symptoms/stuck-at-99/?run=1');
		await hurry(page, byAnswers);
		await staysTheSame();
		await expect(bar(page)).toBeVisible();
	});

	test('whoever comes back finds the same place from the home page', async ({ page }) => {
		await page.goto('/symptoms/stuck-at-99/?run=1#restart-router--unplug');
		await inBar(page, 'Next step').click();
		await page.goto('/');
		await page
			.locator('resume-list')
			.getByRole('link', { name: /Stuck at 99%/ })
			.click();
		await expect(page).toHaveURL(/\?run=1#restart-router--plug-in$/);
		await expect(page.locator('#restart-router--plug-in')).toBeVisible();
	});

	test('a safe copy that was skipped for one symptom is asked for again for the next', async ({ page }) => {
		const copy = '#copy-local-backup';
		await page.goto(`/symptoms/stuck-at-99/?run=1${copy}`);
		const first = await page.locator('.run-where').textContent();
		await choose(page, 'Skip this fix');
		await page.goto(`/symptoms/stuck-at-99/?run=1${copy}`);
		await expect(page.locator('.run-where')).not.toHaveText(first!);
		await page.goto(`/symptoms/stuck-at-0/?run=1${copy}`);
		await expect(page.locator('.run-where')).toHaveText(/step 1 of/);
	});

	test('what moves is left to run: nothing is stored, and the same question waits', async ({ page }) => {
		await keep(page, { 'unstuck:readings': { readings: [], total: 5e9, mbps: 2 } });
		await page.goto('/symptoms/stuck-at-99/?run=1#outcome-of-restart-router');
		await said(page, 'moving').click();
		await expect(page).toHaveURL(/\/after\/let-it-run\/\?/);
		expect(Object.keys(await kept(page)).filter((key) => key.includes('outcome'))).toEqual([]);
		await expect(page.locator('.one-percent')).toHaveText('Here one percent takes about 3 min.');
		await expect(page.getByText('half an hour')).toBeVisible();
		await page.getByRole('link', { name: 'It has stopped again' }).click();
		await expect(page).toHaveURL('/symptoms/stuck-at-99/?run=1#outcome-of-restart-router');
		await said(page, 'moving').click();
		await page.getByRole('link', { name: 'The bar is gone and the date is new' }).click();
		await expect(page).toHaveURL('/after/worked/');
		expect((await kept(page))['unstuck:outcome:restart-router']).toContain('"worked"');
	});

	test('what was tried before takes one tap', async ({ page }) => {
		await page.goto('/symptoms/stuck-at-99/?run=1#restart-router--unplug');
		await page.getByRole('button', { name: 'I’ve tried this already: no change' }).click();
		await expect(titleInView(page)).not.toHaveText('Restart the router');
		const all = await kept(page);
		expect(all['unstuck:outcome:restart-router']).toContain('"no-change"');
		expect(Object.keys(all).filter((key) => key.startsWith('unstuck:step:restart-router--'))).toHaveLength(4);
	});

	test('before a new backup takes the place of the old one, the run asks whether all chats are here', async ({
		page,
	}) => {
		await page.goto('/symptoms/stuck-at-99/?run=1#chats-restart-router');
		await expect(titleInView(page)).toHaveText('Are all your chats on this phone?');
		await expect(page.getByRole('link', { name: 'No, some are missing' })).toHaveAttribute('href', '/recover/');
		await page.getByRole('button', { name: 'Yes, all of them' }).click();
		await expect(page).toHaveURL(/#restart-router--unplug$/);
		await inBar(page, 'Back').click();
		await page.goForward();
		await expect(page.locator('html')).toHaveAttribute('data-run', 'step');
	});

	test('a step that asks whether all chats are here is asked as a question, and its answer is the tick', async ({
		page,
	}) => {
		await page.goto('/symptoms/stuck-at-99/?run=1#copy-chats-on-phone--look-at-chats');
		await expect(titleInView(page)).toHaveText('Are all your chats on this phone?');
		await expect(stepInView(page)).toHaveCount(0);
		await page.getByRole('button', { name: 'Yes, all of them' }).click();
		await expect(page).toHaveURL(/#copy-chats-on-phone--make-fresh-file$/);
		expect(Object.keys(await kept(page))).toContain('unstuck:step:copy-chats-on-phone--look-at-chats');
		// Who has said so is not asked again before the next fix that starts a backup.
		await page.goto('/symptoms/stuck-at-99/?run=1#restart-router');
		await expect(page.locator('html')).toHaveAttribute('data-run', 'step');
	});

	test('short steps share a screen and are ticked together; one that starts a backup ends it', async ({ page }) => {
		await page.goto('/symptoms/stuck-at-99/?run=1#keep-awake-and-charging--on-wifi');
		await expect(stepInView(page)).toHaveCount(3);
		await expect(page.locator('.run-where')).toHaveText(/steps 1 to 3 of 5$/);
		await inBar(page, 'Next step').click();
		expect(Object.keys(await kept(page)).filter((key) => key.startsWith('unstuck:step:'))).toHaveLength(3);
		await expect(page.locator('#keep-awake-and-charging--open-chat-backup')).toBeVisible();
		await expect(page.locator('#keep-awake-and-charging--leave-it')).toBeHidden();
		await inBar(page, 'Back').click();
		await choose(page, 'Skip this fix');
		await expect(titleInView(page)).not.toHaveText('Keep the phone on power and awake');
	});

	test('a reload shows no guide before the step is there, and the guide where the steps cannot be had', async ({
		page,
	}) => {
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route(/\/run\.[^/]+\.js/, async (route) => (await held, route.continue()));
		await page.goto('/symptoms/stuck-at-99/?run=1#restart-router--unplug', { waitUntil: 'commit' });
		const guide = page.locator('#questions');
		await expect(guide).toBeAttached();
		await expect(guide).toBeHidden();
		release();
		await expect(stepInView(page)).toHaveCount(1);
		await page.unrouteAll();
		await page.route(/\/run\.[^/]+\.js/, (route) => route.abort());
		await page.reload();
		await expect(guide).toBeVisible();
	});

	test('after the first fixes the run asks before it goes on, and the end helps', async ({ page }) => {
		await page.goto('/symptoms/stuck-at-99/?run=1#more');
		await expect(titleInView(page)).toHaveText('The likely fixes are done');
		await inBar(page, /^Try \d+ more$/).click();
		expect(await kindOf(page)).not.toBe('more');
		await page.goBack();
		await page.getByRole('link', { name: /^Enough for today/ }).click();
		await expect(page).toHaveURL('/after/all-tried/?guide=symptoms/stuck-at-99');
		await expect(page.getByText('No safe copy is noted on this device yet')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Copy what I tried, ready to post' })).toHaveAttribute(
			'href',
			/\/report\/\?symptom=symptoms%2Fstuck-at-99$/,
		);
		await expect(page.getByRole('link', { name: 'The other fixes for this' })).toHaveAttribute(
			'href',
			/\/symptoms\/stuck-at-99\/\?run=1#more$/,
		);
		expect(await barriers(page)).toEqual([]);
	});
});

for (const platform of platforms)
	test.describe(() => {
		test.use(phones[platform]);

		for (const guide of [
			platform,
			'symptoms/stuck-at-99',
			'symptoms/stuck-at-0',
			'causes/slow-connection',
			'recover/no-backup-found',
		])
			test(`from the start of ${guide} to its end on ${platform}, doing every step takes at most 30 taps`, async ({
				page,
			}) => {
				await page.goto(`/${guide}/`);
				await page.getByRole('link', { name: 'One step at a time' }).click();
				// All but "I’ve tried this already".
				const taps = await hurry(page, byAnswers.slice(1));
				await expect(page).toHaveURL(/\/after\/(all-tried|what-else)\//);
				expect(1 + taps.length).toBeLessThanOrEqual(30);
			});
	});

// Its other screens are among the scenes, on the small site, too.
test.describe(() => {
	// A screen that is still fading in has less contrast.
	test.use({ ...phones.android, viewport: { width: 320, height: 568 }, contextOptions: { reducedMotion: 'reduce' } });

	test('the menu of a run has no barrier in either colours', async ({ page }) => {
		await page.goto(`${small}causes/glitch/?run=1#restart--settings`);
		await inBar(page, 'More choices').click();
		await expect(page.locator('.run-menu')).toBeVisible();
		expect(await barriersInBoth(page)).toEqual([]);
	});
});

test.describe(() => {
	test.use({ javaScriptEnabled: false });

	test('without JavaScript the address of a run leads to its question, its fix and its step in the list', async ({
		page,
	}) => {
		for (const id of ['ask-google-date', 'restart-router', 'restart-router--plug-in']) {
			await page.goto(`/symptoms/stuck-at-99/?run=1#${id}`);
			await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
		}
	});
});
