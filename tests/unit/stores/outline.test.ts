import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { partOf, type ProgressMap, progressMaps } from '@/library/outline';
import { shortName } from '@/report/short-id';
import { markOf, placeAt, progressAt, unfinished } from '@/stores/resume';
import type { Ticks } from '@/stores/ticks';
import { tried } from '@/stores/tried';
import { readContent, siteLibrary } from '../../content';

const site = siteLibrary();
const [whole] = progressMaps(site) as [ProgressMap];
const parts = progressMaps(site, 5);
const tick = { state: 'done', at: 1000, revision: 1 } as const;
let fetched: string[];

beforeEach(() => {
	fetched = [];
	localStorage.clear();
	serve(parts);
});
afterEach(() => void vi.unstubAllGlobals());

/** A server of a map in parts, and a page that has loaded nothing yet. */
function serve(maps: ProgressMap[]) {
	vi.resetModules();
	vi.stubGlobal('fetch', (address: string) => {
		fetched.push(address);
		const map = maps[Number(/^\/base\/progress(?:\/(\d+))?\.json$/.exec(address)![1] ?? 0)];
		return Promise.resolve(map ? Response.json(map) : new Response('', { status: 404 }));
	});
}

async function load(entries: Record<string, unknown>, names?: string[]): Promise<ProgressMap> {
	for (const [key, value] of Object.entries(entries)) localStorage.setItem(`unstuck:${key}`, JSON.stringify({ v: 1, ...Object(value) }));
	const { loadMap } = await import('@/stores/outline');
	return loadMap('/base/', names);
}

test('a site of this size has one part, a larger one several, and each holds what belongs there', () => {
	expect(progressMaps(site)).toHaveLength(1);
	expect(parts).toHaveLength(Math.ceil(site.fixes.size / 5));
	for (const fix of site.fixes.values())
		for (const id of [fix.id, ...fix.formerly]) expect(parts[partOf(shortName(id), parts.length)]!.fixes[fix.id], id).toEqual(whole.fixes[fix.id]);
	for (const part of parts)
		for (const id of Object.keys(part.fixes)) expect(part.guides.filter(({ fixes }) => fixes.includes(id))).toEqual(whole.guides.filter(({ fixes }) => fixes.includes(id)));
});

test('the totals of a guide are those that its steps have', () => {
	for (const guide of whole.guides) {
		const { totals: _, ...counted } = guide;
		for (const phone of ['android', 'iphone', undefined] as const) expect(progressAt(whole, guide, {}, phone)).toEqual(progressAt(whole, counted, {}, phone));
	}
});

test('without anything tried nothing is fetched', async () => {
	expect(await load({})).toEqual({ parts: 1, guides: [], fixes: {} });
	expect(fetched).toEqual([]);
});

test('the parts that hold what was tried are fetched, each once', async () => {
	const map = await load({ 'step:restart-router--unplug': tick, 'outcome:move-closer': { outcome: 'worse', at: 5 } });
	await load({});
	expect(map.fixes).toMatchObject({ 'restart-router': whole.fixes['restart-router'], 'move-closer': whole.fixes['move-closer'] });
	const wanted = ['restart-router', 'move-closer'].map((id) => partOf(shortName(id), parts.length));
	expect(new Set(fetched)).toEqual(new Set([0, ...wanted].map((part) => `/base/progress${part ? `/${part}` : ''}.json`)));
	expect(fetched.length).toBe(new Set(fetched).size);
});

test('a part that failed is asked for again', async () => {
	serve([]);
	await expect(load({ 'step:restart-router--unplug': tick })).rejects.toThrow('/base/progress.json answers 404.');
	const { loadMap } = await import('@/stores/outline');
	vi.stubGlobal('fetch', () => Promise.resolve(Response.json(whole)));
	expect(await loadMap('/base/')).toEqual(whole);
});

test('what lies under a former name is found in the part of that name, and carried over', async () => {
	const good = readContent('tests/fixtures/good').library!;
	serve(progressMaps(good, 1));
	const map = await load({ 'step:reboot--switch-off': tick, 'outcome:reboot': { outcome: 'worked', at: 5 } });
	expect(Object.keys(map.fixes)).toContain('restart');
	expect(Object.keys(localStorage).sort()).toEqual(['unstuck:outcome:restart', 'unstuck:step:restart--turn-off']);
});

test('some parts of the map say of what was tried what the whole map says', () => {
	const keys = Object.values(whole.fixes).flatMap(({ steps }) => steps.map(({ key }) => key));
	const addresses = whole.guides.map(({ address }) => address);
	fc.assert(
		fc.property(fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1 }), fc.subarray(addresses), fc.constantFrom('android', 'iphone', undefined), (ticked, used, phone) => {
			const ticks: Ticks = Object.fromEntries(ticked.map((key) => [key, tick]));
			const held = new Set(ticked.map((key) => partOf(shortName(key.split('--')[0]!), parts.length)));
			const maps = parts.filter((_, part) => held.has(part));
			const guides = whole.guides.filter((guide) => maps.some((map) => map.guides.some(({ address }) => address === guide.address)));
			const some: ProgressMap = { parts: parts.length, guides, fixes: Object.assign({}, ...maps.map(({ fixes }) => fixes)) as ProgressMap['fixes'] };
			const seen = (map: ProgressMap) => ({
				tried: tried(map, ticks, {}, phone).sort((a, b) => a.id.localeCompare(b.id)),
				unfinished: unfinished(map, used, ticks, phone).map(({ address }) => address),
				marks: addresses.map((address) => {
					const place = placeAt(map, address);
					return place && markOf(progressAt(map, place, ticks, phone), used.includes(address));
				}),
			});
			expect(seen(some)).toEqual(seen(whole));
		}),
	);
});
