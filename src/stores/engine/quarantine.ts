import { load, save } from './storage';

/** Where texts lie that this version cannot read. */
export const asidePrefix = 'unstuck:aside:';

/** Copies a text to a free place under `unstuck:aside:<key>:<n>`, unless it lies there already. Throws if refused. */
export function setAside(key: string, raw: string): void {
	for (let n = 1; ; n++) {
		const place = `${asidePrefix}${key}:${n}`;
		const there = load(place);
		if (there === null) save(place, raw);
		if (there === null || there === raw) return;
	}
}
