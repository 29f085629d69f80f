import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { siteLibrary } from '../content';
import { pages, type Page } from './pages';

/** The most that a first visit may fetch, in bytes as they go over the line (gzip). */
const limits = { guide: 36_000, fix: 22_000, script: 9_000, firstFlight: 14_000 };
/** Pages whose content a script writes, or is the script itself. */
const written = /^\/(progress|report|search|tools\/[\w-]+|components)\/$/;
const writtenLimit = 18_000;

const all = pages();
const { fixes, guides } = siteLibrary();
const page = (path: string) => all.find((one) => one.path === path)!;

/** What a file weighs as the build prepared it. */
const weight = (file: string) => statSync(`dist${file}.gz`).size;
const zipped = (text: string) => gzipSync(text, { level: 9 }).length;

/** The scripts that a page loads by itself, with all that they import. */
function scriptsOf({ document }: Page): string[] {
	const found = new Set<string>();
	const add = (file: string) => {
		if (found.has(file)) return;
		found.add(file);
		for (const [, next] of readFileSync(`dist${file}`, 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g))
			add(`/_astro/${next}`);
	};
	for (const script of document.querySelectorAll('script[src]')) add(script.getAttribute('src')!);
	return [...found];
}
/** What a cold visit fetches before anything is touched: the page, its styles and scripts, its icon. */
const coldFiles = (one: Page) => [
	`${one.path}index.html`,
	...one.document.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href')!),
	...scriptsOf(one),
	'/favicon.svg',
];
const cold = (path: string) => {
	const files = coldFiles(page(path));
	return { path, bytes: files.reduce((sum, file) => sum + weight(file), 0), requests: files.length };
};

test('every guide is a light load, the platform guides with their whole checklists too', () => {
	expect(
		[...guides.values()]
			.map(({ href }) => cold(href))
			.filter(({ bytes, requests }) => bytes > limits.guide || requests > 6),
	).toEqual([]);
});

test('every fix page is a light load', () => {
	const heavy = [...fixes.values()]
		.map(({ href }) => cold(href))
		.filter(({ bytes, requests }) => bytes > limits.fix || requests > 5);
	expect(heavy).toEqual([]);
});

test('little JavaScript comes before a first action', () => {
	const inline = ({ document }: Page) =>
		document
			.querySelectorAll('script:not([src])')
			.filter((script) => !/json/.test(script.getAttribute('type') ?? ''))
			.map((script) => zipped(script.textContent));
	const heavy = all.map((one) => ({
		path: one.path,
		bytes: [...inline(one), ...scriptsOf(one).map(weight)].reduce((sum, bytes) => sum + bytes, 0),
	}));
	expect(heavy.filter(({ path, bytes }) => bytes > (written.test(path) ? writtenLimit : limits.script))).toEqual([]);
});

test('the words of a first screen come in the first flight', () => {
	const late = all.filter(({ html }) => zipped(html.slice(0, html.indexOf('</h1>') + 3000)) > limits.firstFlight);
	expect(all.filter(({ html }) => !html.includes('</h1>'))).toEqual([]);
	expect(late.map(({ path }) => path)).toEqual([]);
});

test('nothing but the one sheet blocks the first paint, and no page brings a font', () => {
	for (const { path, document, html } of all) {
		expect(document.querySelectorAll('link[rel=stylesheet]:not([media=print])'), path).toHaveLength(1);
		expect(
			document.querySelectorAll('script[src]:not([type=module]):not([async]):not([defer])').map(String),
			path,
		).toEqual([]);
		expect(html, path).not.toMatch(/@font-face|\.woff2?|rel="(preconnect|dns-prefetch)"/);
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
