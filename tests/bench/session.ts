import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { others, prepare } from './others.ts';
import { serve } from './server.ts';
import { launch, median } from './visit.ts';
import { parts, tickWithoutLine, walk, type Session } from './walk.ts';
import { menuOf, wordsOf } from './words.ts';

/*
 * What a session costs on a slow phone and a bad line, beside the same words in plain Starlight and VitePress, which have no
 * ticks: medians of several sessions, taken in turns in one run. `npm run bench:session` after a build; RUNS says how many
 * sessions. It ends with an error where this site is not lighter than plain Starlight, is later, or keeps a tick waiting.
 */
const runs = Number(process.env['RUNS'] ?? 5);
/** How long a tick may take to be stored, in milliseconds. */
const atOnce = 20;
/** Times of single visits scatter. */
const tolerance = 1.1;

if (!existsSync('dist/index.html')) throw new Error('dist holds no built site. Run npm run build first.');
const [words, menu] = [wordsOf('dist'), menuOf('dist')];
const folders: Record<string, string> = { unstuck: 'dist' };
for (const kind of Object.keys(others) as (keyof typeof others)[]) {
	const folder = prepare(kind, words, menu);
	const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
	execFileSync('npx', others[kind].build, { cwd: folder, stdio: 'pipe', env });
	folders[kind] = join(folder, others[kind].out);
}

const browser = await launch();
const sessions: Record<string, Session[]> = {};
const withoutLine: number[] = [];
for (let run = 0; run < runs; run++)
	for (const [name, folder] of Object.entries(folders)) {
		const { origin, stop } = await serve(folder);
		(sessions[name] ??= []).push(await walk(browser, `${origin}/android/`, { fix: 'restart-router' }));
		if (name === 'unstuck') withoutLine.push(await tickWithoutLine(browser, `${origin}/android/`));
		stop();
	}
await browser.close();

const middle = (name: string, read: (session: Session) => number) => median(sessions[name]!.map(read));
const ours = middle('unstuck', ({ bytes }) => bytes);
const kB = (bytes: number) => Math.round(bytes / 100) / 10;
const table = Object.fromEntries(
	Object.keys(sessions).map((name) => [
		name,
		{
			kB: kB(middle(name, ({ bytes }) => bytes)),
			'times ours': Math.round((middle(name, ({ bytes }) => bytes) / ours) * 100) / 100,
			requests: middle(name, ({ requests }) => requests),
			'script kB': kB(middle(name, ({ script }) => script)),
			...Object.fromEntries(
				parts.map((part) => [
					`${part} (kB, requests)`,
					`${kB(middle(name, (one) => one.parts[part].bytes))}, ${middle(name, (one) => one.parts[part].requests)}`,
				]),
			),
			'first paint': Math.round(middle(name, ({ first }) => first)),
			'largest paint': Math.round(middle(name, ({ largest }) => largest)),
			blocking: Math.round(middle(name, ({ blocking }) => blocking)),
			shift: Number(middle(name, ({ shift }) => shift).toFixed(3)),
			'tick stored': Number(middle(name, ({ stored }) => stored).toFixed(1)),
			'without line': name === 'unstuck' ? Number(median(withoutLine).toFixed(1)) : Infinity,
		},
	]),
);
const columns = Object.keys(table['unstuck']!) as (keyof (typeof table)[string])[];
console.log(`Medians of ${runs} sessions; times in ms.`);
console.table(
	Object.fromEntries(
		columns.map((column) => [
			column,
			Object.fromEntries(Object.entries(table).map(([name, row]) => [name, row[column]])),
		]),
	),
);
mkdirSync('.cache/bench', { recursive: true });
const machine = `${cpus().length} × ${cpus()[0]?.model}`;
writeFileSync(
	'.cache/bench/session.json',
	JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine, runs, table }, null, '\t'),
);

const [here, plain] = [table['unstuck']!, table['starlight']!];
const lost = [
	...(['kB', 'requests', 'shift'] as const).filter((measure) => here[measure] > plain[measure]),
	...(['first paint', 'largest paint', 'blocking'] as const).filter(
		(measure) => here[measure] > plain[measure] * tolerance,
	),
	...(['tick stored', 'without line'] as const).filter((measure) => here[measure] > atOnce),
];
if (lost.length > 0)
	throw new Error(
		`Worse than plain Starlight, or a tick later than ${atOnce} ms: ${lost.join(', ')}. Run it again when the machine has nothing else to do; what stays has to be mended.`,
	);
