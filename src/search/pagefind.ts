import type { WordsFile } from './files';
import { unpackWords } from './spelling';

/** What Pagefind knows of a page that has a word. */
export interface Match {
	id: string;
	score: number;
	/** Where the word stands in the content, counted in words. */
	words: number[];
	data(): Promise<Fragment>;
}

export interface Fragment {
	/** The address of the page; after its #, the number of the first word of each passage, and its id: `0 17:fix--step`. */
	raw_url: string;
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

interface Instance {
	search(term: string | null, options?: { filters: Record<string, string> }): Promise<{ results: Match[] }>;
}
interface Module {
	createInstance(options: Record<string, unknown>): Instance;
}

/** How much a match counts by where it is found, and how Pagefind weighs words. Found by trying on the benchmark. */
const ranking = {
	metaWeights: { title: 3, names: 2, synonyms: 5, summary: 0.7, themes: 0.7, exact: 8, avoid: 0 },
};

/** A file of the search that did not come. */
export class FailedFile extends Error {
	override name = 'FailedFile';
}

/**
 * Pagefind, with its files watched: it answers "nothing found" where a part of its index did not come, which is not the
 * same for a reader. Each file is asked for once; one that did not come is asked for again the next time.
 */
export class Engine {
	#files = new Map<string, Promise<ArrayBuffer>>();
	#failures = 0;
	#tries = 0;
	#instance: Promise<Instance> | undefined;

	/**
	 * @param folder the address of the index, with a slash at its end
	 * @param get asks for a file, as `fetch` does
	 * @param load imports the module of Pagefind
	 */
	constructor(
		private readonly folder: string,
		private readonly get: typeof fetch = fetch.bind(globalThis),
		private readonly load = (address: string): Promise<Module> => import(/* @vite-ignore */ address),
	) {}

	/** @throws {FailedFile} when it did not come */
	words(): Promise<WordsFile> {
		return this.#json('words.json');
	}

	/** @throws {FailedFile} when it did not come */
	async ordinary(): Promise<string[]> {
		return unpackWords(await this.#json<string>('ordinary.json'));
	}

	/**
	 * The pages that have a word, or all of those that a filter names.
	 * @throws {FailedFile} when a file did not come; the next call asks for it again
	 */
	async search(word: string | null, filters: Record<string, string> = {}): Promise<Match[]> {
		const instance = await (this.#instance ??= this.#open());
		return this.#watch(async () => (await instance.search(word, { filters })).results);
	}

	/** @throws {FailedFile} when the file of the page did not come */
	fragment(match: Match): Promise<Fragment> {
		return this.#watch(() => match.data());
	}

	async #watch<T>(act: () => Promise<T>): Promise<T> {
		const before = this.#failures;
		const answer = await act().catch((error: unknown) => error as Error);
		if (this.#failures > before || answer instanceof Error) throw new FailedFile('A file of the search did not come.');
		return answer as T;
	}

	/** Pagefind cannot be asked again once it failed to start, so it starts when all that it starts with is there. */
	async #open(): Promise<Instance> {
		try {
			const module = this.load(`${this.folder}pagefind.js${this.#tries++ > 0 ? `?ts=${this.#tries}` : ''}`);
			const wasm = this.#file('wasm.en.pagefind');
			wasm.catch(() => {});
			module.catch(() => {});
			const entry = await this.#json<{ languages: Record<string, { hash: string }> }>('pagefind-entry.json');
			await Promise.all([wasm, this.#file(`pagefind.${entry.languages['en']!.hash}.pf_meta`)]);
			const { createInstance } = await module;
			this.#lend();
			return createInstance({ basePath: this.folder, baseUrl: '/', noWorker: true, metaCacheTag: 'x', ranking });
		} catch {
			this.#instance = undefined;
			throw new FailedFile('The search did not start.');
		}
	}

	/** Pagefind asks `fetch` for its files: it is given those that are here, and watched. */
	#lend() {
		const native = globalThis.fetch;
		globalThis.fetch = async (input, init) => {
			const address = String(input instanceof Request ? input.url : input);
			const at = address.indexOf(this.folder);
			if (at < 0) return native(input, init);
			return new Response(await this.#file(address.slice(at + this.folder.length).replace(/\?.*/, '')));
		};
	}

	async #json<T>(name: string): Promise<T> {
		return JSON.parse(new TextDecoder().decode(await this.#file(name))) as T;
	}

	#file(name: string): Promise<ArrayBuffer> {
		const known = this.#files.get(name);
		if (known) return known;
		const file = this.#read(name);
		this.#files.set(name, file);
		file.catch(() => {
			this.#files.delete(name);
			this.#failures++;
		});
		return file;
	}

	/** Names with a hash in them never change; the others are asked for anew. */
	async #read(name: string): Promise<ArrayBuffer> {
		const response = await this.get(this.folder + name, { cache: /\.pf_/.test(name) ? 'default' : 'no-cache' });
		if (!response.ok) throw new FailedFile(`${name} answered ${response.status}.`);
		return response.arrayBuffer();
	}
}
