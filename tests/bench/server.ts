import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** The types of the files of a built site, by their endings. */
export const types: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript',
	css: 'text/css',
	json: 'application/json',
	svg: 'image/svg+xml',
	png: 'image/png',
	woff2: 'font/woff2',
	webmanifest: 'application/manifest+json',
};
const textual = /\.(html|js|css|json|svg|webmanifest|xml)$/;

/** What has its own content in its name: it never changes. */
const hashed = /\/(_astro|assets|pagefind\/(fragment|index))\//;

/**
 * Serves a folder as a host does, with gzip at its highest level, or as a builder has written it already: what has a hash
 * in its name is kept for good, of the rest the browser asks each time whether it is new.
 */
export async function serve(folder: string): Promise<{ origin: string; stop: () => void }> {
	const bodies = new Map<string, Buffer>();
	const server = createServer((request, response) => {
		const path = decodeURI(new URL(request.url!, 'http://host').pathname);
		const file = [`${folder}${path}`, `${folder}${path}.html`, `${folder}${path}/index.html`].find(
			(name) => existsSync(name) && statSync(name).isFile(),
		);
		if (!file) return void response.writeHead(404).end();
		const zip = textual.test(file);
		if (!bodies.has(file))
			bodies.set(
				file,
				!zip
					? readFileSync(file)
					: existsSync(`${file}.gz`)
						? readFileSync(`${file}.gz`)
						: gzipSync(readFileSync(file), { level: 9 }),
			);
		const body = bodies.get(file)!;
		const tag = `"${body.length}-${statSync(file).mtimeMs}"`;
		const life = {
			'Cache-Control': hashed.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
			ETag: tag,
		};
		if (request.headers['if-none-match'] === tag) return void response.writeHead(304, life).end();
		response.writeHead(200, {
			...life,
			'Content-Type': types[file.replace(/^.*\./, '')] ?? 'application/octet-stream',
			'Content-Length': body.length,
			...(zip ? { 'Content-Encoding': 'gzip' } : {}),
		});
		response.end(body);
	});
	await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
	return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, stop: () => void server.close() };
}
