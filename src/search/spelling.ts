import { distance } from '@/schemas/nearest';

/**
 * What a misspelt word most likely means: a word that is near, or two that were written as one.
 * @param known lists the words to choose from, the likeliest first
 */
export function spelled(word: string, known: ReadonlySet<string>): string | undefined {
	return nearest(word, known) ?? parted(word, known);
}

/** The nearest word; none when nothing is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
	const swapped = word.slice(1, 2) + word.slice(0, 1) + word.slice(2);
	let best: string | undefined;
	let least = limit + 1;
	for (const other of known) {
		// Slips keep the first letter, unless it changed places with the second.
		if (other[0] !== word[0] && other !== swapped) continue;
		const between = distance(word, other, limit);
		if (between < least) [best, least] = [other, between];
	}
	return best;
}

/** Two known words that were written as one: `whatsappbackup`. */
export function parted(word: string, known: ReadonlySet<string>): string | undefined {
	for (let at = word.length - 3; at >= 3; at--)
		if (known.has(word.slice(0, at)) && known.has(word.slice(at))) return `${word.slice(0, at)} ${word.slice(at)}`;
	return undefined;
}
