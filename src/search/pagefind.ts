import { once } from '@/client/json';

/** What Pagefind knows of a page that has a word. */
export interface Match {
	id: string;
	score: number;
	/** Where the word stands in the content, counted in words. */
	words: number[];
	data(): Promise<Fragment>;
}

export interface Fragment {
	/**
	 * The address of the page; after its #, the number of the first word of each passage, and its id: `0 17:fix--step`.
	 */
	raw_url: string;
	content: string;
	meta: Record<string, string>;
}

interface Instance {
	search(term: string): Promise<{ results: Match[] }>;
}
interface Module {
	createInstance(options: object): Instance;
}
/** A build has one language. */
interface Entry {
	languages: Record<string, { hash: string; wasm: string | null }>;
}

/** How much a match counts by where it is found. Found by trying on the benchmark. */
const metaWeights = { title: 3, names: 2, synonyms: 5, summary: 0.7, themes: 0.7 };

/**
 * Pagefind with its files watched, as it answers "nothing found" where a part of its index did not come. A file is
 * asked for once, and again after a failure.
 */
export class Engine {
	#files = new Map<string, Promise<ArrayBuffer>>();
	#failures = 0;
	#tries = 0;

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

	/** A file that lies beside those of Pagefind. @throws when it did not come */
	async json<T>(name: string): Promise<T> {
		return JSON.parse(new TextDecoder().decode(await this.#file(name))) as T;
	}

	/** The pages that have a word, or a phrase in quotes. @throws when a file did not come */
	search(term: string): Promise<Match[]> {
		return this.#watch(async () => (await (await this.start()).search(term)).results);
	}

	/** The text of a page. @throws when its file did not come */
	fragment(match: Match): Promise<Fragment> {
		return this.#watch(() => match.data());
	}

	/**
	 * Fetches what every search needs. Pagefind starts when all of it is there: it cannot be asked again once that
	 * failed.
	 */
	start = once(() => this.#open());

	async #open(): Promise<Instance> {
		// A browser remembers that a module failed, by its address.
		const module = this.load(`${this.folder}pagefind.js${this.#tries++ > 0 ? `?ts=${this.#tries}` : ''}`);
		module.catch(() => {});
		const { languages } = await this.json<Entry>('pagefind-entry.json');
		const { hash, wasm } = Object.values(languages)[0]!;
		const needed = [`wasm.${wasm ?? 'unknown'}.pagefind`, `pagefind.${hash}.pf_meta`];
		const [{ createInstance }] = await Promise.all([module, ...needed.map((name) => this.#file(name))]);
		// Pagefind asks `fetch` for its files: it is given those that are here, and watched.
		const native = globalThis.fetch;
		globalThis.fetch = async (input, init) => {
			const [, name] = String(input instanceof Request ? input.url : input).split(this.folder);
			return name ? new Response(await this.#file(name.replace(/\?.*/, ''))) : native(input, init);
		};
		return createInstance({ basePath: this.folder, baseUrl: '/', noWorker: true, ranking: { metaWeights } });
	}

	async #watch<T>(act: () => Promise<T>): Promise<T> {
		const before = this.#failures;
		const answer = await act();
		if (this.#failures > before) throw new Error('A file of the search did not come.');
		return answer;
	}

	#file(name: string): Promise<ArrayBuffer> {
		const file = this.#files.get(name) ?? this.#read(name);
		this.#files.set(name, file);
		return file;
	}

	async #read(name: string): Promise<ArrayBuffer> {
		try {
			// Names with a hash in them never change; the others are asked for anew.
			const response = await this.get(this.folder + name, { cache: name.includes('.pf_') ? 'default' : 'no-cache' });
			if (!response.ok) throw new Error(`${name} answered ${response.status}.`);
			return await response.arrayBuffer();
		} catch (error) {
			this.#files.delete(name);
			this.#failures++;
			throw error;
		}
	}
}
