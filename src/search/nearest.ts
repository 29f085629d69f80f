/** The words nearest to a misspelt one, best first; none when nothing is near enough to be meant. */
export function nearest(word: string, words: Iterable<string>): string[] {
	const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
	const near: [string, number][] = [];
	for (const other of words) {
		// Most slips keep the first letter; what does not is taken only at the least distance.
		const reach = other[0] === word[0] ? limit : Math.min(limit, 1);
		const between = other === word ? 0 : distance(word, other, reach);
		if (between <= reach) near.push([other, between + (other[0] === word[0] ? 0 : 0.5)]);
	}
	return near
		.sort(
			([a, x], [b, y]) =>
				x - y || Math.abs(a.length - word.length) - Math.abs(b.length - word.length) || (a < b ? -1 : 1),
		)
		.map(([other]) => other);
}

/** Two known words that were written as one: `whatsappbackup`. */
export function parted(word: string, words: ReadonlySet<string>): string | undefined {
	for (let at = word.length - 3; at >= 3; at--)
		if (words.has(word.slice(0, at)) && words.has(word.slice(at))) return `${word.slice(0, at)} ${word.slice(at)}`;
	return undefined;
}

/** The shortest known word that begins like this one, which is still being typed. */
export function completed(begun: string, words: Iterable<string>): string | undefined {
	let shortest: string | undefined;
	for (const word of words)
		if (word.startsWith(begun) && (shortest === undefined || word.length < shortest.length)) shortest = word;
	return shortest;
}

/**
 * How many letters have to be added, dropped, changed or swapped with their neighbour to make one word of the other.
 * Stops counting above the limit, and then says one more than the limit.
 */
export function distance(one: string, other: string, limit: number): number {
	if (Math.abs(one.length - other.length) > limit) return limit + 1;
	let last: number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, i) => i);
	for (let i = 1; i <= one.length; i++) {
		const before = last;
		[last, row] = [row, [i]];
		for (let j = 1; j <= other.length; j++) {
			const cost = one[i - 1] === other[j - 1] ? 0 : 1;
			const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
			row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost, swapped ? before[j - 2]! + 1 : Infinity);
		}
		if (Math.min(...row) > limit) return limit + 1;
	}
	return Math.min(row[other.length]!, limit + 1);
}
