/*
 * Pages repeat each other: the menu is in all of them, a fix is in several guides. A pack keeps each piece once, and for each
 * page the numbers of its pieces, so that the whole site is one file that a bad line can carry.
 */

/** The text files of a build by their addresses from the root of the site. */
export interface Pack {
	/** Names this build. */
	build: string;
	pieces: string[];
	/** For each file its type and the numbers of its pieces. */
	files: Record<string, [type: string, ...pieces: number[]]>;
}

// Where pages are likely to be equal from one point to the next: at the start of an element, at the end of a sentence.
const seam = /(?=<(?:section|li|p|h2|h3|nav|ul|ol|script|style|div|details)[ >])|(?<=[.?!:] )/;

/** Packs files: [address, type, text]. */
export function pack(build: string, files: Iterable<[address: string, type: string, text: string]>): Pack {
	const numbers = new Map<string, number>();
	const made: Pack['files'] = {};
	for (const [address, type, text] of files) {
		made[address] = [type];
		for (const piece of text.split(seam)) {
			if (!numbers.has(piece)) numbers.set(piece, numbers.size);
			made[address].push(numbers.get(piece)!);
		}
	}
	return { build, pieces: [...numbers.keys()], files: made };
}

/** The type and text of a packed file, or undefined where the pack has none of that address. */
export function unpack({ pieces, files }: Pack, address: string): { type: string; text: string } | undefined {
	if (!Object.hasOwn(files, address)) return undefined;
	const [type, ...numbers] = files[address]!;
	return { type, text: numbers.map((number) => pieces[number]).join('') };
}
