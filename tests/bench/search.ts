/*
 * npm run bench:search: our search beside stock Pagefind with the words of the same built site, in one run, in a real
 * browser. How often a right page comes first, among the first three, or none at all; the bytes that a search costs; and
 * the time to the first result on a slow line. Needs `npm run build` first.
 */
import { createServer, type Server } from 'node:http';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { chromium, type Browser, type Page } from '@playwright/test';
import * as pagefind from 'pagefind';
import { chromiumPath } from '../browser/engine.ts';
import { asked, questions, score, type Question } from './score.ts';
import { count, idle } from './visit.ts';

const stockFolder = '.cache/bench/pagefind';
/** A slow 4G line, as Lighthouse defines it. */
const slow4G = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1024 * 1024) / 8,
	uploadThroughput: (750 * 1024) / 8,
};
/** Stock Pagefind is asked by a script that the policy of our pages refuses. */
const unlocked = { bypassCSP: true };
const timed = [
	'whatsapp backup stuck at 99',
	'google drive full',
	'restore chats on new phone',
	'bakcup failed',
	'turn off vpn',
];

interface Engine {
	name: string;
	/** Opens a page that can search, with nothing of the search loaded. */
	open(page: Page): Promise<void>;
	/** The addresses of the results, best first; returns as soon as the first result is on the page. */
	search(page: Page, query: string): Promise<string[]>;
}

