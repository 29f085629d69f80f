import { expect, test, type Page } from '@playwright/test';
import { blockStorage, errorsOf, keep, tick } from './keeping';
import { addresses } from './pages';
import { phones } from './phones';

const guide = '/symptoms/stuck-at-99/';
const row = (page: Page, fix: string) => page.locator(`.fix[data-fix="${fix}"]`);
const question = (page: Page, id: string) => page.locator(`[data-question="${id}"]`);
const order = (page: Page) =>
	page.locator('.first > .fix').evaluateAll((rows) => rows.map((one) => (one as HTMLElement).dataset['fix']!));
/** A fix of the first set that needs no copy, so that its row can be ticked to its end. */
const space = 'free-google-storage';

test.describe('on a phone', () => {
	test.use(phones.android);

	test('an answer is kept, marked, and puts its fixes first; another takes its place, and a second tap takes it back', async ({
		page,
	}) => {
		await page.goto(guide);
		const before = await order(page);
		const full = question(page, 'google-space').locator('[data-say="full"]');
		const room = question(page, 'google-space').locator('[data-say="room"]');
		await full.click();
		await expect(full).toHaveAttribute('aria-current', 'true');
		await expect.poll(() => order(page)).toContain(space);
		await page.reload();
		await expect(full).toHaveAttribute('aria-current', 'true');
		expect(await order(page)).toContain(space);
		await room.click();
		await expect(full).not.toHaveAttribute('aria-current');
		await expect(row(page, space)).toBeHidden();
		await room.click();
		await expect(room).not.toHaveAttribute('aria-current');
		expect(await order(page)).toEqual(before);
	});

	test('the first set is counted in its heading, with at most five fixes', async ({ page }) => {
		await page.goto(guide);
		const count = await page.locator('.first > .fix').filter({ visible: true }).count();
		expect(count).toBeLessThanOrEqual(5);
		await expect(page.locator('#first')).toHaveText(new RegExp(`^${count} likely fixes, about \\d+ min$`));
		await expect(page.locator('.progress-text')).toHaveText(`0 of ${count} fixes done`);
	});

	test('an answer that leads to another guide goes there, and is marked on the way back', async ({ page }) => {
		await page.goto(guide);
		await question(page, 'google-date').locator('[data-say="today"]').click();
		await expect(page).toHaveURL('/after/worked/');
		await expect(page.locator('chats-safe')).toContainText('Last backup: today');
		await page.goBack();
		await expect(question(page, 'google-date').locator('[data-say="today"]')).toHaveAttribute('aria-current', 'true');
	});

	test('once all is answered, the first set comes into view', async ({ page }) => {
		await page.goto(guide);
		for (const one of await page.locator('[data-question]').filter({ visible: true }).all())
			await one.locator('[data-say="unknown"]').click();
		await expect(page.locator('#first')).toBeFocused();
		await expect(page.locator('#first')).toBeInViewport();
	});

	test('after an answer the next question is in view', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 568 });
		await page.goto(guide);
		await question(page, 'google-date').locator('[data-say="older"]').click();
		await expect(question(page, 'google-space').locator('[data-say="full"]')).toBeInViewport({ ratio: 1 });
	});

	for (const [width, height] of [
		[320, 568],
		[390, 844],
	] as const)
		test(`at ${width} × ${height} the way in is in view as a guide opens, in reach of the thumb`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			// In a low window the messages of a long head come first.
			const tall = height > 600 ? ['/recover/no-backup-found/', '/recover/'] : [];
			for (const address of [guide, '/causes/google-storage/', '/android/', ...tall]) {
				await page.goto(address);
				const start = page.getByRole('link', { name: 'Start, one step at a time' });
				await expect(start, address).toBeInViewport({ ratio: 1 });
				await start.click({ trial: true, timeout: 2000 });
			}
		});

	test('ticks stay with a row that moves', async ({ page }) => {
		await page.goto(`${guide}#${space}`);
		const first = row(page, space).locator('.do input').first();
		await first.check();
		await question(page, 'google-space').locator('[data-say="full"]').click();
		await expect(first).toBeChecked();
		await row(page, space).locator('.do input').nth(1).check();
		await page.reload();
		await expect(row(page, space).locator('.do input:checked')).toHaveCount(2);
	});

	test('"no change" leads on in the order of the answers', async ({ page }) => {
		await page.goto(guide);
		await question(page, 'google-space').locator('[data-say="full"]').click();
		const all = await order(page);
		const next = all[all.indexOf(space) + 1]!;
		await row(page, space).locator('summary').first().click();
		await row(page, space).locator('[data-answer="no-change"]').filter({ visible: true }).click();
		await expect(row(page, space)).not.toHaveAttribute('open');
		await expect(row(page, space)).toHaveAttribute('data-done', '');
		await expect(row(page, space).locator('.count')).toContainText('No change');
		await expect(row(page, next)).toHaveAttribute('open', '');
		await expect(row(page, next).locator('summary').first()).toBeFocused();
		await expect(page.locator('.progress-text')).toHaveText(`1 of ${all.length} fixes done`);
	});

	test('a row that asks nothing folds when it is done, and the next one has the focus', async ({ page }) => {
		await page.goto('/causes/slow-connection/#read-last-backup');
		const look = row(page, 'read-last-backup');
		for (const one of await look.locator('.do input').filter({ visible: true }).all()) await one.check();
		await expect(look).not.toHaveAttribute('open');
		await expect(look.locator('.count')).toHaveText(/^Done, \d/);
		await expect(page.locator(':focus')).toHaveJSProperty('tagName', 'SUMMARY');
		await expect(page.locator(':focus')).toBeInViewport();
	});

	test('answers follow another tab, and hold without storage until the page is closed', async ({ page, context }) => {
		const other = await context.newPage();
		await Promise.all([page.goto(guide), other.goto(guide)]);
		await question(page, 'google-space').locator('[data-say="full"]').click();
		await expect(question(other, 'google-space').locator('[data-say="full"]')).toHaveAttribute('aria-current', 'true');
		await expect.poll(() => order(other)).toContain(space);
		const blocked = await context.newPage();
		const errors = errorsOf(blocked);
		await blockStorage(blocked);
		await blocked.goto(guide);
		await question(blocked, 'google-space').locator('[data-say="full"]').click();
		await expect.poll(() => order(blocked)).toContain(space);
		expect(errors).toEqual([]);
	});

	test('the head says how safe the chats are once something is known, and the report and the list of what was tried know it', async ({
		page,
	}) => {
		await page.goto(guide);
		await expect(page.locator('chats-safe')).toBeHidden();
		await keep(page, { 'unstuck:step:restart-router--unplug': tick() });
		await page.goto(`${guide}#read-last-backup`);
		const status = page.locator('chats-safe');
		await expect(status).toContainText('Safe copy: not yet');
		await expect(status).toContainText('Tried: 1 fix');
		await page.getByRole('group', { name: 'When was it?' }).getByRole('button', { name: 'Yesterday' }).click();
		await expect(status).toContainText('Last backup: yesterday');
		const day = await page.locator('last-backup input').first().inputValue();
		expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
		await page.goto('/report/');
		await expect(page.locator('#report-backup')).toHaveValue(day);
		await page.goto('/progress/');
		await expect(page.locator('chats-safe')).toContainText('Last backup: yesterday');
	});

	test('every guide with a checklist is at most eight screens long while it is folded', async ({ page }) => {
		const long: string[] = [];
		for (const address of addresses.filter((one) => /^\/(android|iphone|symptoms|causes|recover)\//.test(one))) {
			await page.goto(address);
			const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
			if (screens > 8) long.push(`${address}: ${screens.toFixed(1)}`);
		}
		expect(long).toEqual([]);
	});
});

