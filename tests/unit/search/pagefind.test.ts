// @vitest-environment node
import { expect, test } from 'vitest';
import { Engine } from '@/search/pagefind';

/** A site whose files can be cut off, and a Pagefind that answers "nothing" where its chunk does not come, as it does. */
function site() {
	const cut = new Set<string>();
	const get = (async (address: string) => {
		const name = String(address).replace('https://x/pagefind/', '');
		if (cut.has(name)) throw new TypeError('Failed to fetch');
		return new Response(name.endsWith('.json') ? '{"languages":{"en":{"hash":"h","wasm":"en"}}}' : 'x', {
			status: 200,
		});
	}) as typeof fetch;
	const match = {
		id: 'a',
		score: 1,
		words: [],
		data: async () => (await fetch('https://x/pagefind/fragment/a')).json(),
	};
	const load = async () => {
		if (cut.has('pagefind.js')) throw new TypeError('Failed to fetch');
		return {
			createInstance: () => ({
				search: async () =>
					fetch('https://x/pagefind/index/c').then(
						() => ({ results: [match] }),
						() => ({ results: [] }),
					),
			}),
		};
	};
	return { cut, engine: new Engine('https://x/pagefind/', get, load) };
}

test.each(['pagefind.js', 'pagefind-entry.json', 'wasm.en.pagefind', 'pagefind.h.pf_meta', 'index/c'])(
	'%s that does not come is an error and no empty answer, and it is asked for again',
	async (file) => {
		const { cut, engine } = site();
		cut.add(file);
		await expect(engine.search('router')).rejects.toThrow();
		cut.clear();
		expect(await engine.search('router')).toHaveLength(1);
	},
);

test('a page whose file does not come is an error', async () => {
	const { cut, engine } = site();
	const [match] = await engine.search('router');
	cut.add('fragment/a');
	await expect(engine.fragment(match!)).rejects.toThrow();
});

test('other requests of the page are not touched', async () => {
	const { engine } = site();
	await engine.search('router');
	expect(await (await fetch('data:text/plain,hello')).text()).toBe('hello');
});
