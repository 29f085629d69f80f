import type { Platform } from '@/schemas/shared';
import { rarity, type PageFile, type Shard } from './files';
import { facetsOf, fits, type Narrowing } from './facets';
import { termsOf } from './terms';
import { wordsOf } from './words';

/** A term of the query with what it weighs here and the pages that have it. */
export interface Posting {
	term: string;
	weight: number;
	pages: number[];
}

/** What decides the order, and how much. Found by trying on the benchmark, one figure for all queries. */
const tuning = { coverage: 0.6, name: 4, same: 1.5, otherPhone: 0.45, quoted: 10, tail: 0.2 };

/** Looks a term up in its shard. */
export function toPosting(term: string, weight: number, shard: Shard, pages: number): Posting | undefined {
	const [having, ...list] = Object.hasOwn(shard, term) ? shard[term]! : [];
	return having === undefined ? undefined : { term, weight: weight * rarity(having, pages), pages: list };
}

/** The pages that fit, best first, by the words they have. Those far behind the best are no answers. */
export function rankPages(
	postings: Posting[],
	asked: number,
	narrowing: Narrowing,
	platform: Platform | undefined,
): [page: number, score: number][] {
	const scores = new Map<number, { score: number; covered: number }>();
	for (const { weight, pages } of postings)
		for (let i = 0; i < pages.length; i += 2) {
			const page = pages[i]!;
			if (!fits(page, narrowing)) continue;
			const { score, covered } = scores.get(page) ?? { score: 0, covered: 0 };
			scores.set(page, { score: score + (weight * pages[i + 1]!) / 63, covered: covered + weight });
		}
	const ranked = [...scores]
		.map(([page, { score, covered }]): [number, number] => {
			const suits = !platform || facetsOf(page).platforms.includes(platform);
			return [
				page,
				score * (1 - tuning.coverage + (tuning.coverage * covered) / asked) * (suits ? 1 : tuning.otherPhone),
			];
		})
		.sort(([a, x], [b, y]) => y - x || a - b);
	return ranked.filter(([, score], at) => at < 3 || score > (ranked[0]?.[1] ?? 0) * tuning.tail);
}

/** How much a page gains by a name that says what the query says, and little else. */
export function nameFactor(file: PageFile, text: string, postings: Posting[], asked: number): number {
	const typed = stems(text);
	const weights = new Map(postings.map(({ term, weight }) => [term, weight]));
	let best = 0;
	for (const [name, whole] of file.names) {
		const common = matched(name, weights);
		const likeness = (common / asked) * (common / Math.max(whole, common));
		best = Math.max(best, likeness * (stems(name) === typed ? tuning.same : 1));
	}
	return 1 + tuning.name * best;
}

/** How much a page gains by saying word for word what stands in quotes. */
export function quoteFactor(file: PageFile, quotes: string[][]): number {
	if (quotes.length === 0) return 1;
	const texts = [...file.names.map(([name]) => name), file.summary, ...file.passages.map((passage) => passage.text)];
	const said = texts.map(stems);
	return quotes.every((stems) => said.some((text) => text.includes(` ${stems.join(' ')} `))) ? tuning.quoted : 1;
}

const stems = (text: string) =>
	` ${wordsOf(text)
		.map((word) => word.stem)
		.join(' ')} `;

/** What of the query a text says, by weight. */
export function matched(text: string, weights: ReadonlyMap<string, number>): number {
	return [...new Set(termsOf(text).map(({ term }) => term))].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
}
