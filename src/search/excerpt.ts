import type { Found } from './search';

/** A stretch of text; `hit` where it says what was asked. */
export interface Piece {
	text: string;
	hit: boolean;
}

export interface Excerpt {
	pieces: Piece[];
	/** The id of the element where it stands; none for the top of the page. */
	anchor?: string | undefined;
}

/** How many words of a passage are shown at most, and how many of them before the first that was asked for. */
const longest = 30;
const before = 8;

/** The passage of a page that says most of what was asked, cut to a few lines; its summary, if none says much. */
export function excerptOf({ page, hits }: Found): Excerpt {
	const words = page.content.split(/\s+/);
	const starts = page.raw_url
		.replace(/^.*?#/, '')
		.split(' ')
		.map((mark) => {
			const [at, anchor] = mark.split(/:(.*)/);
			return { at: Number(at), anchor };
		});
	let best: { from: number; to: number; anchor: string | undefined } | undefined;
	let most = 0;
	for (const [i, { at: from, anchor }] of starts.entries()) {
		const to = starts[i + 1]?.at ?? words.length;
		// A word that comes again says nothing more.
		const said = new Map<string, number>();
		for (const [at, weight] of hits) if (at >= from && at < to) said.set(words[at]!.toLowerCase(), weight);
		const says = [...said.values()].reduce((sum, weight) => sum + weight, 0);
		if (says > most) [best, most] = [{ from, to, anchor }, says];
	}
	if (!best) return { pieces: [{ text: page.meta['summary'] ?? '', hit: false }] };
	const firstHit = Math.min(...[...hits.keys()].filter((at) => at >= best.from && at < best.to));
	const from = best.to - best.from <= longest ? best.from : Math.max(best.from, firstHit - before);
	const to = Math.min(best.to, from + longest);
	const pieces: Piece[] = from > best.from ? [{ text: '…', hit: false }] : [];
	for (let at = from; at < to; at++) {
		const hit = hits.has(at);
		const last = pieces.at(-1);
		if (last?.hit === hit) last.text += ` ${words[at]}`;
		else pieces.push({ text: `${last && at > from ? ' ' : ''}${words[at]}`, hit });
	}
	if (to < best.to) pieces.push({ text: ' …', hit: false });
	return { pieces, anchor: best.anchor };
}
