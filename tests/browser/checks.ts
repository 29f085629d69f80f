import type { Page } from '@playwright/test';
import { speedServer, type SpeedServer, type Speeds } from './speed-server';

const standard = 'https://speed.cloudflare.com';

/** Opens the connection page as it is when it was built with `SPEEDTEST` set to this server: in its policy and in its markup. */
export async function openConnection(page: Page, speeds: Speeds): Promise<SpeedServer> {
	const server = await speedServer(speeds);
	page.once('close', () => void server.close());
	await page.route('**/tools/connection/', async (route) => {
		const answer = await route.fetch();
		await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(standard, server.origin) });
	});
	// To Chromium a page that a test puts together is one from the internet, which may not ask this machine.
	const context = page.context();
	if (context.browser()!.browserType().name() === 'chromium') await context.grantPermissions(['local-network-access']);
	await page.goto('/tools/connection/');
	await page.getByRole('button', { name: 'Measure the upload now' }).waitFor();
	return server;
}

/** The requests of a page from now on, by their addresses. */
export function requestsOf(page: Page): string[] {
	const found: string[] = [];
	page.on('request', (request) => found.push(request.url()));
	return found;
}
