import type { Fragment } from './pagefind';
import type { Query } from './query';
import { stems, type Reader } from './words';

/** What each term of a query counts here. */
export type Weighed = Map<string, number>;

/** What decides the order, and how much. Found by trying on the benchmark, one figure for all queries. */
export const tuning = { coverage: 0.5, name: 5, same: 1.5, otherPhone: 0.45, quoted: 10, tail: 0.2, usual: 1.2 };
/** No word tells apart more than this: one that a single page has may be there by chance. */
const rarest = 2.5;

/** How much a term tells apart, by how many of the pages have it. */
export function rarity(having: number, pages: number): number {
	return Math.min(rarest, Math.log(1 + (pages - having + 0.5) / (having + 0.5)));
}

/** How much a page gains by a name that says what the query says, and little else. */
export function nameFactor(page: Fragment, query: Query, weighed: Weighed, asked: number, reader: Reader): number {
	const typed = stems(query.text);
	let best = 0;
	for (const name of namesOf(page)) {
		const terms = new Map(reader.termsOf(name).map(({ key, weight }) => [key, weight]));
		let common = 0;
		let whole = 0;
		for (const [key, weight] of terms) {
			const here = weighed.get(key) ?? 0;
			common += here;
			whole += here || weight * tuning.usual;
		}
		const likeness = (common / asked) * (common / Math.max(whole, 0.001));
		best = Math.max(best, likeness * (stems(name) === typed ? tuning.same : 1));
	}
	return 1 + tuning.name * best;
}

/** How much a page gains by saying word for word what stands in quotes. */
export function quoteFactor(page: Fragment, quotes: string[]): number {
	if (quotes.length === 0) return 1;
	const said = [...namesOf(page), page.meta['summary'] ?? '', page.content].map(stems);
	return quotes.every((quote) => said.some((text) => text.includes(quote))) ? tuning.quoted : 1;
}

const namesOf = ({ meta }: Fragment) => [meta['title'] ?? '', ...(meta['names'] ?? '').split(' | ')];
