import { expect, test, type Page } from '@playwright/test';
import { siteLibrary } from '../content';
import { path } from '@/library/navigation';
import { phones, platforms } from './phones';
import { choose, inBar, kindOf, stepInView, tapOn, tapUntil, titleInView } from './runs';

const { guides } = siteLibrary();
const fixInView = (page: Page) => page.locator('.fix:has([data-now])').getAttribute('data-fix');

/** From the home page into a symptom, one step at a time. */
async function begin(page: Page, symptom: string) {
	await page.goto('/');
	await page.locator('main').getByRole('link', { name: symptom }).last().click();
	await page.getByRole('link', { name: 'One step at a time' }).click();
	await expect(page).toHaveURL(/\?run=1#/);
	await expect(page.locator('.run-bar')).toBeVisible();
}

for (const platform of platforms)
	test.describe(() => {
		test.use(phones[platform]);

		test(`from the home page to "it worked" or "it got worse" on ${platform}, with taps alone, and what to do first is in view`, async ({
			page,
		}) => {
			await page.goto('/');
			await expect(
				page.getByRole('link', { name: { android: 'Android', iphone: 'iPhone' }[platform], exact: true }).first(),
			).toHaveAttribute('aria-current', 'true');
			await begin(page, 'Stuck at 99%');
			await tapUntil(page, (kind) => kind === 'last');
			const [fix, end] = [await fixInView(page), page.url()];
			await page.getByRole('link', { name: 'Yes, it worked' }).filter({ visible: true }).click();
			await expect(page).toHaveURL('/after/worked/');
			await expect(page.locator('[data-fix="confirm-backup"] > summary')).toBeVisible();
			await expect(page.getByRole('link', { name: 'Every two weeks' })).toHaveAttribute(
				'href',
				'/reminders/fortnightly.ics',
			);
			await page.goto(`/fixes/${fix}/`);
			await expect(page.getByText(/^You said: it worked/)).toBeVisible();
			await page.goto(end);
			await page.getByRole('link', { name: 'It got worse' }).filter({ visible: true }).click();
			await expect(page).toHaveURL('/after/worse/');
			await expect(page.locator('.emergency')).toBeInViewport();
			await page.goto(`/fixes/${fix}/`);
			await expect(page.getByText(/^You said: it got worse/)).toBeVisible();
		});

		test(`a run on ${platform} passes every fix of the path, the first set first, and ends where help is`, async ({
			page,
		}) => {
			await begin(page, 'Stuck at 100%');
			const passed: string[] = [];
			while (!page.url().includes('/after/')) {
				const [kind, url] = [await kindOf(page), page.url()];
				if (kind === 'more') await inBar(page, /^Try/).click();
				else if (kind === 'ask' || kind === 'chats') await tapOn(page);
				else {
					passed.push((await fixInView(page))!);
					await choose(page, 'Skip this fix');
				}
				await page.waitForURL((now) => now.href !== url);
			}
			await expect(page).toHaveURL(/\/after\/all-tried\//);
			expect([...new Set(passed)]).toEqual(path(guides.get('symptoms/stuck-at-100')!, platform).map((fix) => fix.id));
		});

		test(`in the whole list for ${platform} the links after each fix lead past what can lose chats`, async ({
			page,
		}) => {
			const fixes = path(guides.get(platform)!, platform).map((fix) => fix.id);
			await page.goto(`/${platform}/#${fixes[0]}`);
			const passed: string[] = [];
			for (let at = fixes[0]!; at;) {
				passed.push(at);
				const link = page
					.locator(`#outcome-of-${at}`)
					.locator('[data-answer="no-change"], .did-next a')
					.filter({ visible: true });
				await link.click();
				await page.waitForURL((url) => url.hash !== `#${at}`);
				at = new URL(page.url()).hash.slice(1);
			}
			await expect(page).toHaveURL('/after/all-tried/');
			expect(passed).toEqual(fixes);
		});
	});

test.describe(() => {
	test.use(phones.android);

	test('"it got worse" leads to what to do now, is shown on return, and can be changed', async ({ page }) => {
		await page.goto('/symptoms/stuck-at-99/#outcome-of-restart-router');
		const asked = page.getByRole('group', { name: 'Did it work? Restart the router' });
		await asked.getByRole('link', { name: 'It got worse' }).click();
		await expect(page).toHaveURL('/after/worse/');
		await page.goBack();
		await expect(asked.getByText(/^You said: it got worse/)).toBeVisible();
		await expect(asked.getByRole('link', { name: 'It got worse' })).toHaveAttribute('aria-current', 'true');
		await asked.getByRole('link', { name: 'No change' }).click();
		// The fix folds, and the next one comes.
		await page.locator('.fix:has(#restart-router) > summary').click();
		await expect(asked.getByText(/^You said: no change/)).toBeVisible();
		await asked.getByRole('button', { name: 'Change answer' }).click();
		await expect(asked.getByText('You said')).toHaveCount(0);
		await expect(asked.getByRole('link', { name: 'Yes, it worked' })).toBeFocused();
		await page.reload();
		await expect(asked.getByText('You said')).toHaveCount(0);
	});

	test('a run keeps one step in view, says where it is, and puts the focus on what is new', async ({ page }) => {
		await page.goto('/symptoms/stuck-at-99/?run=1#restart-router');
		// It ends in a new backup, so whose phone this is comes first.
		await expect(page.locator('html')).toHaveAttribute('data-run', 'chats');
		await tapOn(page);
		await expect(stepInView(page)).toHaveCount(1);
		await expect(titleInView(page)).toHaveText('Restart the router');
		await expect(page.locator('.run-title:focus, .step :focus')).toHaveCount(1);
		await expect(page.locator('.run-where')).toHaveText(/^Fix \d+ of \d+, step 1 of 4$/);
		await expect(page.locator('output.run-where')).toHaveRole('status');
		await inBar(page, 'Next step').click();
		await expect(page.locator('#restart-router--plug-in')).toBeFocused();
		await expect(page.locator('.run-where')).toHaveText(/steps 2 to 4 of 4$/);
	});

	test('done, skip and back in a run; leaving it shows the same ticks in the page', async ({ page }) => {
		await page.goto('/symptoms/stuck-at-0/?run=1#read-last-backup');
		await inBar(page, 'Next step').click();
		await choose(page, 'Skip this step');
		await expect(page).toHaveURL(/#read-last-backup--read-size$/);
		await inBar(page, 'Back').click();
		await expect(page).toHaveURL(/#read-last-backup--read-date$/);
		await page.goBack();
		await expect(page).toHaveURL(/#read-last-backup$/);
		await choose(page, 'Stop and see the whole list');
		await expect(page).toHaveURL('/symptoms/stuck-at-0/#read-last-backup');
		await expect(page.locator('input[name="read-last-backup--open-chat-backup"]')).toBeChecked();
		await expect(page.locator('.step[data-state="skipped"]')).toHaveCount(1);
		await expect(page.locator('.run-bar')).toBeHidden();
		await page.goBack();
		await expect(page.locator('.run-bar')).toBeVisible();
	});

	test('a run that is begun again goes on where the reader was', async ({ page }) => {
		await begin(page, 'Stuck at 0%');
		await tapUntil(page, (kind) => kind === 'step');
		await tapOn(page);
		const [url, title] = [page.url(), await titleInView(page).textContent()];
		await begin(page, 'Stuck at 0%');
		expect(page.url()).toBe(url);
		await expect(titleInView(page)).toHaveText(title!);
	});

	test('"skip this fix" skips its open steps, and no answer is put in the reader’s mouth', async ({ page }) => {
		await page.goto('/symptoms/stuck-at-99/?run=1#restart-router--unplug');
		await inBar(page, 'Next step').click();
		await choose(page, 'Skip this fix');
		await expect(titleInView(page)).not.toHaveText('Restart the router');
		await page.goto('/fixes/restart-router/');
		await expect(page.locator('.step[data-state="done"]')).toHaveCount(1);
		await expect(page.locator('.step[data-state="skipped"]')).toHaveCount(3);
		await expect(page.getByText('You said')).toHaveCount(0);
	});

	test('a link from another device leads to the same step, and back goes to the step before it', async ({ page }) => {
		await page.goto('/symptoms/stuck-at-99/?run=1#restart-router--plug-in');
		await inBar(page, 'Back').click();
		await expect(page).toHaveURL(/#restart-router--unplug$/);
	});

	test('an address that names nothing of the guide begins with what is open', async ({ page }) => {
		for (const hash of ['#nothing', '#%', '#wipe--everything', '']) {
			await page.goto(`/symptoms/stuck-at-99/?run=1${hash}`);
			await expect(page.locator('html')).toHaveAttribute('data-run', 'ask');
			await page.goto('/sources/');
		}
	});
});

test('on a computer a run asks first which phone it is for', async ({ page }) => {
	await page.goto('/symptoms/stuck-at-99/?run=1#encrypted-computer-backup');
	await expect(titleInView(page)).toHaveText('Which phone?');
	await expect(stepInView(page)).toHaveCount(0);
	await page.reload();
	await page
		.getByRole('group', { name: 'Which phone?' })
		.filter({ visible: true })
		.getByRole('button', { name: 'iPhone' })
		.click();
	await expect(stepInView(page)).toHaveCount(1);
	await expect(titleInView(page)).toHaveText('Back up the whole iPhone to a computer');
});

test('on a computer the home page takes the phone with one tap, keeps it, and hides what it cannot show', async ({
	page,
}) => {
	await page.goto('/');
	const noAccount = page.locator('main').getByRole('link', { name: 'No Google Account' });
	await expect(noAccount).toBeVisible();
	await page.locator('phone-choice').getByRole('link', { name: 'iPhone', exact: true }).click();
	await expect(noAccount).toBeHidden();
	await expect(page.getByRole('heading', { name: 'What do you see?' })).toBeFocused();
	await page.reload();
	await expect(page.locator('phone-choice').getByRole('link', { name: 'iPhone', exact: true })).toHaveAttribute(
		'aria-current',
		'true',
	);
});

test.describe(() => {
	test.use({ javaScriptEnabled: false });

	test('without JavaScript every answer still leads on, and nothing is offered that would not work', async ({
		page,
	}) => {
		await page.goto('/');
		await page.locator('phone-choice').getByRole('link', { name: 'Android', exact: true }).click();
		await expect(page).toHaveURL(/#symptoms$/);
		await page.locator('main').getByRole('link', { name: 'Stuck at 99%' }).click();
		for (const name of ['One step at a time', 'Start a timer: 30 seconds'])
			await expect(page.getByText(name).first()).toBeHidden();
		const asked = page.locator('.fix:has(#restart-router) .did');
		await page.goto('/symptoms/stuck-at-99/#restart-router');
		await asked.getByRole('link', { name: 'No change' }).click();
		const fixes = path(guides.get('symptoms/stuck-at-99')!, 'android').map(({ id }) => id);
		const next = fixes[fixes.indexOf('restart-router') + 1]!;
		await expect(page).toHaveURL(new RegExp(`#${next}$`));
		await expect(page.locator(`[id="${next}"]`)).toBeInViewport();
		await asked.getByRole('link', { name: 'Yes, it worked' }).click();
		await expect(page).toHaveURL('/after/worked/');
		await page.goto('/symptoms/stuck-at-99/?run=1#restart-router--plug-in');
		await expect(page.locator('#restart-router--plug-in')).toBeInViewport();
	});
});