for (const javaScriptEnabled of [true, false])
	test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ ...phones.android, javaScriptEnabled });

		test('a link to a step opens its row, and the rest around it', async ({ page }) => {
			await page.goto('/causes/slow-connection/');
			const step = page.locator('[id^="confirm-backup--"]').first();
			await page.goto(`/causes/slow-connection/#${await step.getAttribute('id')}`);
			await expect(page.locator('details.rest')).toHaveAttribute('open', '');
			await expect(row(page, 'confirm-backup')).toHaveAttribute('open', '');
			await expect(step).toBeInViewport();
		});

		test('a link to a fix opens its row, with its name in view', async ({ page }) => {
			await page.goto('/causes/slow-connection/#confirm-backup');
			await expect(row(page, 'confirm-backup')).toHaveAttribute('open', '');
			await expect(row(page, 'confirm-backup').locator('h3')).toBeInViewport();
		});

		test('a link to a section leads to its heading, or to its first fix where all of them come first', async ({
			page,
		}) => {
			for (const section of ['safe-first', 'quick', 'settings', 'finish', 'without-the-cloud']) {
				await page.goto(`/causes/slow-connection/#${section}`);
				await expect(page.locator(`[id="${section}"]`)).toHaveCount(1);
				const around = page.locator(`:is(h2, .fix-body):has(> [id="${section}"])`);
				await expect(around, section).toBeInViewport();
			}
		});
	});

test.describe('without JavaScript', () => {
	test.use({ ...phones.android, javaScriptEnabled: false });

	test('every answer leads somewhere: to its guide, to its first fix, or to the first set', async ({ page }) => {
		await page.goto(guide);
		await question(page, 'google-space').locator('[data-say="full"]').click();
		await expect(row(page, space)).toHaveAttribute('open', '');
		await expect(row(page, space).locator('h3')).toBeInViewport();
		await question(page, 'google-space').locator('[data-say="unknown"]').click();
		await expect(page.locator('#first')).toBeInViewport();
		await question(page, 'google-date').locator('[data-say="today"]').click();
		await expect(page).toHaveURL('/after/worked/');
	});

	test('rows and the rest unfold', async ({ page }) => {
		await page.goto(guide);
		await page.locator('.rest > summary').click();
		await page.locator('.rest > .fix > summary').first().click();
		await expect(page.locator('.rest > .fix .do').first()).toBeVisible();
	});
});

test('printing unfolds every row and the rest, and folds them back', async ({ page }) => {
	await page.goto(guide);
	const open = () => page.locator('main details[open]').count();
	const before = await open();
	const all = await page.locator('main details').count();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await open()).toBe(all);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	expect(await open()).toBe(before);
});

test('words that are folded are found, and shown', async ({ page }) => {
	// A link to words finds them as the find bar of the browser does.
	await page.goto('/causes/slow-connection/');
	const words = (await page.locator('.rest .fix .do label').last().textContent())!.trim().replace(/\s+/g, ' ');
	await page.goto('/sources/');
	await page.goto(`/causes/slow-connection/#:~:text=${encodeURIComponent(words)}`);
	await expect(page.locator('details.rest')).toHaveAttribute('open', '');
	await expect(page.locator('.rest .fix').last()).toHaveAttribute('open', '');
});
