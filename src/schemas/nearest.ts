/** The name that is most like what was written, if it can have been meant: at most a third of its letters differ. */
export function nearest(written: string, names: readonly string[]): string | undefined {
	const word = written.toLowerCase();
	const [near] = names.map((name) => ({ name, far: distance(word, name.toLowerCase()) })).sort((a, b) => a.far - b.far);
	return near && near.far <= Math.max(1, near.name.length / 3) ? near.name : undefined;
}

/** How many letters are to be added, removed, replaced or swapped with their neighbour to make one word the other. */
function distance(one: string, other: string): number {
	const rows = [Array.from({ length: other.length + 1 }, (_, index) => index)];
	for (let i = 1; i <= one.length; i++) {
		rows[i] = [i];
		for (let j = 1; j <= other.length; j++) {
			const same = one[i - 1] === other[j - 1] ? 0 : 1;
			rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
				rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1);
		}
	}
	return rows[one.length]![other.length]!;
}
