// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { outline } from '@/library/outline';
import { readContent, siteLibrary } from '../../content';

const whole = outline(siteLibrary());
const tick = { state: 'done', at: 1000, revision: 1 } as const;
let fetched: string[];

beforeEach(() => {
	localStorage.clear();
	serve(whole);
});

/** A server with an outline, or (undefined) without, and a page that has loaded nothing yet. */
function serve(found: unknown) {
	fetched = [];
	vi.resetModules();
	vi.stubGlobal('fetch', (address: string) => {
		fetched.push(address);
		return Promise.resolve(found ? Response.json(found) : new Response('', { status: 404 }));
	});
}

async function load(entries: Record<string, object>, always = false) {
	for (const [key, value] of Object.entries(entries))
		localStorage.setItem(`unstuck:${key}`, JSON.stringify({ v: 1, ...value }));
	const { loadOutline } = await import('@/stores/outline');
	return loadOutline(always);
}

test('without anything tried nothing is fetched, unless somebody else’s report is read', async () => {
	expect(await load({})).toEqual({ guides: [], fixes: {} });
	expect(fetched).toEqual([]);
	expect(await load({}, true)).toEqual(whole);
});

test('it is fetched once a page', async () => {
	expect(await load({ 'step:restart-router--unplug': tick })).toEqual(whole);
	await load({});
	expect(fetched).toEqual(['/progress.json']);
});

test('one that failed is asked for again', async () => {
	serve(undefined);
	await expect(load({ 'outcome:move-closer': { outcome: 'worse', at: 5 } })).rejects.toThrow('answers 404.');
	vi.stubGlobal('fetch', () => Promise.resolve(Response.json(whole)));
	expect(await load({})).toEqual(whole);
});

test('what lies under a former name is carried over', async () => {
	serve(outline(readContent('tests/fixtures/good').library!));
	await load({ 'step:reboot--switch-off': tick, 'outcome:reboot': { outcome: 'worked', at: 5 } });
	expect(Object.keys(localStorage).sort()).toEqual(['unstuck:outcome:restart', 'unstuck:step:restart--turn-off']);
});
