import type { Facets } from './facets';

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

/** A stretch of a page that a search can show: its text, and where it stands. */
export interface Passage {
	text: string;
	/** The id of the element, for the link; nothing stands for the top of the page. */
	anchor?: string | undefined;
	/** The heading or the order it belongs to. */
	heading?: string | undefined;
}

/** A page as the search sees it. One page is one result; its steps and passages lead to it. */
export interface SearchRecord {
	href: string;
	title: string;
	label: string;
	facets: Facets;
	avoid: boolean;
	/** The page in one or two sentences. */
	summary: string;
	/** What a query may say word for word: its titles, and the messages of the phone that lead here. */
	exact: string[];
	/** What readers call it: aliases, messages of the phone, old ids. Searched, not shown. */
	names: string[];
	passages: Passage[];
}

/** A link that the search offers before anything was typed, or when nothing was found. */
export interface Start {
	href: string;
	label: string;
	message?: string | undefined;
}
