import { expect, test, type Page } from '@playwright/test';
import figures from '../bench/figures.json' with { type: 'json' };
import { serve } from '../bench/server';
import { tickWithoutLine, walk } from '../bench/walk';
import { siteLibrary } from '../content';

/** How much more than what was measured is let through: small changes of words pass, a new script does not. */
const room = 1.05;
const { fixes } = siteLibrary();
const every = (nth: number) => (_: unknown, number: number) => number % nth === 0;

/** Puts there what a reader has done so far: every other step of every fix is done, and every third fix has an answer. */
const fill = (page: Page) =>
	page.addInitScript(
		({ steps, answers }) => {
			const at = Date.now() - 3_600_000;
			for (const key of steps)
				localStorage.setItem(`unstuck:step:${key}`, JSON.stringify({ v: 1, state: 'done', at, revision: 1 }));
			for (const id of answers)
				localStorage.setItem(`unstuck:outcome:${id}`, JSON.stringify({ v: 1, outcome: 'no-change', at }));
		},
		{
			steps: [...fixes.values()].flatMap(({ steps }) => steps.filter(every(2)).map(({ key }) => key)),
			answers: [...fixes.keys()].filter(every(3)),
		},
	);

test.skip(
	({ browserName }) => browserName !== 'chromium',
	'Only Chromium tells what came over the line, and what moved.',
);

let host: Awaited<ReturnType<typeof serve>>;
test.beforeAll(async () => void (host = await serve('dist')));
test.afterAll(() => host.stop());

for (const [address, measured] of Object.entries(figures.session))
	test(`a session from ${address} is as light over the line as it was measured, and nothing in it moves`, async ({
		browser,
	}) => {
		const { bytes, requests, shift, parts } = await walk(browser, host.origin + address, { slow: false });
		const told = `${bytes} bytes in ${requests} requests: ${JSON.stringify(parts)}`;
		console.log(`${address}: ${told}`);
		expect.soft(bytes, told).toBeLessThanOrEqual(measured.bytes * room);
		expect.soft(requests, told).toBeLessThanOrEqual(measured.requests * room);
		expect.soft(shift).toBeLessThan(0.005);
	});

test('nothing moves in a page that shows what was done before', async ({ browser }) => {
	const { shift } = await walk(browser, `${host.origin}/android/`, { slow: false, prepare: fill });
	expect(shift).toBeLessThan(0.005);
});

test('a tick is stored with the line cut off right before the first tap', async ({ browser }) => {
	expect(await tickWithoutLine(browser, `${host.origin}/android/`, false)).toBeLessThan(Infinity);
});
