import { defineConfig, devices } from '@playwright/test';
import { chromiumPath } from './browser/engine';

const chromium = {
	...devices['Desktop Chrome'],
	launchOptions: {
		...chromiumPath(),
		args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
	},
};
const engines = { chromium, firefox: devices['Desktop Firefox'], webkit: devices['Desktop Safari'] };
const wanted = (process.env['BROWSERS'] ?? 'chromium').split(',') as (keyof typeof engines)[];

export default defineConfig({
	testDir: 'browser',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	workers: 2,
	reporter: process.env['CI'] ? 'line' : 'list',
	use: { baseURL: 'http://localhost:4325', serviceWorkers: 'block', trace: 'retain-on-failure' },
	projects: wanted.map((name) => ({ name, use: engines[name] })),
	webServer: [
		{ command: 'sirv dist --port 4325 --quiet', cwd: '..', url: 'http://localhost:4325/', reuseExistingServer: !process.env['CI'] },
		{ command: 'sirv .cache/base --port 4326 --quiet', cwd: '..', url: 'http://localhost:4326/unstuck/', reuseExistingServer: !process.env['CI'] },
	],
});
