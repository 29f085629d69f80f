import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where systems keep a Chromium of their own; the one without windows, which Playwright takes too, is the quicker one. */
const system = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds Chromium: Playwright's own, else the system's, else installs one.
 * @throws {Error} with what to do, when none is there and none can be installed.
 */
export function chromiumPath(): { executablePath?: string } {
	const find = () =>
		existsSync(chromium.executablePath())
			? {}
			: system.filter(existsSync).map((executablePath) => ({ executablePath }))[0];
	const found = find();
	if (found) return found;
	console.log('No Chromium here; installing one.');
	for (const [command, ...args] of [
		['npx', 'playwright', 'install', '--with-deps', 'chromium'],
		['apt-get', 'update'],
		['apt-get', 'install', '-y', 'chromium-headless-shell'],
		['apt-get', 'install', '-y', 'chromium'],
	] as [string, ...string[]][]) {
		if (spawnSync('which', [command]).status !== 0) continue;
		try {
			execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
		} catch {
			continue; // The next way may work; if none does, the error below says so.
		}
		const installed = find();
		if (installed) return installed;
	}
	throw new Error(
		'The browser tests need Chromium and could not install it. Install Chromium or Chrome, then run npm test again.',
	);
}
