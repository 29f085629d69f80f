import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { headers } from '@/hosting/policy';
import { pages } from './pages';
import { lacking, leftOut, serve } from './servers';

const script = pages()
	.find(({ path }) => path === '/')!
	.document.querySelector('script[src]')!
	.getAttribute('src')!;
const chunk = readdirSync('dist/pagefind/index').find((name) => name.endsWith('.pf_index'))!;
/** Files whose address changes with what is in them. */
const lasting = [script, `/pagefind/index/${chunk}`];

test('the file of headers lets browsers keep what never changes, and asks them to look again for what leads to it', () => {
	const rules = readFileSync('dist/_headers', 'utf8')
		.split('\n\n')
		.map((rule) => rule.split('\n').map((line) => line.trim()));
	const life = (path: string) =>
		rules
			.filter(([pattern]) => (pattern!.endsWith('*') ? path.startsWith(pattern!.slice(0, -1)) : path === pattern))
			.flatMap((rule) => rule.filter((line) => line.startsWith('Cache-Control')));
	for (const path of lasting) expect(life(path), path).toEqual(['Cache-Control: public, max-age=31536000, immutable']);
	for (const path of ['/sw.js', '/pagefind/pagefind-entry.json'])
		expect(life(path), path).toEqual(['Cache-Control: public, max-age=0, must-revalidate']);
	expect(life('/android/')).toEqual([]);
	for (const path of lasting) expect(existsSync(`dist${path}`), path).toBe(true);
});

/** Asks as a browser does, and leaves the body as it came. */
function ask(
	url: string,
	sent: Record<string, string> = {},
): Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }> {
	return new Promise((resolve, reject) => {
		get(url, { headers: sent }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
			);
		}).on('error', reject);
	});
}

test('hosting is left out only where a server cannot be had, says why, and is never left out in CI', () => {
	expect(lacking('nginx', 'darwin')).toMatch(/needs Linux/);
	expect(leftOut('no server', {})).toBe(true);
	expect(leftOut('no server', { CI: 'true' })).toBe(false);
	expect(leftOut(undefined, {})).toBe(false);
});

for (const name of ['nginx', 'caddy'] as const) {
	const lack = lacking(name);
	const isLeftOut = leftOut(lack);
	if (isLeftOut) console.log(`Left out: ${lack}`);
	const hosted = test.skipIf(isLeftOut);
	const server = isLeftOut ? undefined : serve(name);
	// The tests below say what went wrong; without a handler the run would end before they can.
	server?.catch(() => undefined);
	afterAll(async () => (await server)?.stop());

	hosted(
		`${name} sends pages compressed from the files of the build`,
		async () => {
			const { origin } = (await server)!;
			for (const [coding, open, ending] of [
				['br', brotliDecompressSync, 'br'],
				['gzip', gunzipSync, 'gz'],
			] as const) {
				const answer = await ask(`${origin}/android/`, { 'Accept-Encoding': coding });
				expect(answer.status).toBe(200);
				expect(answer.headers['content-encoding']).toBe(coding);
				expect(answer.headers.vary).toMatch(/accept-encoding/i);
				expect(answer.headers['content-type']).toMatch(/^text\/html;\s*charset=utf-8$/i);
				expect(answer.body.equals(readFileSync(`dist/android/index.html.${ending}`))).toBe(true);
				expect(open(answer.body).equals(readFileSync('dist/android/index.html'))).toBe(true);
			}
			expect((await ask(`${origin}/android/`)).headers['content-encoding']).toBeUndefined();
		},
		120_000,
	);

	hosted(
		`${name} sends the policy and the other headers with everything, also with what is not there`,
		async () => {
			const { origin } = (await server)!;
			const policy = readFileSync('dist/_headers', 'utf8').match(/Content-Security-Policy: (.*)/)![1];
			for (const path of ['/', script, '/no/such/page/', '/favicon.svg']) {
				const answer = await ask(origin + path);
				expect(answer.headers['content-security-policy'], path).toBe(policy);
				for (const [header, value] of Object.entries(headers))
					expect(answer.headers[header.toLowerCase()], `${path}: ${header}`).toBe(value);
			}
		},
		120_000,
	);

	hosted(
		`${name} lets browsers keep what never changes, and asks them to look again for the rest`,
		async () => {
			const { origin } = (await server)!;
			for (const path of lasting)
				expect((await ask(origin + path)).headers['cache-control'], path).toBe('public, max-age=31536000, immutable');
			for (const path of [
				'/',
				'/sw.js',
				'/fixes/restart-router/',
				'/manifest.webmanifest',
				'/pagefind/pagefind-entry.json',
			]) {
				const first = await ask(origin + path);
				expect(first.headers['cache-control'], path).toBe('public, max-age=0, must-revalidate');
				expect((await ask(origin + path, { 'If-None-Match': first.headers.etag! })).status, path).toBe(304);
			}
			expect((await ask(`${origin}/manifest.webmanifest`)).headers['content-type']).toMatch(
				/^application\/manifest\+json/,
			);
			expect((await ask(`${origin}/sw.js`)).headers['content-type']).toMatch(/^(text|application)\/javascript/);
		},
		120_000,
	);

	hosted(
		`${name} shows the page for lost addresses, adds the slash, and hides what is not for readers`,
		async () => {
			const { origin } = (await server)!;
			const lost = await ask(`${origin}/no/such/page/`);
			expect(lost.status).toBe(404);
			expect(lost.body.equals(readFileSync('dist/404.html'))).toBe(true);
			const slash = await ask(`${origin}/android`);
			expect([301, 308]).toContain(slash.status);
			expect(slash.headers.location).toMatch(/(^|:\d+)\/android\/$|^\.?\/?android\/$/);
			for (const path of ['/.hosting/nginx.conf', '/.hosting/Caddyfile', '/_headers'])
				expect((await ask(origin + path)).status, path).toBe(404);
		},
		120_000,
	);
}
