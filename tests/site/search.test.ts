import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Search } from '@/search/engine';
import type { Manifest, PageFile } from '@/search/files';
import { questions, score } from '../bench/score';
import { siteLibrary } from '../content';
import { pages } from './pages';

const { fixes, guides } = siteLibrary();
const platforms = (address: string) =>
	(address.startsWith('/fixes/') ? fixes.get(address.slice(7, -1)) : guides.get(address.slice(1, -1)))?.platforms;

/** A search over the built index, and the bytes it reads, compressed. */
function opened() {
	const read = { bytes: 0 };
	const search = new Search(async (name) => {
		const file = readFileSync(`dist/search-index/${name}`);
		read.bytes += gzipSync(file).length;
		return JSON.parse(file.toString());
	});
	return { search, read };
}
const { search } = opened();

for (const [set, first, firstThree] of [
	['queries', 0.8, 0.95],
	['paraphrases', 0.85, 0.95],
] as const)
	test(`the right page comes first for ${first * 100} % of the English ${set}, and for ${firstThree * 100} % among the first three`, async () => {
		const asked = questions(platforms, set);
		const answers = new Map<string, string[]>();
		for (const { query } of asked)
			answers.set(
				query,
				(await search.find(query)).results.map((result) => result.href),
			);
		expect(score(asked, answers).none).toBe(0);
		const reached = score(
			asked.filter(({ language }) => language === 'en'),
			answers,
		);
		expect(reached.first / reached.questions).toBeGreaterThanOrEqual(first);
		expect(reached.firstThree / reached.questions).toBeGreaterThanOrEqual(firstThree);
	}, 60_000);

test('a first search reads at most 45 kB of the index, and the next at most 30 kB', async () => {
	const asked = questions(platforms).map(({ query }) => query);
	for (const [at, query] of asked.entries()) {
		const { search, read } = opened();
		await search.find(query);
		const first = read.bytes;
		expect(first, query).toBeLessThan(45_000);
		await search.find(asked[(at + 37) % asked.length]!);
		expect(read.bytes - first, query).toBeLessThan(30_000);
	}
}, 60_000);

test('every fix and every guide but the home page is found by its own title, and each once', async () => {
	for (const { href, title } of [...fixes.values(), ...guides.values()].filter(({ href }) => href !== '/')) {
		const hrefs = (await search.find(title, { asTyped: true })).results.map((result) => result.href);
		expect(hrefs.slice(0, 2), title).toContain(href);
		expect(new Set(hrefs).size).toBe(hrefs.length);
	}
}, 60_000);

test('every message of a phone is found by its exact words, in quotes or not', async () => {
	for (const { href, messages } of guides.values())
		for (const message of messages)
			for (const query of [message, `"${message}"`]) {
				const { results } = await search.find(query, { asTyped: true });
				const saying = [...guides.values()]
					.filter((guide) => guide.messages.includes(message))
					.map((guide) => guide.href);
				expect(saying, `${query} of ${href}`).toContain(results[0]?.href);
			}
}, 60_000);

test('every passage of the index stands at an element of its page', () => {
	const { version } = JSON.parse(readFileSync('dist/search-index/manifest.json', 'utf8')) as Manifest;
	const documents = new Map(pages().map((page) => [page.path, page.document]));
	for (const name of readdirSync(`dist/search-index/${version}/pages`).filter((name) => name.endsWith('.json'))) {
		const file = JSON.parse(readFileSync(`dist/search-index/${version}/pages/${name}`, 'utf8')) as PageFile;
		const document = documents.get(file.href);
		expect(document, file.href).toBeDefined();
		for (const { anchor } of file.passages)
			if (anchor) expect(document!.getElementById(anchor), `${file.href}#${anchor}`).not.toBeNull();
	}
}, 60_000);
