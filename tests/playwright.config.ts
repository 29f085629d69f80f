import { defineConfig, devices } from '@playwright/test';
import { chromiumPath } from './browser/engine';

const wanted = (process.env['BROWSERS'] ?? 'chromium').split(',') as ('chromium' | 'firefox' | 'webkit')[];

const chromium = {
	...devices['Desktop Chrome'],
	launchOptions: {
		...(wanted.includes('chromium') ? chromiumPath() : {}),
		args: [
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		],
	},
};
const engines = { chromium, firefox: devices['Desktop Firefox'], webkit: devices['Desktop Safari'] };

const inTurn = 'writing.spec.ts';

/** The built site, and beside it the one built for a base path. */
const port = Number(process.env['PORT'] ?? 4325);

/** sirv listens where PORT says, whatever its option says. */
const served = (folder: string, at: number, path: string) => ({
	command: `sirv ${folder} --port ${at} --quiet`,
	cwd: '..',
	env: { PORT: String(at) },
	url: `http://localhost:${at}${path}`,
	reuseExistingServer: !process.env['CI'],
});

export default defineConfig({
	testDir: 'browser',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	// A busy machine may be late once; a test that fails twice has found something.
	retries: process.env['CI'] ? 1 : 0,
	// Tests wait more than they compute, so two cores have room for three.
	workers: 3,
	timeout: 90_000,
	reporter: process.env['CI'] ? 'line' : 'list',
	use: { baseURL: `http://localhost:${port}`, serviceWorkers: 'block', trace: 'on-first-retry' },
	// What shares one server runs in turn: begun last, it would keep one worker busy long after the others are done.
	projects: wanted.flatMap((name) => [
		{ name: `${name}, in turn`, testMatch: inTurn, use: engines[name] },
		{ name, testIgnore: inTurn, use: engines[name] },
	]),
	webServer: [served('dist', port, '/'), served('.cache/base', port + 1, '/unstuck/')],
});
