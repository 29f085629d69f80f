import type { Platform } from '@/schemas/shared';
import type { Manifest, PageFile, Shard } from './files';
import { facetsOf, type Facets, type Narrowing } from './facets';
import { completed, nearest, parted } from './nearest';
import { readQuery, tidy, type Query } from './query';
import { nameFactor, quoteFactor, rankPages, toPosting, type Posting } from './rank';
import type { Start } from '@/search/files';
import { notions } from './terms';
import { stopWords, wordsOf } from './words';

/** Reads a file of the index by its name. @throws when it cannot be had. */
export type Load = (name: string) => Promise<unknown>;

export interface Found extends PageFile {
	facets: Facets;
	score: number;
}

export interface Answer {
	query: Query;
	/** The best pages, best first. */
	results: Found[];
	/** How many pages there are in all. */
	total: number;
	/** What each word of the query weighs, to find the passage with. */
	weights: Map<string, number>;
	/** What was typed, in one line. */
	typed: string;
	/** The query with its misspelt words put right, if that is what was searched. */
	corrected?: string | undefined;
}

export interface Options {
	narrowing?: Narrowing;
	/** The phone of the reader: its pages come first. */
	platform?: Platform | undefined;
	/** Search for what was typed, even where it looks misspelt. */
	asTyped?: boolean;
	/** How many results are wanted. */
	count?: number;
}

/** The search over the files of one index. It loads what a query needs, and each file once. */
export class Search {
	#files = new Map<string, Promise<unknown>>();

	constructor(private readonly load: Load) {}

	/** @throws when a file of the index cannot be had; the next call tries again. */
	async find(typed: string, { narrowing = {}, platform, asTyped = false, count = 6 }: Options = {}): Promise<Answer> {
		const manifest = await this.#read<Manifest>('manifest.json');
		const words = asTyped ? undefined : await this.#correct(typed, manifest);
		const query = readQuery(words?.text ?? typed);
		const postings = await this.#postings(query, manifest);
		const asked = Math.max(
			0.001,
			postings.reduce((sum, { weight }) => sum + weight, 0),
		);
		const ranked = rankPages(postings, asked, narrowing, query.platform ?? platform);
		const results = await Promise.all(
			ranked.slice(0, count).map(async ([page, score]): Promise<Found> => {
				const file = await this.#read<PageFile>(`${manifest.version}/pages/${page}.json`);
				return {
					...file,
					facets: facetsOf(page),
					score: score * nameFactor(file, query.text, postings, asked) * quoteFactor(file, query.quotes),
				};
			}),
		);
		results.sort((a, b) => b.score - a.score);
		const weights = new Map(postings.map(({ term, weight }) => [term, weight]));
		return {
			query,
			results,
			total: ranked.length,
			weights,
			typed: tidy(typed),
			corrected: words?.misspelt ? query.text : undefined,
		};
	}

	/** What is offered before anything was typed, or when nothing was found. */
	async start(): Promise<{ questions: Start[]; guides: Start[] }> {
		const { version } = await this.#read<Manifest>('manifest.json');
		return this.#read(`${version}/start.json`);
	}

	async #postings(query: Query, manifest: Manifest): Promise<Posting[]> {
		const found = await Promise.all(
			[...query.terms].map(async ([term, weight]) =>
				toPosting(term, weight, await this.#shard(term, manifest), manifest.pages),
			),
		);
		return found.filter((posting) => posting !== undefined);
	}

	/** Puts words right that no page has, where a word of the site is near. The last one may only be begun. */
	async #correct(typed: string, manifest: Manifest): Promise<{ text: string; misspelt: boolean } | undefined> {
		const text = tidy(typed);
		const words = wordsOf(text);
		const open = words.findIndex(({ at, text: word }) => at + word.length === text.length && !/\s$/.test(typed));
		const strange = await Promise.all(
			words.map(
				({ folded, stem }, i) => folded.length > (i === open ? 1 : 3) && this.#isStrange(folded, stem, manifest),
			),
		);
		if (!strange.includes(true)) return undefined;
		const known = new Set([...(await this.#read<string[]>(`${manifest.version}/words.json`)), ...notions.keys()]);
		let right = '';
		let from = 0;
		let misspelt = false;
		for (const [i, { folded, at, text: word }] of words.entries()) {
			const begun = strange[i] && i === open ? completed(folded, known) : undefined;
			const meant = begun ?? (strange[i] ? (nearest(folded, known)[0] ?? parted(folded, known)) : undefined);
			if (meant === undefined) continue;
			misspelt ||= begun === undefined;
			right += text.slice(from, at) + meant;
			from = at + word.length;
		}
		return from === 0 ? undefined : { text: right + text.slice(from), misspelt };
	}

	/** Whether no page has a word, as far as it may be misspelt at all. */
	async #isStrange(folded: string, stem: string, manifest: Manifest): Promise<boolean> {
		return (
			!/\d/.test(folded) &&
			!stopWords.has(folded) &&
			!notions.has(stem) &&
			!Object.hasOwn(await this.#shard(stem, manifest), stem)
		);
	}

	/** The shard that would hold a term: the last one that does not begin after it. */
	#shard(term: string, { version, shards }: Manifest): Promise<Shard> {
		let at = 0;
		while (at + 1 < shards.length && shards[at + 1]! <= term) at++;
		return this.#read<Shard>(`${version}/terms/${at}.json`);
	}

	#read<T>(name: string): Promise<T> {
		let file = this.#files.get(name);
		if (!file) {
			file = this.load(name);
			this.#files.set(name, file);
			// Also the manifest goes: after a new build its shards may be gone, and only a new one names those that are there.
			file.catch(() => this.#files.clear());
		}
		return file as Promise<T>;
	}
}
