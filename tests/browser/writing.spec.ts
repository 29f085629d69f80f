import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect, test, type Page } from '@playwright/test';

/*
 * What somebody sees who writes content beside `npm run dev`: mistakes, where they look, and their end.
 */
test.describe.configure({ mode: 'serial' });

// The framework serves files of its project alone.
const content = '.cache/writing';
const restart = `${content}/fixes/restart.yml`;
const glitch = `${content}/guides/causes/glitch.mdx`;
let server: ChildProcess;
let output = '';
let port: number;

test.beforeAll(async () => {
	test.setTimeout(180_000);
	rmSync(content, { recursive: true, force: true });
	cpSync('tests/fixtures/good', content, { recursive: true });
	port = await freePort();
	server = spawn('npm', ['run', 'dev', '--', '--port', String(port)], {
		env: { ...process.env, CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
		// Its children end with it.
		detached: true,
	});
	for (const stream of [server.stdout!, server.stderr!]) stream.on('data', (text) => (output += text));
	await expect
		.poll(() => fetch(address('/fixes/restart/')).then(({ status }) => status, String), {
			timeout: 150_000,
			message: `npm run dev -- --port ${port} has to serve there`,
		})
		.toBe(200);
});

test.afterAll(() => {
	process.kill(-server.pid!);
	rmSync(content, { recursive: true, force: true });
});

const address = (path: string) => `http://localhost:${port}${path}`;

/** Opens a page. */
async function open(page: Page, path: string) {
	// A page that the server loads anew just now would break off the way to the next.
	await page.goto('about:blank');
	await page.goto(address(path));
	await listens(page);
}

/** Waits until the page is there and listens for changes: one that is still on its way misses them. */
async function listens(page: Page) {
	await page.waitForLoadState('networkidle');
	await expect(page.locator('main h1')).toBeVisible();
}

/** Changes a file, sees what the browser says, mends the file, and sees the page come back. */
async function breaks(
	page: Page,
	file: string,
	from: string,
	to: string,
	said: string,
	shown: string,
	at = '/fixes/restart/',
) {
	const good = readFileSync(file, 'utf8');
	expect(good).toContain(from);
	await open(page, at);
	const title = (await page.locator('main h1').textContent())!;
	writeFileSync(file, good.replace(from, to));
	const overlay = page.locator('vite-error-overlay');
	await expect(overlay).toContainText(said, { timeout: 30_000 });
	await expect(overlay.locator('#message')).toContainText(file);
	await expect(overlay.locator('.error-line')).toContainText(shown);
	await page.waitForLoadState('networkidle');
	writeFileSync(file, good);
	await expect(page.locator('main h1')).toHaveText(title, { timeout: 30_000 });
	await expect(overlay).toHaveCount(0);
}

test('an unknown field is shown in the browser with file, line and the right name, until it is mended', async ({
	page,
}) => {
	await breaks(
		page,
		restart,
		'minutes: 2',
		'minuets: 2',
		`${restart}:7: minuets is no field. Did you mean minutes?`,
		'minuets: 2',
	);
});

test('a field with a wrong value is shown with the remedy', async ({ page }) => {
	await breaks(
		page,
		restart,
		'reviewed: 2026-01-31',
		'reviewed: 2026-02-31',
		`${restart}:10: reviewed "2026-02-31" is not a day. Write it like 2026-11-22.`,
		'reviewed: 2026-02-31',
	);
});

test('a file that cannot be read is shown with the line of the slip', async ({ page }) => {
	await breaks(
		page,
		restart,
		'undo: Nothing to undo.',
		'undo: "Nothing to undo.',
		`${restart}:6: cannot be read: the quote that begins here has no end. Close it.`,
		'undo: "Nothing to undo.',
	);
});

test('a mistake in the frontmatter of a guide is shown', async ({ page }) => {
	await breaks(
		page,
		glitch,
		'kind: cause',
		'kind: cuase',
		`${glitch}:4: kind "cuase" is not a kind of guide. Did you mean cause?`,
		'kind: cuase',
	);
});

test('a broken rule is shown', async ({ page }) => {
	await breaks(
		page,
		glitch,
		'[copy-chats, restart]',
		'[copy-chats, resart]',
		`${glitch}:18: checklist.safe-first.fixes names the unknown fix "resart". Did you mean restart? If not, add content/fixes/resart.yml.`,
		'fixes: [copy-chats, resart]',
	);
});

test('a dead link in the text of a guide is shown', async ({ page }) => {
	await breaks(
		page,
		glitch,
		'Something hangs.\n\n',
		'Something [hangs](/fixes/restrat/).\n\n',
		`${glitch}:27: the text links to /fixes/restrat/, which is no page. Did you mean /fixes/restart/?`,
		'/fixes/restrat/',
	);
});

test('a guide whose frontmatter or text cannot be read is explained on its own page', async ({ page }) => {
	await breaks(
		page,
		glitch,
		'kind: cause',
		'kind: cause\ntitle: Another glitch',
		`${glitch}:5: cannot be read: the field "title" stands here and on line 2. Keep one of them.`,
		'title: Another glitch',
		'/causes/glitch/',
	);
	await breaks(
		page,
		glitch,
		'Something hangs.\n\n<',
		'<p>Something hangs.\n\n<',
		`${glitch}:27: cannot be read: <p> has no end. Write </p> where it ends.`,
		'<p>Something hangs.',
		'/causes/glitch/',
	);
});

test('a mistake that is on no line marks none', async ({ page }) => {
	await open(page, '/fixes/restart/');
	renameSync(restart, `${content}/fixes/Restart2_.yml`);
	const overlay = page.locator('vite-error-overlay');
	await expect(overlay).toContainText('the file name gives the id "Restart2_", which is not an id.', {
		timeout: 30_000,
	});
	await expect(overlay.locator('.error-line')).toHaveCount(0);
	renameSync(`${content}/fixes/Restart2_.yml`, restart);
	await expect(page.locator('main h1')).toHaveText('Restart the phone', { timeout: 30_000 });
});

test('changes are still seen after the server has started anew for a changed configuration', async ({ page }) => {
	const before = output.length;
	utimesSync('astro.config.mjs', new Date(), new Date());
	await expect.poll(() => output.slice(before), { timeout: 30_000 }).toContain('Restarting');
	await expect
		.poll(() => fetch(address('/fixes/restart/')).then(({ status }) => status, String), { timeout: 30_000 })
		.toBe(200);
	await breaks(
		page,
		restart,
		'minutes: 2',
		'minutes: two',
		`${restart}:7: minutes must be a whole number of minutes.`,
		'minutes: two',
	);
});

test('a new fix that no guide uses can be looked at, with a warning', async ({ page }) => {
	writeFileSync(
		`${content}/fixes/shake.yml`,
		readFileSync(restart, 'utf8')
			.replace('Restart the', 'Shake the')
			.replace(/formerly: .*/g, ''),
	);
	await expect.poll(() => fetch(address('/fixes/shake/')).then(({ status }) => status), { timeout: 30_000 }).toBe(200);
	await open(page, '/fixes/shake/');
	await expect(page.locator('main h1')).toHaveText('Shake the phone');
	expect(output).toContain(`${content}/fixes/shake.yml: no guide has this fix in its checklist.`);
});

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => resolve(port));
		});
	});
}
