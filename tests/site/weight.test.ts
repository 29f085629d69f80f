import { existsSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pages } from './pages';

/** The most that the start of a page may take, in bytes as they go over the line (gzip): what comes with the first answer. */
const firstFlight = 14_000;

const all = pages();
const zipped = (text: string) => gzipSync(text, { level: 9 }).length;

test('the styles and the words of a first screen come in the first flight', () => {
	const late = all.filter(({ html }) => zipped(html.slice(0, html.indexOf('</h1>') + 3000)) > firstFlight);
	expect(all.filter(({ html }) => !html.includes('</h1>'))).toEqual([]);
	expect(late.map(({ path }) => path)).toEqual([]);
});

test('nothing blocks the first paint, and no page brings a font', () => {
	for (const { path, document, html } of all) {
		expect(document.querySelectorAll('link[rel=stylesheet]').map(String), path).toEqual([]);
		expect(
			document.querySelectorAll('script[src]:not([type=module]):not([async]):not([defer])').map(String),
			path,
		).toEqual([]);
		expect(html, path).not.toMatch(/@font-face|\.woff2?|rel="(preconnect|dns-prefetch)"/);
	}
});

test('what scripts build on demand finds its rules in a file that is there', () => {
	for (const { path, document } of all) {
		const file = document.querySelector('style')?.getAttribute('data-late');
		expect(file && existsSync(`dist${file}`), path).toBe(true);
	}
});

test('every text file has its gzip and Brotli copy', () => {
	const files = new Set(
		(readdirSync('dist', { recursive: true }) as string[]).map((file) => file.replaceAll('\\', '/')),
	);
	const bare = [...files].filter(
		(file) => /\.(html|js|css|json|svg|xml)$/.test(file) && !(files.has(`${file}.gz`) && files.has(`${file}.br`)),
	);
	expect(bare).toEqual([]);
});
