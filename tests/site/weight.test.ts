import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chooseFiles } from '@/integrations/offline';
import { pages } from './pages';

/** The most that the start of a page may take, in bytes as they go over the line (gzip): what comes with the first answer. */
const firstFlight = 14_000;

const all = pages().filter(({ moved }) => !moved);
const zipped = (text: string) => gzipSync(text, { level: 9 }).length;

test('the words of a first screen come in the first flight', () => {
	const late = all.filter(({ html }) => zipped(html.slice(0, html.indexOf('</h1>') + 3000)) > firstFlight);
	expect(all.filter(({ html }) => !html.includes('</h1>'))).toEqual([]);
	expect(late.map(({ path }) => path)).toEqual([]);
});

test('nothing but the one sheet of all pages blocks the first paint, and no page brings a font', () => {
	const sheets = new Set<string>();
	for (const { path, document, html } of all) {
		const blocking = document.querySelectorAll('link[rel=stylesheet]:not([media=print])');
		expect(blocking, path).toHaveLength(1);
		sheets.add(blocking[0]!.getAttribute('href')!);
		expect(
			document.querySelectorAll('script[src]:not([type=module]):not([async]):not([defer])').map(String),
			path,
		).toEqual([]);
		expect(html, path).not.toMatch(/@font-face|\.woff2?|rel="(preconnect|dns-prefetch)"/);
	}
	expect([...sheets]).toHaveLength(1);
});

test('every page loads one and the same script', () => {
	const scripts = all.map(({ document }) =>
		document.querySelectorAll('script[src]').map((script) => script.getAttribute('src')),
	);
	expect(new Set(scripts.flat()).size).toBe(1);
	expect(scripts.every(({ length }) => length === 1)).toBe(true);
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

test('the saved copy leaves nothing out', async () => {
	expect((await chooseFiles('dist')).left).toBe(0);
});
