import { expect, test, type Page } from '@playwright/test';
import { localDay } from '@/i18n/format';
import { unfold } from './keeping';
import { barriersInBoth } from './barriers';
import { requestsOf } from './checks';

const step = (page: Page, key: string) => page.locator('li.step', { has: page.locator(`input[name="${key}"]`) });
/** What only a check needs; the place where one can be opened is not among it. */
const ofChecks = (url: string) =>
	/(open|stuck-or-slow|connection-check|phone-check|space-check|speed-test|own-site|tools|probe|fixes)[.\w-]*\.(js|css|json|bin)/.test(
		url,
	);

for (const address of ['/', '/fixes/measure-connection/', '/causes/slow-connection/', '/android/', '/tools/space/'])
	test(`${address} loads nothing of a check that is not used there`, async ({ page }) => {
		const requests = requestsOf(page);
		await page.goto(address, { waitUntil: 'networkidle' });
		const found = requests.filter((url) => ofChecks(new URL(url).pathname.split('/').pop()!));
		if (address === '/tools/space/')
			expect(found.filter((url) => /stuck-or-slow|connection|phone-check|speed-test|probe/.test(url))).toEqual([]);
		else expect(found).toEqual([]);
	});

test('a check in a step is loaded by its tap, offers the tick and never ticks by itself', async ({ page }) => {
	const requests = requestsOf(page);
	await page.goto('/causes/slow-connection/');
	await unfold(page);
	const box = page.locator('input[name="restart-router--rejoin"]');
	const here = step(page, 'restart-router--rejoin');
	await here.getByRole('button', { name: 'Measure it here' }).click();
	await expect(here.locator('.verdict')).toContainText('You are online');
	expect(requests.some((url) => url.includes('speed-test'))).toBe(false);
	await expect(box).not.toBeChecked();
	await here.getByRole('button', { name: 'Tick this step' }).click();
	await expect(box).toBeChecked();
	await page.reload();
	await expect(box).toBeChecked();
});

test('in a step the speed test of the other server is a link to its own page', async ({ page }) => {
	await page.goto('/fixes/measure-connection/');
	const here = step(page, 'measure-connection--test-here');
	await here.getByRole('button', { name: 'Measure it here' }).click();
	await expect(here.getByRole('link', { name: 'Measure the upload' })).toHaveAttribute('href', '/tools/connection/');
	await expect(page.getByRole('button', { name: 'Measure the upload now' })).toHaveCount(0);
});

test('what happens inside a check changes neither the tick of its step nor the count of the list', async ({ page }) => {
	await page.goto('/fixes/measure-connection/');
	const here = step(page, 'measure-connection--work-out-hours');
	const box = page.locator('input[name="measure-connection--work-out-hours"]');
	await here.getByRole('button', { name: 'Skip' }).click();
	await here.getByRole('button', { name: 'Work it out here' }).click();
	await here.getByLabel('Size of the backup', { exact: true }).fill('3 GB');
	await here.getByLabel('Upload speed in Mbps').fill('2');
	await here.getByRole('button', { name: 'Work it out', exact: true }).click();
	await expect(here.locator('.check-sum')).toHaveText('3 GB × 2.2 ÷ 2 Mbps = 3.3 hours');
	await expect(box).not.toBeChecked();
	await expect(here.getByRole('button', { name: 'Skip' })).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('.count')).toHaveText('0 of 4, 1 skipped');
});

