import type { BrowserContext, Page } from '@playwright/test';

/** Lets a test read what was copied. Only Chromium allows it; elsewhere a clipboard of the test takes the place of the browser's. */
export async function allowClipboard(context: BrowserContext): Promise<void> {
	if (context.browser()!.browserType().name() === 'chromium')
		return context.grantPermissions(['clipboard-read', 'clipboard-write']);
	let copied = '';
	await context.exposeFunction('writeCopied', (text: string) => void (copied = text));
	await context.exposeFunction('readCopied', () => copied);
	await context.addInitScript(() => {
		const { writeCopied, readCopied } = window as unknown as Record<string, unknown>;
		const value = { writeText: writeCopied, readText: readCopied };
		Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
	});
}

/** What was copied last. */
export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
