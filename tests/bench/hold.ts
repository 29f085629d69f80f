import { spawnSync } from 'node:child_process';
import { serve } from '../site/servers.ts';

/*
 * How many requests a second the built site holds behind nginx, with the file that the build wrote for it: `wrk` asks on this
 * machine for pages, compressed, over 64 connections. `npm run bench:hold` after a build; SECONDS says for how long.
 */
const seconds = Number(process.env['SECONDS'] ?? 10);
const server = await serve('nginx');
try {
	for (const path of ['/', '/android/', '/fixes/restart-router/', '/sw.js']) {
		const { stdout, error } = spawnSync('wrk', ['-t1', '-c64', `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br', server.origin + path], { encoding: 'utf8' });
		if (error) throw new Error('The benchmark needs wrk. On Debian: apt-get install wrk.');
		const figure = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? '?';
		const failed = /Socket errors: (.*)|Non-2xx or 3xx responses: (.*)/.exec(stdout)?.[0] ?? 'no error';
		console.log(`${path.padEnd(26)} ${figure(/Requests\/sec:\s+(\S+)/)} requests a second, half within ${figure(/50%\s+(\S+)/)}, 99 of 100 within ${figure(/99%\s+(\S+)/)}, ${figure(/Transfer\/sec:\s+(\S+)/)} a second, ${failed}`);
	}
} finally {
	server.stop();
}
