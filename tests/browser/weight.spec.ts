import { statSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../bench/server';
import { visit } from '../bench/visit';
import { siteLibrary } from '../content';

const { fixes, guides } = siteLibrary();
/** The most that a first visit may take over the line, in bytes with their headers and in requests. */
const limits = { guide: { bytes: 36_000, requests: 6 }, fix: { bytes: 22_000, requests: 5 } };

const heaviest = (hrefs: string[]) =>
	hrefs.sort((a, b) => statSync(`dist${b}index.html.gz`).size - statSync(`dist${a}index.html.gz`).size)[0]!;
const guide = heaviest(
	[...guides.values()].map(({ href }) => href).filter((href) => !['/android/', '/iphone/'].includes(href)),
);
const fix = heaviest([...fixes.values()].map(({ href }) => href));

/** Puts there what a reader has done so far: every other step of every fix is ticked or skipped, and every third fix has an answer. */
const keep = (page: Page) =>
	page.addInitScript(
		({ steps, answers }) => {
			const at = Date.now() - 3_600_000;
			for (const [number, key] of steps.entries())
				localStorage.setItem(
					`unstuck:step:${key}`,
					JSON.stringify({ v: 1, state: number % 3 === 0 ? 'skipped' : 'done', at, revision: 1 }),
				);
			for (const id of answers)
				localStorage.setItem(`unstuck:outcome:${id}`, JSON.stringify({ v: 1, outcome: 'no-change', at }));
		},
		{
			steps: [...fixes.values()].flatMap((fix) =>
				fix.steps.filter((_, number) => number % 2 === 0).map((step) => step.key),
			),
			answers: [...fixes.keys()].filter((_, number) => number % 3 === 0),
		},
	);

test.skip(
	({ browserName }) => browserName !== 'chromium',
	'Only Chromium tells what came over the line, and what moved.',
);

for (const [address, limit] of [
	['/android/', limits.guide],
	['/iphone/', limits.guide],
	[guide, limits.guide],
	[fix, limits.fix],
] as const)
	test(`${address} is a light load over the line, and nothing in it moves, with ticks or without`, async ({
		browser,
	}) => {
		const { origin, stop } = await serve('dist');
		const empty = await visit(browser, origin + address);
		const kept = await visit(browser, origin + address, keep);
		stop();
		console.log(
			`${address}: ${empty.bytes} bytes in ${empty.requests} requests; with ticks ${kept.bytes} in ${kept.requests}; moved ${empty.shift} and ${kept.shift}`,
		);
		// What is kept wakes code that a first visit does not fetch.
		expect(kept.requests).toBeGreaterThan(empty.requests);
		expect.soft(empty.bytes).toBeLessThanOrEqual(limit.bytes);
		expect.soft(empty.requests).toBeLessThanOrEqual(limit.requests);
		expect.soft(empty.shift).toBeLessThan(0.005);
		expect.soft(kept.shift).toBeLessThan(0.005);
	});

// A slow phone makes a font for every size and weight of it at the first layout, which is what blocks it longest.
for (const address of ['/', '/android/', fix, '/fixes/', '/tools/connection/', '/progress/', '/report/', '/sources/'])
	test(`the letters of ${address} have at most five sizes and two weights`, async ({ page }) => {
		await page.goto(address);
		await page.locator('main :is(p, li)').first().waitFor();
		const letters = await page.evaluate(() => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const found = { sizes: new Set<string>(), weights: new Set<string>() };
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				if (!node.nodeValue?.trim() || /^(SCRIPT|STYLE)$/.test(node.parentElement!.tagName)) continue;
				const { fontSize, fontWeight } = getComputedStyle(node.parentElement!);
				found.sizes.add(fontSize);
				found.weights.add(fontWeight);
			}
			return { sizes: [...found.sizes], weights: [...found.weights] };
		});
		expect.soft(letters.sizes.length, letters.sizes.join(', ')).toBeLessThanOrEqual(5);
		expect.soft(letters.weights.length, letters.weights.join(', ')).toBeLessThanOrEqual(2);
	});
