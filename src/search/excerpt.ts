import type { Fragment } from './pagefind';

interface Excerpt {
	/** `hit` where they say what was asked. */
	pieces: { text: string; hit: boolean }[];
	/** The id of the element where it stands; none for the top of the page. */
	anchor?: string;
}

/** In words: of a passage, and of it before the first that was asked for. */
const [longest, before] = [30, 8];

/**
 * The passage of a page that says most of what was asked, cut to a few lines; its summary, if none says anything.
 * @param hits what each word of the content counts, by its number
 */
export function excerptOf({ raw_url, content, meta }: Fragment, hits: Map<number, number>): Excerpt {
	const words = content.split(/\s+/);
	const marks = raw_url.replace(/^.*?#/, '').split(' ');
	const [best] = marks
		.map((mark, i) => {
			const [start, end] = [parseInt(mark), parseInt(marks[i + 1] ?? String(words.length))];
			const inside = [...hits].filter(([at]) => at >= start && at < end).sort(([one], [other]) => one - other);
			const said = new Map(inside.map(([at, weight]) => [words[at]!.toLowerCase(), weight]));
			const says = [...said.values()].reduce((sum, weight) => sum + weight, 0);
			return { start, end, anchor: mark.split(/:(.*)/)[1], first: inside[0]?.[0] ?? start, says };
		})
		.sort((one, other) => other.says - one.says);
	if (!best?.says) return { pieces: [{ text: meta.summary ?? '', hit: false }] };
	const from = best.end - best.start > longest ? Math.max(best.start, best.first - before) : best.start;
	const shown = words.slice(from, Math.min(best.end, from + longest));
	const pieces: Excerpt['pieces'] = [{ text: from > best.start ? '… ' : '', hit: false }];
	for (const [i, word] of shown.entries()) {
		const hit = hits.has(from + i);
		if (pieces.at(-1)!.hit !== hit) pieces.push({ text: '', hit });
		pieces.at(-1)!.text += i + 1 < shown.length ? `${word} ` : word;
	}
	if (from + longest < best.end) pieces.push({ text: ' …', hit: false });
	return { pieces, anchor: best.anchor };
}
