import { pageNumber } from '@/search/facets';
import { rarity, type PageFile, type Shard } from '@/search/files';
import type { SearchRecord } from '@/search/files';
import { exactTerm, termsOf } from '@/search/terms';
import { stopWords, wordsOf } from '@/search/words';

/** How much a word counts by where it stands. */
const fieldWeights = { title: 4, label: 3, exact: 8, name: 2.5, summary: 2, heading: 1.5, passage: 0.8 };
/** How quickly more of the same stops counting, and how much sooner on a page that says much of everything. */
const saturation = { half: 4, length: 0.8 };
/** Of a word, only the pages that it says most about are kept: so no file grows with the number of pages. */
const pagesPerTerm = 40;
const shardLength = 4500;
const maximalWords = 2500;

export interface Index {
	pages: number;
	shards: Shard[];
	files: Map<number, PageFile>;
	/** Words to correct spelling mistakes with, the most telling ones; sorted. */
	words: string[];
}

/** Builds the whole index from the pages. */
export function buildIndex(records: SearchRecord[]): Index {
	const numbers = new Map(records.map((record, order) => [record, pageNumber(order, record.facets)]));
	const found = new Map<string, Map<number, number>>();
	const weighed = [...numbers].map(([record, page]) => ({ page, weights: weigh(record) }));
	const lengths = weighed.map(({ weights }) => sum(weights.values()));
	const usual = sum(lengths) / records.length;
	for (const [at, { page, weights }] of weighed.entries())
		for (const [term, weight] of weights) {
			if (!found.has(term)) found.set(term, new Map());
			const enough = saturation.half * (1 - saturation.length + (saturation.length * lengths[at]!) / usual);
			found.get(term)!.set(page, Math.round((63 * weight) / (weight + enough)));
		}
	const weightOf = (term: string) => rarity(found.get(term)?.size ?? 0, records.length);
	return {
		pages: records.length,
		shards: toShards(found),
		files: new Map([...numbers].map(([record, page]) => [page, toFile(record, weightOf)])),
		words: telling(records),
	};
}

/** What the words of a text weigh together: the most that a search could match of it. */
export function weightOfText(text: string, weightOf: (term: string) => number): number {
	return [...new Map(termsOf(text).map(({ term, weight }) => [term, weight]))].reduce(
		(sum, [term, weight]) => sum + weight * weightOf(term),
		0,
	);
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

function weigh(record: SearchRecord): Map<string, number> {
	const weights = new Map<string, number>();
	const add = (text: string, field: keyof typeof fieldWeights) => {
		// Within one text a word counts once: a list of aliases says it often enough.
		const best = new Map<string, number>();
		for (const { term, weight } of termsOf(text)) best.set(term, Math.max(weight, best.get(term) ?? 0));
		for (const [term, weight] of best) weights.set(term, (weights.get(term) ?? 0) + weight * fieldWeights[field]);
	};
	add(record.title, 'title');
	if (record.label !== record.title) add(record.label, 'label');
	for (const name of record.names) add(name, 'name');
	for (const text of record.exact) weights.set(exactTerm(text), fieldWeights.exact);
	add(record.summary, 'summary');
	for (const heading of new Set(record.passages.map((passage) => passage.heading ?? ''))) add(heading, 'heading');
	for (const passage of record.passages) add(passage.text, 'passage');
	return weights;
}

function toShards(found: Map<string, Map<number, number>>): Shard[] {
	const shards: Shard[] = [{}];
	let length = 0;
	for (const term of [...found.keys()].sort()) {
		const pages = found.get(term)!;
		const best = [...pages].sort(([a, x], [b, y]) => y - x || a - b).slice(0, pagesPerTerm);
		const list = [pages.size, ...best.flat()];
		const more = JSON.stringify(list).length + term.length + 4;
		if (length > 0 && length + more > shardLength) {
			shards.push({});
			length = 0;
		}
		shards.at(-1)![term] = list;
		length += more;
	}
	return shards;
}

function toFile(
	{ facets: _, exact: __, names, label, ...record }: SearchRecord,
	weightOf: (term: string) => number,
): PageFile {
	const all = [...new Set([record.title, label, ...names])];
	return { ...record, names: all.map((name) => [name, Math.round(10 * weightOfText(name, weightOf)) / 10]) };
}

/** The words that pages are called by, then those of their texts, until there are enough. */
function telling(records: SearchRecord[]): string[] {
	const counts = new Map<string, number>();
	const count = (text: string, worth: number) => {
		for (const { folded } of wordsOf(text))
			if (folded.length > 3 && !/\d/.test(folded) && !stopWords.has(folded))
				counts.set(folded, (counts.get(folded) ?? 0) + worth);
	};
	for (const { title, names, summary, passages } of records) {
		for (const text of [title, summary, ...names]) count(text, 10);
		for (const passage of passages) count(passage.text, 1);
	}
	return [...counts]
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.slice(0, maximalWords)
		.map(([word]) => word)
		.sort();
}
