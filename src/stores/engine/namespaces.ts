import { load, save } from './storage';

/** What a stored text is: readable, written by a newer version of this site, or not understood. */
export type Ownership = 'own' | 'newer' | 'unreadable';

/** The keys of one store: what merely begins like its prefix, or goes on with what is no id, is a neighbour's. */
type Namespace = {
	prefix: string;
	names: RegExp;
	ownershipOf: (raw: string) => Ownership;
	/** Writes a readable text of an older version as this one would. */
	lift: (raw: string) => string;
	/** Gives the store what the mirror holds now. */
	restore: () => void;
};

export const namespaces: Namespace[] = [];

/** The store that owns a key, if one does. */
export function namespaceOf(key: string): Namespace | undefined {
	return namespaces.find(({ prefix, names }) => key.startsWith(prefix) && names.test(key.slice(prefix.length)));
}

/** What a text under this key is, or undefined if no store owns the key. */
export function ownershipOf(key: string, raw: string): Ownership | undefined {
	return namespaceOf(key)?.ownershipOf(raw);
}

/** Where texts lie that this version cannot read. */
export const quarantinePrefix = 'unstuck:aside:';

/** Copies a text to a free place under `unstuck:aside:<key>:<n>`, unless it lies there already. Throws if refused. */
export function quarantine(key: string, raw: string): void {
	for (let n = 1; ; n++) {
		const place = `${quarantinePrefix}${key}:${n}`;
		const there = load(place);
		if (there === null) save(place, raw);
		if (there === null || there === raw) return;
	}
}
