import { expect, test, type Page } from '@playwright/test';
import { unfold } from './keeping';
import { siteLibrary } from '../content';
import { phones } from './phones';
import { inBar, said, titleInView } from './runs';

const { fixes } = siteLibrary();
const dangerous = [...fixes.values()].filter((fix) => fix.risk === 'loses-chats' && !fix.avoid);
const gate = (page: Page, fix = 'reinstall-whatsapp') => page.locator(`safeguard-gate[data-fix="${fix}"]`);
const steps = (page: Page, fix = 'reinstall-whatsapp') => gate(page, fix).locator('.step');
const warning = (page: Page, title = 'Remove WhatsApp and install it again') =>
	page.getByRole('region', { name: `What you can lose: ${title}` });
const say = (page: Page) => page.getByRole('checkbox', { name: /^I have saved everything I could lose here/ });

/** Puts ticks where the site keeps them, as an import or another tab would. */
async function keep(page: Page, keys: string[], tick: { state: string; at: number }) {
	await page.goto('/sources/');
	await page.evaluate(
		([keys, tick]) => {
			for (const key of keys)
				localStorage.setItem(`unstuck:step:${key}`, JSON.stringify({ v: 1, revision: 1, ...tick }));
		},
		[keys, tick] as const,
	);
}
/** Ticks the safeguards of a fix by hand, all or (-1) all but the last step. */
async function doNeeds(page: Page, fix: string, until?: -1) {
	await page.goto('/android/');
	await unfold(page);
	for (const key of needsOf(fix).slice(0, until)) {
		const box = page.locator(`input[name="${key}"]`);
		// A fix folds when all of it is ticked.
		await box.evaluate((input) => (input.closest('details')!.open = true));
		await box.setChecked(true);
	}
}
const stepsOf = (id: string, platform = 'android') =>
	fixes
		.get(id)!
		.steps.filter((step) => !step.on || step.on === platform)
		.map((step) => step.key);
const needsOf = (id: string, platform = 'android') =>
	fixes
		.get(id)!
		.needs.filter((need) => need.platforms.includes(platform as 'android'))
		.flatMap((need) => stepsOf(need.id, platform));

test.use(phones.android);

test('every fix that can lose chats opens with what is lost and hides its steps, on its page and in every guide', async ({
	page,
}) => {
	expect(dangerous.length).toBeGreaterThanOrEqual(6);
	const places = dangerous.flatMap((fix) =>
		[fix, ...fix.guides].map(({ href }) => ({ fix, address: `${href}?platform=${fix.platforms[0]}` })),
	);
	for (const [address, there] of Map.groupBy(places, ({ address }) => address)) {
		await page.goto(address);
		await unfold(page);
		for (const { fix } of there) {
			await expect(warning(page, fix.title), address).toContainText('What you can lose');
			await expect(steps(page, fix.id).first(), address).toBeHidden();
		}
	}
});

test('no link or hash leads to a folded step: it leads to the warning', async ({ page }) => {
	for (const address of ['/fixes/reinstall-whatsapp/', '/android/', '/android/?run=1']) {
		await page.goto(`${address}#reinstall-whatsapp--remove-app`);
		await expect(warning(page)).toBeInViewport();
		await expect(warning(page)).toBeFocused();
		await expect(steps(page).filter({ visible: true })).toHaveCount(0);
	}
	await page.goto('/fixes/reinstall-whatsapp/');
	await page.evaluate(() => (location.hash = '#reinstall-whatsapp--remove-app'));
	await expect(warning(page)).toBeFocused();
});

test('the keyboard goes round a folded step', async ({ page }) => {
	await page.goto('/fixes/reinstall-whatsapp/');
	await say(page).focus();
	for (let tab = 0; tab < 12; tab++) {
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => Boolean(document.activeElement?.closest('.gated')))).toBe(false);
	}
});

test('a search result for a folded step leads to the warning', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Search', exact: true }).click();
	await page.getByRole('dialog').getByRole('searchbox').fill('remove WhatsApp deletes the chats on this phone');
	await page
		.getByRole('dialog')
		.getByRole('link', { name: /Remove WhatsApp and install it again/ })
		.first()
		.click();
	await expect(warning(page)).toBeVisible();
	await expect(steps(page).filter({ visible: true })).toHaveCount(0);
});

test('a run never comes to it by itself, and stays at its warning if sent there', async ({ page }) => {
	await page.goto('/android/?run=1#outcome-of-confirm-backup');
	await said(page, 'no-change').click();
	await expect(titleInView(page)).toHaveText('Move your chats to another phone');
	await page.goto('/android/?run=1#reinstall-whatsapp');
	await expect(inBar(page, /Done|Next/)).toHaveCount(0);
	await inBar(page, 'Skip this fix').click();
	await expect(titleInView(page)).toHaveText('Move your chats to another phone');
});

test('ticks of its own steps that come back do not open it', async ({ page }) => {
	await keep(page, stepsOf('reinstall-whatsapp'), { state: 'done', at: Date.now() });
	await page.goto('/fixes/reinstall-whatsapp/');
	await expect(steps(page).first()).toBeHidden();
});

test('safeguards that come back from another device do not open it', async ({ page }) => {
	await keep(page, needsOf('reinstall-whatsapp'), { state: 'done', at: Date.now() });
	await page.goto('/fixes/reinstall-whatsapp/');
	await expect(warning(page)).toContainText('Ticked on another device');
	await expect(steps(page).first()).toBeHidden();
});

