import type { PageFile } from './files';
import { matched } from './rank';
import type { Passage } from '@/search/files';
import { termsOf } from './terms';
import { wordsOf } from './words';

/** A stretch of text; `hit` where it says what was asked. */
export interface Piece {
	text: string;
	hit: boolean;
}

export interface Excerpt {
	pieces: Piece[];
	/** Where on the page it stands, unless at the top. */
	anchor?: string | undefined;
}

const longest = 180;

/** The passage of a page that says most of what was asked, cut to a few lines; its summary, if none says more. */
export function excerptOf(page: PageFile, weights: ReadonlyMap<string, number>): Excerpt {
	let best: Passage = { text: page.summary };
	let most = matched(page.summary, weights);
	for (const passage of page.passages) {
		const says = matched(passage.text, weights);
		if (says > most) [best, most] = [passage, says];
	}
	return { pieces: piecesOf(best.text, weights), anchor: best.anchor };
}

/** Cuts a text around its first hit and marks the words that were asked for. */
export function piecesOf(text: string, weights: ReadonlyMap<string, number>): Piece[] {
	const words = wordsOf(text);
	const hits = new Set(
		termsOf(text).flatMap(({ term, from, to }) =>
			weights.has(term) ? Array.from({ length: to - from }, (_, i) => from + i) : [],
		),
	);
	const first = words.find((_, i) => hits.has(i))?.at ?? 0;
	const start =
		text.length <= longest || first < longest / 2 ? 0 : (words.find(({ at }) => at >= first - longest / 3)?.at ?? 0);
	const last = words.filter(({ at, text: word }) => at + word.length <= start + longest).at(-1);
	const end = text.length - start <= longest || !last ? text.length : last.at + last.text.length;

	const pieces: Piece[] = start > 0 ? [{ text: '… ', hit: false }] : [];
	let from = start;
	for (const [i, { at, text: word }] of words.entries()) {
		if (!hits.has(i) || at < start || at + word.length > end) continue;
		if (at > from) pieces.push({ text: text.slice(from, at), hit: false });
		pieces.push({ text: word, hit: true });
		from = at + word.length;
	}
	if (from < end) pieces.push({ text: text.slice(from, end), hit: false });
	if (end < text.length) pieces.push({ text: ' …', hit: false });
	return pieces;
}
