import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chooseFiles } from '../../src/integrations/offline.ts';
import { generate } from './generate.ts';
import { others, prepare } from './others.ts';
import { serve } from './server.ts';
import { idle, launch, open } from './visit.ts';
import { menuOf, wordsOf } from './words.ts';

/*
 * What the site costs as it grows: build time and memory a page, the bytes of a page and of a first search, with 100, 1,000
 * and 5,000 made-up fixes, beside plain Starlight with the same words. `npm run bench:scale`; FIXES="100 1000" asks for fewer.
 */
const counts = (process.env['FIXES'] ?? '100 1000 5000').split(/\s+/).map(Number);
const content = '.cache/bench/content';
const out = '.cache/bench/dist';

interface Build {
	pages: number;
	seconds: number;
	megabytes: number;
}

/** Builds, and looks every fifth of a second how much memory the build holds (Linux only). */
function build(command: string[], cwd: string, folder: string, env: Record<string, string>): Promise<Build> {
	return new Promise((resolve, reject) => {
		const from = performance.now();
		let peak = 0;
		let said = '';
		const child = spawn(command[0]!, command.slice(1), {
			cwd,
			stdio: 'pipe',
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		});
		child.stdout.on('data', (text) => (said += text));
		child.stderr.on('data', (text) => (said += text));
		const watch = setInterval(() => {
			try {
				peak = Math.max(
					peak,
					Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0),
				);
			} catch {
				clearInterval(watch); // The build is over, or this is not Linux: the figure is then 0.
			}
		}, 200);
		child.on('close', (code) => {
			clearInterval(watch);
			if (code !== 0) return reject(new Error(`${command.join(' ')} failed:\n${said.slice(-2000)}`));
			const pages = (readdirSync(folder, { recursive: true }) as string[]).filter((file) =>
				file.endsWith('.html'),
			).length;
			resolve({ pages, seconds: (performance.now() - from) / 1000, megabytes: peak / 1024 });
		});
	});
}

const zipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

/** The bytes that a first search fetches, from the tap to the first result. */
async function firstSearch(folder: string): Promise<number> {
	const browser = await launch();
	const { origin, stop } = await serve(folder);
	const visit = await open(browser, false);
	const { page, counted, close } = visit;
	await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
	await idle(visit);
	const before = counted().bytes;
	await page.getByRole('button', { name: 'Search' }).first().click();
	await page.getByRole('dialog').locator('input').first().fill('router');
	await page.getByRole('dialog').getByRole('link').first().waitFor();
	await idle(visit);
	const bytes = counted().bytes - before;
	await close();
	await browser.close();
	stop();
	return bytes;
}

const rows: Record<string, Record<string, number>> = {};
for (const count of counts) {
	generate(content, count);
	// What an earlier count has drawn would make this one look cheaper.
	rmSync('.cache/previews', { recursive: true, force: true });
	const astro = ['node', 'node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', out];
	const ours = await build(astro, '.', out, { CONTENT: content });
	rows[`unstuck ${count}`] = row(ours, {
		'guide kB': zipped(`${out}/android/index.html`),
		'fix kB': zipped(`${out}/fixes/restart-router/index.html`),
		'search kB': await firstSearch(out),
		'copy kB': (await chooseFiles(out)).bytes,
		'report kB': zipped(`${out}/report/index.html`),
		'map kB': zipped(`${out}/progress.json`),
	});
	const folder = prepare('starlight', wordsOf(out), menuOf(out));
	const plain = await build(['node', 'node_modules/astro/bin/astro.mjs', 'build'], folder, `${folder}/dist`, {});
	rows[`starlight ${count}`] = row(plain, {
		'guide kB': zipped(`${folder}/dist/android/index.html`),
		'fix kB': zipped(`${folder}/dist/fixes/restart-router/index.html`),
		'search kB': await firstSearch(`${folder}/dist`),
	});
	console.table(rows);
	rmSync(out, { recursive: true });
}
mkdirSync('.cache/bench', { recursive: true });
writeFileSync(
	'.cache/bench/scale.json',
	JSON.stringify({ date: new Date().toISOString().slice(0, 10), rows, others: others.starlight.packages }, null, '\t'),
);

function row({ pages, seconds, megabytes }: Build, sizes: Record<string, number>): Record<string, number> {
	const round = (value: number, digits: number) => Number(value.toFixed(digits));
	return {
		pages,
		seconds: round(seconds, 1),
		'ms a page': round((seconds * 1000) / pages, 1),
		MB: round(megabytes, 0),
		'kB a page': round((megabytes * 1024) / pages, 0),
		...Object.fromEntries(Object.entries(sizes).map(([name, bytes]) => [name, round(bytes / 1000, 1)])),
	};
}
