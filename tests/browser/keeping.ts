import { type Page, expect } from '@playwright/test';

/** The box of a step. */
export const box = (page: Page, key: string) => page.locator(`input[name="${key}"]`);

/** Opens every row of a guide. */
export const unfold = (page: Page) =>
	page.evaluate(() => document.querySelectorAll('main details').forEach((part) => part.setAttribute('open', '')));

/** What this site keeps in a browser, by key. */
export const kept = (page: Page): Promise<Record<string, string>> =>
	page.evaluate(() =>
		Object.fromEntries(
			Object.entries({ ...localStorage }).filter(([key]) => /^unstuck:(step|outcome|aside)/.test(key)),
		),
	);

/** Puts ticks and the like into a browser before any page that reads them; `site` is where the pages are. */
export async function keep(page: Page, entries: Record<string, unknown>, site = '/'): Promise<void> {
	await page.goto(`${site}favicon.svg`);
	await page.evaluate(
		(all) => {
			for (const [key, value] of all) localStorage.setItem(key, value);
		},
		Object.entries(entries).map(
			([key, value]) =>
				[key, typeof value === 'string' ? value : JSON.stringify({ v: 1, ...(value as object) })] as const,
		),
	);
}

const day = 86_400_000;

/** A tick of so many days before `now`, which has to be the time of the page where that is not the runner's. */
export const tick = (
	state: 'done' | 'skipped' = 'done',
	daysAgo = 0,
	revision = 1,
	now: number | Date = Date.now(),
) => ({ state, at: Number(now) - daysAgo * day, revision });

/** Serves a page or file as it might be after the next edit of its content. */
export async function edited(page: Page, address: string, edit: (text: string) => string): Promise<void> {
	await page.route(address, async (route) => {
		const response = await route.fetch();
		const before = await response.text();
		const after = edit(before);
		expect(after).not.toBe(before);
		await route.fulfill({ response, body: after });
	});
}

/** Makes the browser refuse storage: reading `localStorage` itself throws. */
export const blockStorage = (page: Page) =>
	page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('Access is denied for this document.', 'SecurityError');
				},
			});
	});

/** Gathers the errors that reach a page. */
export function errorsOf(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
	return errors;
}
