import type { Platform } from '@/schemas/words';
import type { Manifest, PageFile, Shard } from './files';
import { facetsOf, type Facets, type Narrowing } from './facets';
import { nearest, parted } from './nearest';
import { readQuery, type Query } from './query';
import { nameFactor, quoteFactor, rankPages, toPosting, type Posting } from './rank';
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
	/** The query with its misspelt words put right, if that is what was searched. */
	corrected?: string;
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
	async find(typed: string, { narrowing = {}, platform, asTyped = false, count = 8 }: Options = {}): Promise<Answer> {
		const manifest = await this.#read<Manifest>('manifest.json');
		const right = asTyped ? undefined : await this.#correct(typed, manifest);
		const query = readQuery(right ?? typed);
		const postings = await this.#postings(query, manifest);
		// A word that no page has weighs as much as the rarest: a page that lacks it does not answer the whole question.
		const known = postings.reduce((sum, { weight }) => sum + weight, 0);
		const asked = Math.max(known, 0.001);
		const ranked = rankPages(postings, asked, narrowing, query.platform ?? platform);
		const results = await Promise.all(
			ranked.slice(0, count).map(async ([page, score]): Promise<Found> => {
				const file = await this.#read<PageFile>(`${manifest.version}/pages/${page}.json`);
				return { ...file, facets: facetsOf(page), score: score * nameFactor(file, query.text, postings, asked) * quoteFactor(file, query.quotes) };
			}),
		);
		results.sort((a, b) => b.score - a.score);
		const weights = new Map(postings.map(({ term, weight }) => [term, weight]));
		return { query, results, total: ranked.length, weights, ...(right !== undefined && { corrected: query.text }) };
	}

	async #postings(query: Query, manifest: Manifest): Promise<Posting[]> {
		const found = await Promise.all([...query.terms].map(async ([term, weight]) => toPosting(term, weight, await this.#shard(term, manifest), manifest.pages)));
		return found.filter((posting) => posting !== undefined);
	}

	/** Puts words right that no page has, where a word of the site is near; the last one may still be being typed. */
	async #correct(typed: string, manifest: Manifest): Promise<string | undefined> {
		const { text } = readQuery(typed);
		const words = wordsOf(text);
		const strange = await Promise.all(
			words.map(async ({ folded, stem }) => folded.length > 3 && !stopWords.has(folded) && !/\d/.test(folded) && !notions.has(stem) && !(stem in (await this.#shard(stem, manifest)))),
		);
		if (!strange.includes(true)) return undefined;
		const known = new Set([...(await this.#read<string[]>(`${manifest.version}/words.json`)), ...notions.keys()]);
		let right = '';
		let from = 0;
		for (const [i, word] of words.entries()) {
			if (!strange[i]) continue;
			const begun = i === words.length - 1 && typed.endsWith(word.text) ? [...known].filter((other) => other.startsWith(word.folded)).sort((a, b) => a.length - b.length) : [];
			const meant = begun[0] ?? nearest(word.folded, known)[0] ?? parted(word.folded, known);
			if (meant === undefined) continue;
			right += text.slice(from, word.at) + meant;
			from = word.at + word.text.length;
		}
		return from === 0 ? undefined : right + text.slice(from);
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