test('the button folds the check up again, by keyboard too', async ({ page }) => {
	await page.goto('/fixes/keep-headroom/');
	const button = page.getByRole('button', { name: 'Work it out here' });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Free on the phone')).toBeVisible();
	await expect(button).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Free on the phone')).toBeHidden();
	await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('a result goes into the report only if the reader asks, and can be taken out again', async ({ page }) => {
	await page.goto('/tools/space/');
	await page.getByLabel('Size of the backup').fill('3 GB');
	await page.getByRole('button', { name: 'Work it out' }).click();
	const kept = () => page.evaluate(() => localStorage.getItem('unstuck:check:space'));
	expect(await kept()).toBeNull();
	await page.getByRole('button', { name: 'Keep this result for my report' }).click();
	expect(JSON.parse((await kept())!)).toMatchObject({ v: 2, facts: [['unknown']] });
	await page.getByRole('button', { name: 'Delete it' }).click();
	expect(await kept()).toBeNull();
});

test('a check that cannot be loaded says so, and works on the next tap', async ({ page, context }) => {
	await page.goto('/fixes/keep-headroom/', { waitUntil: 'networkidle' });
	const button = page.getByRole('button', { name: 'Work it out here' });
	await context.setOffline(true);
	await button.click();
	await expect(page.getByText('The tool could not be loaded.')).toBeVisible();
	await context.setOffline(false);
	await button.click();
	await expect(page.getByLabel('Free on the phone')).toBeVisible();
	await expect(page.getByText('The tool could not be loaded.')).toBeHidden();
});

test('a second tap while the check is on its way does not fold it up', async ({ page }) => {
	await page.goto('/fixes/keep-headroom/', { waitUntil: 'networkidle' });
	const held: (() => void)[] = [];
	let hold = true;
	await page.route('**/*.js', async (route) => {
		if (hold) await new Promise<void>((pass) => held.push(pass));
		await route.continue();
	});
	const button = page.getByRole('button', { name: 'Work it out here' });
	await button.click();
	await expect.poll(() => held.length).toBeGreaterThan(0);
	await button.click();
	hold = false;
	for (const pass of held) pass();
	await expect(page.getByLabel('Free on the phone')).toBeVisible();
	await expect(button).toHaveAttribute('aria-expanded', 'true');
});

test('the results of the checks hold no barrier in either colours, and fit a small screen', async ({ page }) => {
	test.setTimeout(120_000);
	await page.setViewportSize({ width: 320, height: 700 });
	const results: Record<string, () => Promise<void>> = {
		'stuck-or-slow': async () => {
			await page.getByLabel('Size of the backup').fill('3 GB');
			await page.getByText('I saw it earlier').click();
			await page.getByLabel('When was that?').fill(`${localDay(Date.now(), 1)}T18:00`);
			for (const reading of ['30%', '40%']) {
				await page.getByLabel('What does the phone show now?').fill(reading);
				await page.getByRole('button', { name: 'Work it out' }).click();
			}
			await page.locator('.check-chart').waitFor();
		},
		connection: async () => {
			await page.getByRole('button', { name: 'Check the connection' }).click();
			await page.getByText('Did you measure it elsewhere?').click();
			await page.getByLabel('Size of the backup').fill('30 GB');
			await page.getByLabel('Upload in Mbps').fill('1');
			await page.getByLabel('Upload in Mbps').press('Enter');
			await page.locator('.check-answer').waitFor();
		},
		phone: async () => page.locator('[data-finding]').first().waitFor(),
		space: async () => {
			await page.getByLabel('Size of the backup').fill('30 GB');
			await page.getByLabel('Free on the phone').fill('1 GB');
			await page.getByRole('button', { name: 'Work it out' }).click();
			await page.locator('.check-bar').first().waitFor();
		},
	};
	for (const [name, act] of Object.entries(results)) {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(`/tools/${name}/`);
		await act();
		expect(await barriersInBoth(page), name).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name).toBe(true);
	}
});

test('without JavaScript no button leads nowhere, and the tools tell how to do it by hand', async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage({ baseURL: baseURL!, javaScriptEnabled: false });
	await page.goto('/fixes/measure-connection/');
	await expect(page.getByRole('button', { name: 'Measure it here' })).toBeHidden();
	for (const name of ['stuck-or-slow', 'connection', 'phone', 'space']) {
		await page.goto(`/tools/${name}/`);
		await expect(page.getByText('This tool needs JavaScript. Below is how to do it by hand.')).toBeVisible();
		await expect(page.getByRole('heading', { name: /by hand/ })).toBeVisible();
	}
	await page.close();
});

test('under a base path the checks find their files, their titles and their pages', async ({ page }) => {
	const root = `http://localhost:${Number(process.env['PORT'] ?? 4325) + 1}/unstuck/`;
	const outside = requestsOf(page);
	await page.goto(`${root}tools/space/`);
	await page.getByLabel('Size of the backup').fill('3 GB');
	await page.getByLabel('Free on the phone').fill('1 GB');
	await page.getByRole('button', { name: 'Work it out' }).click();
	await expect(page.getByRole('link', { name: 'Leave videos out of the backup' }).first()).toHaveAttribute(
		'href',
		'/unstuck/fixes/leave-out-videos/',
	);
	await page.goto(`${root}tools/connection/`);
	await page.getByRole('button', { name: 'Check the connection' }).click();
	await expect(page.locator('.verdict')).toContainText('You are online');
	expect(outside.filter((url) => !url.startsWith(root))).toEqual([]);
});
