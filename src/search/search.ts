import type { Platform } from '@/schemas/shared';
import { facetValues, type Narrowing, type WordsFile } from './files';
import type { Engine, Fragment, Match } from './pagefind';
import { QueryReader, tidy, type Query } from './query';
import { nameFactor, quoteFactor, rarity, tuning, type Weighed } from './rank';
import { safeOrder } from './safety';

/** A page that answers, with the places of the words that were asked for. */
export interface Found {
	page: Fragment;
	/** What each word of its content counts, by its number. */
	hits: Map<number, number>;
}

export interface Answer {
	query: Query;
	/** What was typed, in one line. */
	typed: string;
	/** By what the results are narrowed. */
	narrowing: Narrowing;
	/** How many pages there are in all. */
	total: number;
	/** Reads the next ones, best first: what was given before never changes. @throws {FailedFile} */
	next(count: number): Promise<Found[]>;
}

export interface Options {
	narrowing?: Narrowing;
	/** The phone of the reader, which narrows the search unless the words name the other one. */
	preset?: Platform | undefined;
	/** Search for what was typed, even where it looks misspelt. */
	asTyped?: boolean;
}

interface Candidate {
	id: string;
	match: Match;
	score: number;
	covered: number;
	hits: Map<number, number>;
}

/** Of so many pages the names are weighed, however many are shown, so that showing more changes no order. */
const candidates = 12;

/** The search over one index. */
export class Search {
	#words: Promise<{ reader: QueryReader; start: WordsFile['start'] }> | undefined;
	#facets: Promise<Map<string, Set<string>>> | undefined;

	constructor(private readonly engine: Engine) {}

	/** Fetches what every search needs, while the reader still types. What fails is asked for again, and said, later. */
	prepare(): void {
		this.#facetSets().catch(() => {});
	}

	/** What is offered before anything was typed, or when nothing was found. @throws {FailedFile} */
	async start(): Promise<WordsFile['start']> {
		return (await this.#open()).start;
	}

	/** @throws {FailedFile} when a file of the index cannot be had; the next call tries again */
	async find(typed: string, { narrowing: chosen = {}, preset, asTyped = false }: Options = {}): Promise<Answer> {
		const { reader } = await this.#open();
		const query = await reader.read(typed, asTyped);
		const narrowing: Narrowing = preset ? { ...chosen, platform: query.platform ?? preset } : chosen;
		const [facets, found] = await Promise.all([
			this.#facetSets(),
			Promise.all(query.terms.map(async (term) => ({ term, matches: await this.engine.search(term.ask) }))),
		]);
		const pages = facets.get('')!.size;
		const weighed: Weighed = new Map(
			found.map(({ term, matches }) => [term.key, term.weight * rarity(matches.length, pages)]),
		);
		const asked = Math.max(
			0.001,
			[...weighed.values()].reduce((sum, weight) => sum + weight, 0),
		);
		const has = (id: string, field: keyof Narrowing, value: string) => facets.get(`${field} ${value}`)!.has(id);
		const all = new Map<string, Candidate>();
		for (const { term, matches } of found) {
			const weight = weighed.get(term.key)!;
			for (const match of matches) {
				const { id } = match;
				if (Object.entries(narrowing).some(([field, value]) => value && !has(id, field as keyof Narrowing, value)))
					continue;
				if (!all.has(id)) all.set(id, { id, match, score: 0, covered: 0, hits: new Map() });
				const candidate = all.get(id)!;
				candidate.score += term.weight * match.score;
				candidate.covered += weight;
				for (const at of match.words) candidate.hits.set(at, Math.max(weight, candidate.hits.get(at) ?? 0));
			}
		}
		const phone = query.platform;
		for (const candidate of all.values())
			candidate.score *=
				(1 - tuning.coverage + (tuning.coverage * candidate.covered) / asked) *
				(phone && !has(candidate.id, 'platform', phone) ? tuning.otherPhone : 1);
		const ranked = [...all.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
		const kept = ranked.filter(({ score }, at) => at < 3 || score > ranked[0]!.score * tuning.tail);

		const best = await Promise.all(
			kept.slice(0, candidates).map(async (candidate) => {
				const page = await this.engine.fragment(candidate.match);
				const factor = nameFactor(page, query, weighed, asked, reader.reader) * quoteFactor(page, query.quotes);
				return { ...candidate, page, score: candidate.score * factor };
			}),
		);
		best.sort((a, b) => b.score - a.score);
		const order: (Candidate & { page?: Fragment })[] = [...safeOrder(best, query), ...kept.slice(candidates)];
		let given = 0;
		return {
			query,
			typed: tidy(typed),
			narrowing,
			total: order.length,
			next: async (count) => {
				const part = await Promise.all(
					order.slice(given, given + count).map(async ({ page, match, hits }): Promise<Found> => ({
						page: page ?? (await this.engine.fragment(match)),
						hits,
					})),
				);
				given += part.length;
				return part;
			},
		};
	}

	/** The pages that each filter lets through, by `field value`; all of them by ``. */
	#facetSets(): Promise<Map<string, Set<string>>> {
		const wanted: [string, Record<string, string>?][] = [['']];
		for (const [field, values] of Object.entries(facetValues))
			for (const value of values) wanted.push([`${field} ${value}`, { [field]: value }]);
		this.#facets ??= Promise.all(
			wanted.map(async ([name, filter]): Promise<[string, Set<string>]> => [
				name,
				new Set((await this.engine.search(null, filter)).map(({ id }) => id)),
			]),
		).then((sets) => new Map(sets));
		this.#facets.catch(() => (this.#facets = undefined));
		return this.#facets;
	}

	#open() {
		this.#words ??= this.engine.words().then((words) => ({
			reader: new QueryReader(words, () => this.engine.ordinary()),
			start: words.start,
		}));
		this.#words.catch(() => (this.#words = undefined));
		return this.#words;
	}
}
