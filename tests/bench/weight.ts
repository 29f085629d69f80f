import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { others, prepare } from './others.ts';
import { serve } from './server.ts';
import { launch, median, visit, type Visit } from './visit.ts';
import { menuOf, wordsOf } from './words.ts';

/*
 * What a cold visit costs on a slow phone and a bad line, beside the same words in plain Starlight and VitePress: medians of
 * several visits, taken in turns in one run. `npm run bench:weight` after a build; RUNS says how many visits.
 */
const runs = Number(process.env['RUNS'] ?? 5);
const addresses = ['android', 'iphone', 'causes/slow-connection', 'fixes/restart-router', ''];
const measures: (keyof Visit)[] = ['bytes', 'requests', 'script', 'first', 'largest', 'blocking', 'shift'];

if (!existsSync('dist/index.html')) throw new Error('dist holds no built site. Run npm run build first.');
const words = wordsOf('dist');
const menu = menuOf('dist');
const sites: Record<string, string> = { unstuck: 'dist' };
for (const kind of Object.keys(others) as (keyof typeof others)[]) {
	const folder = prepare(kind, words, menu);
	execFileSync('npx', others[kind].build, { cwd: folder, stdio: 'pipe', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
	sites[kind] = join(folder, others[kind].out);
}

const browser = await launch();
const servers = Object.fromEntries(await Promise.all(Object.entries(sites).map(async ([name, folder]) => [name, await serve(folder)] as const)));
const results: Record<string, Record<string, Visit>> = {};
for (const address of addresses) {
	const visits: Record<string, Visit[]> = {};
	for (let run = 0; run < runs; run++) for (const [name, { origin }] of Object.entries(servers)) (visits[name] ??= []).push(await visit(browser, `${origin}/${address}${address ? '/' : ''}`));
	results[address] = Object.fromEntries(Object.entries(visits).map(([name, list]) => [name, Object.fromEntries(measures.map((measure) => [measure, median(list.map((one) => one[measure]))])) as unknown as Visit]));
	print(address, results[address]);
}
await browser.close();
for (const { stop } of Object.values(servers)) stop();
mkdirSync('.cache/bench', { recursive: true });
writeFileSync('.cache/bench/weight.json', JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine: `${cpus().length} × ${cpus()[0]?.model}`, runs, results }, null, '\t'));

function print(address: string, result: Record<string, Visit>): void {
	console.log(`\n/${address}${address ? '/' : ''}, medians of ${runs} cold visits`);
	console.log(['', 'kB', 'requests', 'script kB', 'first paint', 'largest paint', 'blocking', 'shift', 'bytes to ours'].map((cell) => cell.padEnd(14)).join(''));
	for (const [name, { bytes, requests, script, first, largest, blocking, shift }] of Object.entries(result))
		console.log([name, (bytes / 1000).toFixed(1), requests, (script / 1000).toFixed(1), `${Math.round(first)} ms`, `${Math.round(largest)} ms`, `${Math.round(blocking)} ms`, shift.toFixed(3), `× ${(bytes / result['unstuck']!.bytes).toFixed(2)}`].map((cell) => String(cell).padEnd(14)).join(''));
}
