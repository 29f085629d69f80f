import { expect, test, type Page } from '@playwright/test';
import { requestsOf } from './checks';

const android = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36';
const iphone =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 14_8 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/14.1.2 Mobile/15E148 Safari/604.1';
const finding = (page: Page, id: string) => page.locator(`[data-finding="${id}"]`);

interface Telling {
	connection?: { type?: string; saveData?: boolean };
	battery?: { level: number; charging: boolean };
	/** What an iPhone does not even have. */
	silent?: boolean;
}
/** Puts something in place of what the browser tells of its phone. */
const phone = (page: Page, telling: Telling) =>
	page.addInitScript(({ connection, battery, silent }: Telling) => {
		const tell = (name: string, value: unknown) =>
			Object.defineProperty(Navigator.prototype, name, { configurable: true, get: () => value });
		const holder = battery && Object.assign(new EventTarget(), battery);
		if (connection) tell('connection', Object.assign(new EventTarget(), connection));
		if (holder) tell('getBattery', () => Promise.resolve(holder));
		if (holder)
			Object.assign(window, {
				plug: () => (Object.assign(holder, { charging: true }), holder.dispatchEvent(new Event('chargingchange'))),
			});
		if (silent) for (const name of ['connection', 'getBattery', 'userAgentData']) tell(name, undefined);
	}, telling);

test('mobile data, Data Saver and an empty battery are seen, each with its meaning and its fix', async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage({ baseURL: baseURL!, userAgent: android });
	await phone(page, { connection: { type: 'cellular', saveData: true }, battery: { level: 0.13, charging: false } });
	await page.goto('/tools/phone/');
	await expect(finding(page, 'connection')).toContainText('The phone is on mobile data.');
	await expect(finding(page, 'data-saver')).toContainText('Data saving is on.');
	await expect(finding(page, 'data-saver').getByRole('link', { name: 'Turn off Data Saver' })).toHaveAttribute(
		'href',
		'/fixes/turn-off-data-saver/',
	);
	await expect(finding(page, 'battery')).toContainText('The battery is at 13% and is not charging.');
	await expect(finding(page, 'system')).toContainText('The phone says it has Android 15.');
	await expect(page.getByText('3 things to check.')).toBeVisible();
	await page.evaluate(() => (window as unknown as { plug: () => void }).plug());
	await expect(finding(page, 'battery')).toContainText('The phone is charging.');
	await page.close();
});

test('an iPhone tells little: the page says so for each, with the way by hand, and sees an old system', async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage({ baseURL: baseURL!, userAgent: iphone });
	await phone(page, { silent: true });
	await page.goto('/tools/phone/');
	for (const id of ['connection', 'data-saver', 'battery', 'power-saving', 'vpn', 'storage'])
		await expect(finding(page, id)).toHaveAttribute('data-state', 'unknown');
	await expect(finding(page, 'data-saver')).toContainText('Low Data Mode should be off');
	await expect(finding(page, 'system')).toContainText('The phone says it has iOS 14.8. That is too old.');
	await page.close();
});

test('a clock that is wrong is seen against the date of this site, a right one is called right', async ({
	browser,
	baseURL,
}) => {
	for (const [hours, words] of [
		[0, 'The clock is right.'],
		[3, 'The clock is about 3 h fast.'],
		[-26, 'The clock is about 26 h slow.'],
	] as const) {
		const page = await browser.newPage({ baseURL: baseURL!, userAgent: android });
		await page.addInitScript((shift) => {
			const real = Date.now;
			Date.now = () => real() + shift;
		}, hours * 3_600_000);
		await page.goto('/tools/phone/');
		await expect(finding(page, 'clock')).toContainText(words);
		await page.close();
	}
});

test('offline is seen, and the rest is still told', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ baseURL: baseURL!, userAgent: android });
	await page.goto('/tools/phone/');
	await expect(finding(page, 'connection')).toBeVisible();
	await page.context().setOffline(true);
	await expect(finding(page, 'connection')).toContainText('The phone is offline.');
	await expect(finding(page, 'clock')).toContainText('This page cannot see whether the clock is right.');
	await page.close();
});

test('a computer is told that it is not the phone', async ({ page }) => {
	await page.goto('/tools/phone/');
	await expect(page.getByText('This does not look like the phone with the backup.')).toBeVisible();
});

test('what the phone tells is sent nowhere', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ baseURL: baseURL!, userAgent: android });
	const requests = requestsOf(page);
	await page.goto('/tools/phone/');
	await expect(finding(page, 'clock')).toBeVisible();
	for (const url of requests) {
		expect(url.startsWith(baseURL!)).toBe(true);
		if (url.includes('?')) expect(url).toMatch(/\/tools\/probe\.bin\?t=[\d.-]+$/);
	}
	await page.close();
});

test('space on an iPhone: 2.05 times the size in both places, what is missing, and the fixes in order', async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage({ baseURL: baseURL!, userAgent: iphone });
	await page.goto('/tools/space/');
	await expect(page.getByLabel('Which phone?')).toHaveValue('iphone');
	await page.getByLabel('Size of the backup').fill('3 GB');
	await page.getByLabel('Free on the phone').fill('8');
	await page.getByLabel('Free in iCloud').fill('4,5 GB');
	await page.getByRole('button', { name: 'Work it out' }).click();
	await expect(page.locator('.verdict')).toHaveText('There is not enough room');
	await expect(page.getByText('WhatsApp asks for 2.05 times the size of the backup: 6.2 GB')).toBeVisible();
	await expect(page.getByRole('img', { name: 'In iCloud: 4.5 GB free, 6.2 GB needed.' })).toBeVisible();
	await expect(page.locator('.check-bar[data-verdict="short"]')).toContainText('Free up 1.7 GB more here.');
	await expect(page.locator('.check-fixes a')).toHaveText([
		'Leave videos out of the backup',
		'Free space in iCloud',
		'Remove big videos from WhatsApp',
	]);
	await page.reload();
	await expect(page.getByLabel('Free in iCloud')).toHaveValue('4,5 GB');
	await page.close();
});

test('space on Android: the size itself as a planning value, and videos left out are not offered again', async ({
	page,
}) => {
	await page.goto('/tools/space/');
	await page.getByLabel('Which phone?').selectOption('Android');
	await page.getByLabel('Size of the backup').fill('3 GB');
	await page.getByLabel('Free on the phone').fill('1 GB');
	await page.getByLabel('Videos in the backup').selectOption('Left out');
	await page.getByRole('button', { name: 'Work it out' }).click();
	await expect(page.getByText('Android has no official figure.')).toBeVisible();
	await expect(page.locator('.check-fixes a').first()).toHaveText('Make room on the phone');
	await page.getByLabel('Free in the Google Account').fill('plenty');
	await page.getByRole('button', { name: 'Work it out' }).click();
	await expect(page.locator('.field-problem:not(:empty)')).toContainText('There is no size in this.');
});
