import { expect, test } from 'vitest';
import { buildIndex } from '@/library/search/build';
import { Search, type Load } from '@/search/engine';
import type { SearchRecord } from '@/search/files';

const record = (id: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
	href: `/${id}/`,
	title,
	label: title,
	facets: { platforms: ['android', 'iphone'], kind: 'fix', risk: 'none' },
	avoid: false,
	summary: '',
	exact: [title],
	names: [],
	passages: [],
	...more,
});

const records = [
	record('restart-router', 'Restart the router', { names: ['reboot the wifi box'] }),
	record('restart-phone', 'Restart the phone'),
	record('google', 'Your Google Account is full', { facets: { platforms: ['android'], kind: 'cause' } }),
	record('icloud', 'iCloud is full', { facets: { platforms: ['iphone'], kind: 'cause' } }),
	record('wifi', 'Paused', { facets: { platforms: ['android'], kind: 'symptom' }, names: ['Waiting for Wi-Fi'] }),
	record('other', 'While waiting, look for another wireless network, or Wi-Fi of a friend'),
];

/** Serves an index from memory and notes what was asked for. */
function serve(list: SearchRecord[]): { load: Load; asked: string[] } {
	const { pages, shards, files, words } = buildIndex(list);
	const asked: string[] = [];
	const load: Load = async (name) => {
		asked.push(name);
		const number = Number(/(\d+)\.json$/.exec(name)?.[1]);
		const file =
			name === 'manifest.json'
				? { version: 'v', pages, shards: shards.map((shard) => Object.keys(shard)[0]) }
				: name.includes('/terms/')
					? shards[number]
					: name.includes('/pages/')
						? files.get(number)
						: words;
		return JSON.parse(JSON.stringify(file));
	};
	return { load, asked };
}

const search = new Search(serve(records).load);
const first = async (query: string, options = {}) => (await search.find(query, options)).results[0]?.href;

test('finds a page by its title, by an alias, and by equal words', async () => {
	expect(await first('restart the router')).toBe('/restart-router/');
	expect(await first('wifi box')).toBe('/restart-router/');
	expect(await first('reboot my device')).toBe('/restart-phone/');
	expect(await first('gdrive full')).toBe('/google/');
});

test('puts misspelt words right, says so, and keeps them if the reader wants', async () => {
	expect(await search.find('ruoter restatr now')).toMatchObject({
		corrected: 'router restart now',
		results: [{ href: '/restart-router/' }, { href: '/restart-phone/' }],
	});
	expect(await search.find('ruoter', { asTyped: true })).toMatchObject({ corrected: undefined, results: [] });
});

test('completes the word that is still being typed, without a word about it', async () => {
	expect(await search.find('restart the rou')).toMatchObject({
		corrected: undefined,
		results: [{ href: '/restart-router/' }, {}],
	});
});

test('the words in quotes come first where they stand as quoted', async () => {
	expect(await first('"waiting for wi-fi"')).toBe('/wifi/');
	expect(await first('waiting for wi-fi')).toBe('/wifi/');
	expect(await first('"wi-fi of a friend"')).toBe('/other/');
});

test('narrows, and puts the pages of the reader’s phone first', async () => {
	const hrefs = (await search.find('full', { narrowing: { platform: 'iphone' } })).results.map((result) => result.href);
	expect(hrefs).toEqual(['/icloud/']);
	expect(await first('full', { platform: 'iphone' })).toBe('/icloud/');
	expect(await first('full', { platform: 'android' })).toBe('/google/');
	expect(await first('full on my iphone', { platform: 'android' })).toBe('/icloud/');
	expect((await search.find('full', { narrowing: { kind: 'fix' } })).results).toEqual([]);
});

test.each([
	'',
	' ',
	'"',
	'""',
	'%',
	'<img src=x onerror=alert(1)>',
	'__proto__',
	'constructor toString',
	'\u202Eabc\u0000',
	'x'.repeat(10_000),
])('answers %j without an error', async (query) => {
	expect((await search.find(query)).total).toBeGreaterThanOrEqual(0);
});

test('loads each file once, and asks again for one that failed', async () => {
	const { load, asked } = serve(records);
	let broken = true;
	const shaky = new Search(async (name) => {
		if (broken && name.includes('/terms/')) throw new Error('offline');
		return load(name);
	});
	await expect(shaky.find('router')).rejects.toThrow('offline');
	broken = false;
	expect((await shaky.find('router')).results).toHaveLength(1);
	const before = asked.length;
	await shaky.find('router');
	expect(asked.length).toBe(before);
});

test('a first search reads no more of 1,500 pages than of 150', async () => {
	const cost = async (count: number) => {
		const many = Array.from({ length: count }, (_, i) =>
			record(`page-${i}`, `Restart the router number ${i}`, {
				summary: `Backup stuck, case ${i}, model ${i * 7}x.`,
				passages: [{ text: `Unplug cable${i} and plug${i % 97} it in again.` }],
			}),
		);
		const { load } = serve(many);
		let bytes = 0;
		await new Search(async (name) => {
			const file = await load(name);
			bytes += JSON.stringify(file).length;
			return file;
		}).find('backup stuck restart router');
		return bytes;
	};
	const [few, lots] = [await cost(150), await cost(1500)];
	expect(lots).toBeLessThan(few * 1.25);
	expect(lots).toBeLessThan(60_000);
}, 60_000);