async function main() {
	if (!existsSync('dist/pagefind')) throw new Error('dist holds no built site. Run npm run build first.');
	await buildStock();
	const server = serve({ '/stock-pagefind/': stockFolder, '/': 'dist' });
	const origin = `http://localhost:${(server.address() as { port: number }).port}`;
	const browser = await chromium.launch({ ...chromiumPath(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
	const engines = [ours(origin), stock(origin)];
	const pages = readPages();
	for (const set of ['queries', 'paraphrases'])
		await compare(
			`${set}, tuned on`,
			questions((address) => pages.get(address)?.platforms, set),
			browser,
			engines,
		);
	for (const [set, note] of [
		['held-out', 'never tuned on'],
		['intents', 'what people mean'],
	] as const) {
		const { asked: now, later } = asked(set, (address) => pages.has(address));
		await compare(`${set}, ${note}`, now, browser, engines, pages);
		if (later.length > 0) await compare(`${set}, whose page does not exist yet`, later, browser, engines, pages);
	}
	for (const engine of engines) await weigh(browser, engine);
	await browser.close();
	server.close();
}

/** Our search, through the page that a link to a search opens. */
function ours(origin: string): Engine {
	return {
		name: 'Unstuck',
		open: async (page) => void (await page.goto(`${origin}/symptoms/stuck-at-99/`, { waitUntil: 'networkidle' })),
		async search(page, query) {
			const dialog = page.getByRole('dialog');
			if (!(await dialog.isVisible())) await page.locator('.search-open').click();
			await dialog.getByRole('searchbox').fill(query);
			await page.locator(`dialog search-box[data-for=${JSON.stringify(query.trim())}]`).waitFor();
			return dialog
				.locator('.result-title')
				.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
		},
	};
}

/**
 * Pagefind as it comes, asked through its own interface for scripts, with as many results loaded as we show. It runs
 * without its worker (12 kB), which the browser would neither count nor slow down.
 */
function stock(origin: string): Engine {
	return {
		name: 'stock Pagefind',
		open: async (page) => void (await page.goto(`${origin}/symptoms/stuck-at-99/`, { waitUntil: 'networkidle' })),
		search: (page, query) =>
			page.evaluate(async (query) => {
				const { options, search } = await import(/* @vite-ignore */ `${location.origin}/stock-pagefind/pagefind.js`);
				await options({ noWorker: true });
				const { results } = await search(query);
				const shown = await Promise.all(
					results.slice(0, 6).map((result: { data(): Promise<{ url: string }> }) => result.data()),
				);
				return shown.map(({ url }: { url: string }) => url);
			}, query),
	};
}

async function compare(
	set: string,
	asked: Question[],
	browser: Browser,
	engines: Engine[],
	pages = new Map<string, { risk?: string }>(),
) {
	const english = asked.filter(({ language }) => language === 'en');
	console.log(`\n${set}: ${english.length} in English, ${asked.length - english.length} in other languages`);
	for (const engine of engines) {
		const page = await browser.newPage(unlocked);
		await engine.open(page);
		const answers = new Map<string, string[]>();
		for (const { query } of asked) answers.set(query, await engine.search(page, query));
		await page.close();
		const risky = [...answers.values()].filter((answer) =>
			answer.slice(0, 3).some((address) => pages.get(address)?.risk === 'loses-chats'),
		);
		if (pages.size > 0)
			console.log(`  ${engine.name.padEnd(15)} can lose chats, in the first three of ${risky.length} questions`);
		for (const [language, part] of [
			['English', english],
			['others', asked.filter((question) => !english.includes(question))],
		] as const) {
			if (part.length === 0) continue;
			const { questions: all, first, firstThree, none } = score(part, answers);
			const share = (count: number) => `${count} (${((100 * count) / all).toFixed(1)} %)`;
			console.log(
				`  ${engine.name.padEnd(15)} ${language.padEnd(8)} right first ${share(first).padEnd(12)} in the first three ${share(firstThree).padEnd(12)} no result ${none}`,
			);
		}
	}
}

/** Bytes and time of a first search and of the next one, on a slow line, with an empty cache. */
async function weigh(browser: Browser, engine: Engine) {
	const rows: number[][] = [];
	for (const query of timed) {
		const page = await browser.newPage(unlocked);
		const session = await page.context().newCDPSession(page);
		await session.send('Network.enable');
		const counted = count(session);
		await engine.open(page);
		await session.send('Network.emulateNetworkConditions', slow4G);
		const row: number[] = [];
		for (const text of [query, timed[(timed.indexOf(query) + 1) % timed.length]!]) {
			const [before, start] = [counted(), performance.now()];
			await engine.search(page, text);
			row.push(performance.now() - start);
			await idle({ counted }, 800);
			row.push(counted().bytes - before.bytes, counted().requests - before.requests);
		}
		rows.push(row);
		await page.close();
	}
	const most = (column: number) => Math.max(...rows.map((row) => row[column]!));
	const median = (column: number) =>
		rows.map((row) => row[column]!).sort((a, b) => a - b)[Math.floor(rows.length / 2)]!;
	const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
	console.log(`\n${engine.name}, slow 4G, of ${rows.length} searches each:`);
	console.log(
		`  first search: at most ${kB(most(1))} in ${most(2)} requests, results after ${Math.round(median(0))} ms (median)`,
	);
	console.log(
		`  next search:  at most ${kB(most(4))} in ${most(5)} requests, results after ${Math.round(median(3))} ms (median)`,
	);
}

/** What Pagefind would be told to leave out of our pages: what is no text of the page itself. */
const chrome = [
	'.copy-bar',
	'.run-start',
	'resume-list',
	'.progress',
	'offline-note',
	'.post-sample',
	'.toc',
	'.foot',
	'unsaved-note',
	'.ask-for-help',
];

/** Gives Pagefind the pages with the marks that Starlight puts in for it: the main part of each, but for pages that no search shows. */
async function buildStock() {
	rmSync(stockFolder, { recursive: true, force: true });
	const { index } = await pagefind.createIndex({ excludeSelectors: chrome });
	for (const file of readdirSync('dist', { recursive: true }) as string[]) {
		if (!file.endsWith('.html')) continue;
		const html = readFileSync(join('dist', file), 'utf8');
		// Pagefind leaves labels out, and the words of the steps stand in them.
		if (!/<meta name="robots" content="noindex"/.test(html))
			await index!.addHTMLFile({
				sourcePath: file,
				content: html.replace('<main', '<main data-pagefind-body').replace(/<(\/?)label>/g, '<$1span>'),
			});
	}
	await index!.writeFiles({ outputPath: stockFolder });
	await pagefind.close();
}

/** The fixes and guides with their phones and risks, by address, as the writers wrote them. */
function readPages(): Map<string, { platforms: string[]; risk?: string }> {
	const files = readdirSync('content', { recursive: true }) as string[];
	return new Map(
		files
			.filter((file) => /^(fixes|guides)\/.*\.(yml|mdx)$/.test(file))
			.map((file) => {
				const text = readFileSync(join('content', file), 'utf8');
				const data = parse(file.endsWith('.mdx') ? text.split(/^---$/m)[1]! : text) as Record<string, unknown>;
				const address = `/${file.replace(/^guides\//, '').replace(/\.\w+$/, '')}/`;
				const platforms = (data['platforms'] as string[] | undefined) ?? ['android', 'iphone'];
				return [address, { platforms, ...(data['risk'] ? { risk: data['risk'] as string } : {}) }];
			}),
	);
}

/** Serves folders by the start of the address, compressed as hosts do; the first that fits counts. */
function serve(folders: Record<string, string>): Server {
	const types: Record<string, string> = {
		'.html': 'text/html',
		'.css': 'text/css',
		'.js': 'text/javascript',
		'.json': 'application/json',
		'.svg': 'image/svg+xml',
	};
	return createServer((request, response) => {
		const { pathname } = new URL(request.url!, 'http://localhost');
		const [start, folder] = Object.entries(folders).find(([start]) => pathname.startsWith(start))!;
		const path = join(folder, pathname.slice(start.length), pathname.endsWith('/') ? 'index.html' : '');
		if (!existsSync(path) || !statSync(path).isFile()) return void response.writeHead(404).end();
		const type = types[extname(path)];
		const body = readFileSync(path);
		// What Pagefind has compressed itself goes out as it is.
		response
			.writeHead(200, {
				'content-type': type ?? 'application/octet-stream',
				...(type && { 'content-encoding': 'gzip' }),
			})
			.end(type ? gzipSync(body) : body);
	}).listen(0);
}

await main();
