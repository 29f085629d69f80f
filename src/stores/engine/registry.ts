/** What a stored text is: readable, written by a newer version of this site, or not understood. */
export type Kind = 'ours' | 'newer' | 'strange';

/** The keys of one store: what merely begins like its prefix, or goes on with what is no id, is a neighbour's. */
export type Shelf = { prefix: string; names: RegExp; kindOf: (raw: string) => Kind };

export const shelves: Shelf[] = [];

/** What a text under this key is, or undefined if no store owns the key. */
export function kindOf(key: string, raw: string): Kind | undefined {
	return shelves
		.find(({ prefix, names }) => key.startsWith(prefix) && names.test(key.slice(prefix.length)))
		?.kindOf(raw);
}
