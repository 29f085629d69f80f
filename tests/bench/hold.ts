import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { serve } from '../site/servers.ts';

/*
 * How many requests a second the built site holds behind nginx, with the file that the build wrote for it: `wrk` asks on this
 * machine for pages, compressed, over 64 connections. `npm run bench:hold` after a build; SECONDS says for how long. It ends
 * with an error where fewer than the aim are held, one fails, or an answer is not the file that the build compressed.
 */
const seconds = Number(process.env['SECONDS'] ?? 10);
const aim = 2000;
const server = await serve('nginx');
const rows: Record<string, Record<string, number>> = {};
try {
	console.log(`Load of this machine before: ${loadavg()[0]!.toFixed(2)}`);
	for (const path of ['/', '/android/', '/fixes/restart-router/', '/pagefind/pagefind-entry.json', '/sw.js']) {
		const bytes = await prepared(path);
		const { stdout, error } = spawnSync(
			'wrk',
			['-t1', '-c64', `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br', server.origin + path],
			{ encoding: 'utf8' },
		);
		if (error) throw new Error('The benchmark needs wrk. On Debian: apt-get install wrk.');
		const figure = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
		const errors =
			figure(/Non-2xx or 3xx responses: (\d+)/) +
			[...(/Socket errors: (.*)/.exec(stdout)?.[1] ?? '').matchAll(/\d+/g)].reduce(
				(sum, [count]) => sum + Number(count),
				0,
			);
		rows[path] = {
			'requests a second': Math.round(figure(/Requests\/sec:\s+(\S+)/)),
			'ms, half within': milliseconds(stdout, 50),
			'ms, 99 of 100': milliseconds(stdout, 99),
			errors,
			'bytes, Brotli': bytes,
		};
	}
} finally {
	server.stop();
}
console.table(rows);
const short = Object.entries(rows).filter(([, row]) => row['requests a second']! < aim || row['errors']! > 0);
if (short.length > 0)
	throw new Error(
		`Fewer than ${aim} requests a second, or errors: ${short.map(([path]) => path).join(', ')}. Run it again when the machine has nothing else to do.`,
	);

/** The size of an answer, which has to be the very file that the build compressed. */
async function prepared(path: string): Promise<number> {
	const file = readFileSync(`dist${path.replace(/\/$/, '/index.html')}.br`);
	const response = await fetch(server.origin + path, { headers: { 'Accept-Encoding': 'br' } });
	if (
		response.headers.get('content-encoding') !== 'br' ||
		Number(response.headers.get('content-length')) !== file.length
	)
		throw new Error(`${path} does not come as the build compressed it.`);
	await response.body?.cancel();
	return file.length;
}

/** Wrk writes 950.00us, 1.32ms or 1.20s. */
function milliseconds(stdout: string, share: number): number {
	const [, value, unit] = new RegExp(`^\\s+${share}%\\s+([\\d.]+)(us|ms|s)`, 'm').exec(stdout) ?? [];
	return Number((Number(value) * { us: 0.001, ms: 1, s: 1000 }[(unit ?? 'ms') as 'us' | 'ms' | 's']).toFixed(2));
}
