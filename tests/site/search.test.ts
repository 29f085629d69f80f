import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { nodeSearch } from '../bench/node-search';
import { asked, questions, score, type Question } from '../bench/score';
import { siteLibrary } from '../content';
import { pages } from './pages';

const { fixes, guides } = siteLibrary();
const page = (address: string) =>
	address.startsWith('/fixes/') ? fixes.get(address.slice(7, -1)) : guides.get(address.slice(1, -1));
const search = nodeSearch(`${process.cwd()}/dist/pagefind/`);

/** The first results of a search, by address. */
async function find(query: string, asTyped = false): Promise<string[]> {
	const { found } = await search.find(query, {}, undefined, asTyped);
	return found.slice(0, 6).map(({ page }) => page.href);
}

async function answersOf(questions: Question[]): Promise<Map<string, string[]>> {
	const answers = new Map<string, string[]>();
	for (const { query } of questions) answers.set(query, await find(query));
	return answers;
}

for (const [set, first, firstThree] of [
	['queries', 0.65, 0.9],
	['paraphrases', 0.8, 0.95],
	['held-out', 0.8, 0.92],
	['intents', 0.85, 0.92],
] as const)
	test(`the right page comes first for ${first * 100} % of the English ${set}, and for ${firstThree * 100} % among the first three`, async () => {
		const own = set === 'queries' || set === 'paraphrases';
		const all = own
			? questions((address) => page(address)?.platforms, set)
			: asked(set, (address) => page(address) !== undefined).asked;
		const answers = await answersOf(all);
		expect(score(all, answers).none).toBe(0);
		const reached = score(
			all.filter(({ language }) => language === 'en'),
			answers,
		);
		expect(reached.first / reached.questions).toBeGreaterThanOrEqual(first);
		expect(reached.firstThree / reached.questions).toBeGreaterThanOrEqual(firstThree);
	}, 180_000);

test('nothing that can lose chats is among the first three for anybody who may have lost them', async () => {
	const { asked: now, later } = asked('intents', (address) => page(address) !== undefined);
	const lost = [...now, ...later].filter(({ right }) => right.some((address) => /^\/recover/.test(address)));
	for (const query of [
		...lost.map(({ query }) => query),
		'lost my backup in google drive',
		'whatsapp always crash when trying to backup the data',
		'all chats deleted',
		'old phone wiped',
	])
		for (const address of (await find(query)).slice(0, 3)) {
			const found = page(address)!;
			expect('risk' in found ? found.risk : 'none', `${query}: ${address}`).not.toBe('loses-chats');
		}
}, 120_000);

test.each(['all my chats are gone', 'no backup found', 'no backup available', 'all chats deleted', 'old phone wiped'])(
	'“%s” leads to recovery first',
	async (query) => {
		expect((await find(query))[0]).toMatch(/^\/(recover(\/.*)?|after\/(restore|worse))\/$/);
	},
);

test.each([
	['roaming', 'back-up-abroad'],
	['dual', 'check-cloned-app'],
	['two-step', 'check-two-step-pin'],
	['turn off backup', 'turn-off-backups'],
	['private dns', 'automatic-private-dns'],
	['business', 'check-business-backup'],
	['second account', 'check-second-account'],
	['secure folder', 'check-cloned-app'],
	['metered', 'treat-wifi-as-unmetered'],
	['xiaomi autostart', 'xiaomi-background'],
	['sleeping apps', 'samsung-background'],
	['copy without a computer', 'copy-chats-on-phone'],
	['linked devices', 'link-a-computer'],
	['auto-lock', 'keep-iphone-screen-on'],
])('“%s” finds %s among the first three', async (query, fix) => {
	expect((await find(query)).slice(0, 3)).toContain(`/fixes/${fix}/`);
});

test('no question of a benchmark is the name of a page word for word', () => {
	const plain = (text: string) =>
		text
			.toLowerCase()
			.replace(/['’]/g, '')
			.match(/[\p{L}\p{N}]+/gu)!
			.join(' ');
	const names = new Set([...fixes.values(), ...guides.values()].flatMap(({ aliases }) => aliases.map(plain)));
	const all = [
		...['queries', 'paraphrases'].flatMap((set) => questions(() => [], set)),
		...['held-out', 'intents'].flatMap((set) => asked(set, () => true).asked),
	];
	expect(all.map(({ query }) => query).filter((query) => names.has(plain(query)))).toEqual([]);
});

test('every fix and every guide but the home page is found by its own title, and each once', async () => {
	for (const { href, title } of [...fixes.values(), ...guides.values()].filter(({ href }) => href !== '/')) {
		const hrefs = await find(title, true);
		expect(hrefs.slice(0, 2), title).toContain(href);
		expect(new Set(hrefs).size).toBe(hrefs.length);
	}
}, 120_000);

test('every message of a phone is found by its exact words, in quotes or not', async () => {
	for (const { href, messages } of guides.values())
		for (const message of messages)
			for (const query of [message, `"${message}"`]) {
				const saying = [...guides.values()]
					.filter((guide) => guide.messages.includes(message))
					.map((guide) => guide.href);
				expect(saying, `${query} of ${href}`).toContain((await find(query, true))[0]);
			}
}, 120_000);

test('every passage of the index stands at an element of its page', async () => {
	const documents = new Map(pages().map((page) => [page.path, page.document]));
	const { found } = await search.find('whatsapp backup phone');
	expect(found.length).toBeGreaterThan(40);
	for (const one of found) {
		const [address, marks] = (await search.text(one)).raw_url.split('#');
		expect(one.page.href).toBe(address);
		const document = documents.get(address!);
		expect(document, address).toBeDefined();
		for (const mark of marks!.split(' ').filter((mark) => mark.includes(':'))) {
			const id = mark.slice(mark.indexOf(':') + 1);
			expect(document!.getElementById(id), `${address}#${id}`).not.toBeNull();
		}
	}
}, 60_000);

test('the words and names of the site are light enough for a first search', () => {
	const size = (file: string) => gzipSync(readFileSync(`dist/pagefind/${file}`)).length;
	expect(size('words.json')).toBeLessThan(29_000);
	for (const file of readdirSync('dist/pagefind/index').filter((name) => name.endsWith('.pf_index')))
		expect(size(`index/${file}`), file).toBeLessThan(5_000);
});
