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
 * several visits, taken in turns in one run. `npm run bench:weight` after a build; RUNS says how many visits. It ends with an
 * error where plain Starlight fetches less than twice our bytes, or is better than ours in anything else.
 */
const runs = Number(process.env['RUNS'] ?? 9);
const addresses = ['android', 'iphone', 'causes/slow-connection', 'fixes/restart-router', ''];
const measures: (keyof Visit)[] = ['bytes', 'requests', 'script', 'first', 'largest', 'blocking', 'shift'];

if (!existsSync('dist/index.html')) throw new Error('dist holds no built site. Run npm run build first.');
const words = wordsOf('dist');
const menu = menuOf('dist');
const sites: Record<string, string> = { unstuck: 'dist' };
for (const kind of Object.keys(others) as (keyof typeof others)[]) {
	const folder = prepare(kind, words, menu);
	execFileSync('npx', others[kind].build, {
		cwd: folder,
		stdio: 'pipe',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	sites[kind] = join(folder, others[kind].out);
}

const browser = await launch();
const servers = Object.fromEntries(
	await Promise.all(Object.entries(sites).map(async ([name, folder]) => [name, await serve(folder)] as const)),
);
const results: Record<string, Record<string, Visit>> = {};
for (const address of addresses) {
	const visits: Record<string, Visit[]> = {};
	for (let run = 0; run < runs; run++)
		for (const [name, { origin }] of Object.entries(servers))
			(visits[name] ??= []).push(await visit(browser, `${origin}/${address}${address ? '/' : ''}`));
	results[address] = Object.fromEntries(
		Object.entries(visits).map(([name, list]) => [
			name,
			Object.fromEntries(
				measures.map((measure) => [measure, median(list.map((one) => one[measure]))]),
			) as unknown as Visit,
		]),
	);
	print(address, results[address]);
}
await browser.close();
for (const { stop } of Object.values(servers)) stop();
mkdirSync('.cache/bench', { recursive: true });
writeFileSync(
	'.cache/bench/weight.json',
	JSON.stringify(
		{ date: new Date().toISOString().slice(0, 10), machine: `${cpus().length} × ${cpus()[0]?.model}`, runs, results },
		null,
		'\t',
	),
);
const lost = addresses.flatMap((address) => losses(results[address]!).map((what) => `/${address}: ${what}`));
if (lost.length > 0)
	throw new Error(
		`Plain Starlight is too close, or better:\n${lost.join('\n')}\nRun it again when the machine has nothing else to do; what stays has to be cut.`,
	);

/** Where a page of ours does not keep its lead on plain Starlight. Times of single visits scatter, so they have a tolerance. */
function losses({ unstuck: ours, starlight: theirs }: Record<string, Visit>): string[] {
	const [least, tolerance] = [2, 1.1];
	const worse = (measure: keyof Visit, limit: number) =>
		ours![measure] > limit ? [`${measure} ${round(ours![measure])}, against ${round(theirs![measure])}`] : [];
	return [
		...(theirs!.bytes < least * ours!.bytes
			? [`bytes ${round(ours!.bytes)}, against ${round(theirs!.bytes)}, which is less than ${least} times as many`]
			: []),
		...(['requests', 'shift'] as const).flatMap((measure) => worse(measure, theirs![measure])),
		...(['first', 'largest', 'blocking'] as const).flatMap((measure) => worse(measure, theirs![measure] * tolerance)),
	];
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}

function print(address: string, result: Record<string, Visit>): void {
	console.log(`\n/${address}${address ? '/' : ''}, medians of ${runs} cold visits`);
	console.log(
		['', 'kB', 'requests', 'script kB', 'first paint', 'largest paint', 'blocking', 'shift', 'bytes to ours']
			.map((cell) => cell.padEnd(14))
			.join(''),
	);
	for (const [name, { bytes, requests, script, first, largest, blocking, shift }] of Object.entries(result))
		console.log(
			[
				name,
				(bytes / 1000).toFixed(1),
				requests,
				(script / 1000).toFixed(1),
				`${Math.round(first)} ms`,
				`${Math.round(largest)} ms`,
				`${Math.round(blocking)} ms`,
				shift.toFixed(3),
				`× ${(bytes / result['unstuck']!.bytes).toFixed(2)}`,
			]
				.map((cell) => String(cell).padEnd(14))
				.join(''),
		);
}
