/** The name that is most like what was written, if it can have been meant: at most a third of its letters differ. */
export function nearest(written: string, names: readonly string[]): string | undefined {
	const word = written.toLowerCase();
	const [near] = names.map((name) => ({ name, far: distance(word, name.toLowerCase()) })).sort((a, b) => a.far - b.far);
	return near && near.far <= Math.max(1, near.name.length / 3) ? near.name : undefined;
}

/** A question for the name that was meant, or what to do where none is near. */
export function didYouMean(
	written: string,
	names: readonly string[],
	otherwise: string,
	show = (near: string) => near,
): string {
	const near = nearest(written, names);
	return near ? `Did you mean ${show(near)}?` : otherwise;
}

/**
 * How many letters have to be added, dropped, changed or swapped with their neighbour to make one word of the other.
 * Stops counting above the limit, and then says one more than the limit.
 */
export function distance(one: string, other: string, limit = Infinity): number {
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
