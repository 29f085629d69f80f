import type { SearchRecord } from './records';

/** What a phone reads first: how large the index is and which shard holds which terms. */
export interface Manifest {
	/** Names this build of the index. */
	version: string;
	pages: number;
	/** The first term of each shard, in order. */
	shards: string[];
}

/** Terms, each with the number of pages that have it, then pages and weights by turns, best first. */
export type Shard = Record<string, number[]>;

/** A page as a phone reads it to rank and show it. */
export interface PageFile extends Omit<SearchRecord, 'exact' | 'names' | 'facets' | 'label'> {
	/** Everything it is called, its title first, each with what its words weigh together. */
	names: [name: string, weight: number][];
}

/** No word tells apart more than this: one that a single page has may be there by chance. */
const rarest = 2.5;

/** How much a term tells apart, by how many of the pages have it. */
export function rarity(having: number, pages: number): number {
	return Math.min(rarest, Math.log(1 + (pages - having + 0.5) / (having + 0.5)));
}
