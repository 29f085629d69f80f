import type { Page } from '@playwright/test';

/** The bar of a run. */
export const bar = (page: Page) => page.getByRole('group', { name: 'One step at a time' });
/** A button in it. */
export const inBar = (page: Page, name: string | RegExp) =>
	bar(page).getByRole('button', { name, exact: typeof name === 'string' });
/** Taps an entry of its menu. */
export async function choose(page: Page, name: string): Promise<void> {
	await inBar(page, 'More choices').click();
	await page.locator('.run-menu').getByRole('button', { name, exact: true }).click();
}
/** What one screen of the run shows: `ask`, `step`, `last`, `chats`, `more`, `gate` or `phone`; undefined on other pages. */
export const kindOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['run']);
/** The answer in view to "did it work?". */
export const said = (page: Page, answer: string) =>
	page.locator(`.did[data-now] [data-answer="${answer}"]`).filter({ visible: true });
export const stepInView = (page: Page) => page.locator('.step').filter({ visible: true });
export const titleInView = (page: Page) => page.getByRole('heading', { level: 1 });

/** Goes on by one tap that answers nothing but "no change", and takes the last answer of each question: "I can’t tell". */
export async function tapOn(page: Page): Promise<void> {
	const kind = await kindOf(page);
	const before = page.url();
	if (kind === 'ask') await page.locator('.ask[data-now] [data-say]').filter({ visible: true }).last().click();
	else if (kind === 'chats') await page.getByRole('button', { name: 'Yes, all of them' }).click();
	else if (kind === 'more') await page.getByRole('link', { name: /^Enough for today/ }).click();
	else if (kind === 'last') await said(page, 'no-change').click();
	else await bar(page).locator('.run-next').click();
	await page.waitForURL((url) => url.href !== before);
}

/** Taps until some kind of screen, or the end, is there; gives how many taps that took. */
export async function tapUntil(
	page: Page,
	isThere: (kind: string | undefined) => boolean,
	most = 100,
): Promise<number> {
	for (let taps = 0; taps <= most; taps++) {
		if (page.url().includes('/after/') || isThere(await kindOf(page))) return taps;
		await tapOn(page);
	}
	throw new Error(`After ${most} taps it is at ${page.url()}.`);
}

/** What `hurry` clicks, the first of these that is there: every question with its last answer, every fix with "no change" or unread. */
export const byAnswers = [
	'.run-before button',
	'.ask[data-now] [data-say]',
	'.run-card button',
	'.run-card a',
	'.did[data-now] [data-answer="no-change"]',
	'.run-next',
];
export const bySkipping = ['.ask[data-now] [data-say]', '.run-menu .run-skipFix', '.run-next'];

/** Goes through a run to its end by clicks of the page itself, many in a second. Gives the fix on each screen that has one. */
export async function hurry(page: Page, clicked: string[]): Promise<(string | undefined)[]> {
	await page.locator('.run-bar').waitFor();
	const passed = await page.evaluate(async (clicked) => {
		const isThere = (part: HTMLElement) => part.matches('.run-menu :not([hidden])') || part.checkVisibility();
		const passed: (string | undefined)[] = [];
		for (let before = ''; before !== location.href && passed.length < 200;) {
			before = location.href;
			passed.push(document.querySelector<HTMLElement>('.fix:has([data-now])')?.dataset['fix']);
			const parts = clicked.map((selector) => [...document.querySelectorAll<HTMLElement>(selector)].findLast(isThere));
			parts.find(Boolean)?.click();
			// An answer puts the fixes in another order first.
			await Promise.resolve();
		}
		return passed;
	}, clicked);
	await page.waitForURL('**/after/**');
	return passed;
}
