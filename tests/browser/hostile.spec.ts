import { expect, type Page } from '@playwright/test';
import { test } from './breaches';
import { addresses } from './pages';

const hostile = `"><img src=x onerror="window.ran=1"><script>window.ran=1</script>'${'\u202e'}{{7*7}}`;
const step = 'restart-router--plug-in';
/** One page of each kind, and every page that reads an address, a file or the storage. */
const places = [
	'/',
	'/android/',
	'/causes/slow-connection/',
	'/fixes/restart-router/',
	'/fixes/reinstall-whatsapp/',
	'/after/worked/',
	'/progress/',
	'/report/',
	'/search/',
	'/tools/stuck-or-slow/',
	'/tools/space/',
	'/tools/connection/',
	'/tools/phone/',
	'/404.html',
];

async function unharmed(page: Page, where: string) {
	expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran), where).toBeUndefined();
	expect(await page.locator('img[src="x"]').count(), where).toBe(0);
}

test('the pages under attack are those of the site', () => {
	for (const place of places.filter((one) => one !== '/404.html')) expect(addresses).toContain(place);
});

/** What stands in the storage: a bare text under every key, or the shape that the site keeps with hostile texts in it. */
const stores: Record<string, Record<string, unknown>> = {
	'bare texts': Object.fromEntries(
		[
			'starlight-theme',
			'unstuck:platform',
			`unstuck:step:${step}`,
			`unstuck:outcome:restart-router`,
			'unstuck:readings',
			'unstuck:places',
			'unstuck:check:connection',
			`unstuck:timer:${step}`,
			`unstuck:${hostile}`,
			`unstuck:step:${hostile}`,
			'unstuck-copy',
		].map((key) => [key, hostile]),
	),
	'the right shape around hostile texts': {
		[`unstuck:step:${step}`]: { v: 1, state: hostile, at: hostile, revision: hostile },
		'unstuck:step:restart-router--unplug': { v: 1, state: 'done', at: Date.now(), revision: 1, note: hostile },
		'unstuck:outcome:restart-router': { v: 1, outcome: hostile, at: Date.now() },
		'unstuck:readings': {
			v: 1,
			readings: [
				{ at: Date.now(), percent: hostile },
				{ at: Date.now(), percent: 14 },
			],
			total: hostile,
			mbps: hostile,
		},
		'unstuck:check:connection': { v: 1, at: Date.now(), summary: hostile },
		'unstuck:places': `/${hostile.replaceAll(' ', '+')}/ javascript:window.ran=1 //foreign.example/`,
	},
};

for (const [what, store] of Object.entries(stores))
	test(`${what} in the storage, and a hostile query and fragment, are shown as text or not at all`, async ({
		page,
		breaches,
	}) => {
		await page.addInitScript(
			(all) => {
				for (const [key, value] of all)
					for (const storage of [localStorage, sessionStorage]) storage.setItem(key, value);
			},
			Object.entries(store).map(
				([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)] as const,
			),
		);
		const query = encodeURIComponent(hostile);
		for (const place of places) {
			await page.goto(`${place}?platform=${query}&q=${query}&run=${query}&symptom=${query}#${query}`);
			await page.waitForLoadState('networkidle');
			await unharmed(page, place);
			expect(await page.locator('a[href^="javascript:"], a[href*="foreign.example"]').count(), place).toBe(0);
		}
		expect(breaches).toEqual([]);
	});

test('a hostile file is refused, or its names and texts are shown as text', async ({ page, breaches }) => {
	const tick = { state: 'done', at: Date.now(), revision: 1 };
	const good = {
		app: 'unstuck',
		version: 1,
		exported: hostile,
		ticks: { [step]: tick, [hostile]: tick },
		outcomes: { [hostile]: { outcome: hostile, at: 1 } },
		platform: hostile,
		kept: { [`unstuck:aside:${hostile}:1`]: hostile, 'unstuck-copy': hostile, 'starlight-theme': hostile },
	};
	const files = [
		JSON.stringify(good),
		JSON.stringify({ ...good, version: hostile }),
		`{"__proto__":{"ran":1},"app":"unstuck","version":1,"ticks":{"__proto__":${JSON.stringify(tick)}}}`,
		hostile,
		'[]',
		'[['.repeat(50_000),
	];
	for (const [at, text] of files.entries()) {
		await page.goto('/progress/');
		await page
			.getByLabel('Import a file')
			.first()
			.setInputFiles({
				name: `${hostile.replaceAll('/', ' ')}.json`,
				mimeType: 'application/json',
				buffer: Buffer.from(text),
			});
		await expect(
			page
				.getByRole('group', { name: 'Import a file' })
				.or(page.getByText(/nothing was changed|newer version of this site/))
				.filter({ visible: true })
				.first(),
		).toBeVisible();
		const add = page.getByRole('button', { name: 'Add it to mine' }).filter({ visible: true });
		if ((await add.count()) > 0) await add.click();
		for (const place of ['/progress/', '/', '/report/', '/causes/slow-connection/']) {
			await unharmed(page, `file ${at}`);
			await page.goto(place);
		}
		await unharmed(page, `file ${at}`);
		expect(
			await page.evaluate(() => [localStorage.getItem('unstuck-copy'), localStorage.getItem('starlight-theme')]),
			`file ${at}`,
		).toEqual([null, null]);
	}
	expect(breaches).toEqual([]);
});