test('a copy that was ticked on another device is none at the end of a path', async ({ page }) => {
	await keep(page, needsOf('reinstall-whatsapp'), { state: 'done', at: Date.now() });
	await page.goto('/after/all-tried/');
	await expect(page.getByText('No safe copy is noted on this device yet')).toBeVisible();
	await expect(page.locator('tried-list li')).not.toHaveCount(0);
	await expect(page.locator('.copies-to-make')).toBeVisible();
});

test('skipped safeguards, and those of last month, do not open it', async ({ page }) => {
	await keep(page, needsOf('reinstall-whatsapp'), { state: 'skipped', at: Date.now() });
	await page.goto('/fixes/reinstall-whatsapp/');
	await expect(warning(page)).toContainText('0 of 7 steps done');
	await expect(steps(page).first()).toBeHidden();
	await page.clock.install({ time: Date.now() - 30 * 86_400_000 });
	await doNeeds(page, 'reinstall-whatsapp');
	await page.clock.setSystemTime(Date.now());
	await page.goto('/fixes/reinstall-whatsapp/');
	await expect(warning(page)).toContainText('Too long ago');
	await expect(steps(page).first()).toBeHidden();
});

test('a box that the browser fills in again says nothing', async ({ page }) => {
	await page.goto('/fixes/reinstall-whatsapp/');
	await say(page).evaluate((box: HTMLInputElement) => (box.checked = true));
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	await expect(say(page)).not.toBeChecked();
	await expect(steps(page).first()).toBeHidden();
});

test('all safeguards done by hand open it, not one less, and one tick taken back folds it', async ({ page }) => {
	const last = page.locator(`input[name="${needsOf('reinstall-whatsapp').at(-1)}"]`);
	await doNeeds(page, 'reinstall-whatsapp', -1);
	await page.goto('/android/');
	await unfold(page);
	await expect(steps(page).first()).toBeHidden();
	await last.check();
	await expect(steps(page).first()).toBeVisible();
	await page.reload();
	await unfold(page);
	await expect(steps(page).first()).toBeVisible();
	await last.uncheck();
	await expect(steps(page).first()).toBeHidden();
});

test('the copies of the other phone do not open it, and with no phone chosen both kinds are asked for', async ({
	page,
}) => {
	await doNeeds(page, 'reinstall-whatsapp');
	await page.goto('/fixes/reinstall-whatsapp/');
	await expect(steps(page).first()).toBeVisible();
	for (const phone of ['iPhone', 'Both']) {
		await page.getByRole('group', { name: 'Which phone?' }).getByRole('button', { name: phone }).click();
		await expect(steps(page).filter({ visible: true })).toHaveCount(0);
	}
});

test('who says that there is a copy opens this fix alone, for this visit alone, and can take it back', async ({
	page,
	context,
}) => {
	await page.goto('/fixes/reinstall-whatsapp/');
	await say(page).focus();
	await page.keyboard.press('Space');
	await expect(gate(page).locator('output.gate-state')).toHaveText('The steps are now shown below this box.');
	await expect(steps(page).first()).toBeVisible();
	await page.reload();
	await expect(say(page)).toBeChecked();
	await expect(steps(page).first()).toBeVisible();
	await page.goto('/android/');
	await unfold(page);
	await expect(steps(page).first()).toBeVisible();
	await expect(steps(page, 'other-google-account').first()).toBeHidden();
	const other = await context.newPage();
	await other.goto('/fixes/reinstall-whatsapp/');
	await expect(steps(other).first()).toBeHidden();
	await page.goto('/fixes/reinstall-whatsapp/');
	await say(page).uncheck();
	await expect(gate(page).locator('output.gate-state')).toHaveText('The steps are hidden.');
	await expect(steps(page).first()).toBeHidden();
});

test('an open gate lets a run through, warning first', async ({ page }) => {
	await page.goto('/android/?run=1#reinstall-whatsapp');
	await warning(page).getByRole('checkbox').check();
	const next = inBar(page, 'Next step');
	await expect(steps(page).filter({ visible: true })).toHaveCount(0);
	await next.click();
	await expect(page.locator('#reinstall-whatsapp--backup-from-today')).toBeVisible();
});

test('with storage blocked it still folds, and still opens', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'] as const)
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('blocked', 'SecurityError');
				},
			});
	});
	await page.goto('/fixes/reinstall-whatsapp/');
	await expect(steps(page).first()).toBeHidden();
	await say(page).check();
	await expect(steps(page).first()).toBeVisible();
});

test('what nobody should do has no steps, and says what it destroys', async ({ page }) => {
	for (const address of ['/fixes/clear-app-data/', '/after/advice-not-to-follow/']) {
		await page.goto(address);
		await expect(page.locator('.step')).toHaveCount(0);
		await expect(page.getByText('All chats on the phone, WhatsApp').first()).toBeVisible();
	}
});

test.describe(() => {
	test.use({ javaScriptEnabled: false });

	test('without JavaScript the steps are open, under the warning, and in a guide after the safeguards', async ({
		page,
	}) => {
		await page.goto('/android/#reinstall-whatsapp--remove-app');
		await expect(page.locator('#reinstall-whatsapp--remove-app')).toBeInViewport();
		await expect(say(page)).toHaveCount(0);
		const top = async (selector: string) => (await page.locator(selector).boundingBox())!.y;
		const order = [
			await top('[data-fix="copy-local-backup"]'),
			await top('[data-fix="reinstall-whatsapp"] .gate-warning'),
			await top('#reinstall-whatsapp--backup-from-today'),
		];
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});
});
