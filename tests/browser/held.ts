import type { Page } from '@playwright/test';

/** Holds a file back, until the function that this gives is called. */
export async function held(page: Page, file: string): Promise<() => void> {
	let pass!: () => void;
	const passed = new Promise<void>((done) => (pass = done));
	await page.route(file, async (route) => {
		await passed;
		await route.continue();
	});
	return pass;
}
