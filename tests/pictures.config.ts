import config from './playwright.config';

/*
 * Pictures depend on the version of the engine and on what the system draws, so they are compared with one engine, the
 * Chromium that Playwright's version pins: `npm run test:pictures`. With `-- --update-snapshots=all` they are drawn anew.
 */
export default {
	...config,
	testDir: 'pictures',
	// One picture for every system: the test brings its own font.
	snapshotPathTemplate: '{testDir}/kept/{arg}{ext}',
	projects: config.projects!.filter(({ name }) => name === 'chromium'),
};
