import { setPersistentEngine } from '@nanostores/persistent';
import { setAside } from './quarantine';
import { kindOf, type Shelf, shelves } from './registry';
import { attempt, load, ownKeys, save } from './storage';
import { $saveError, flush, unsaved } from './pending-writes';

/*
 * The engine under the persistent stores: they read and write a copy of the storage in memory, which holds only what
 * they can read. So a refused write never throws into the page and still counts until it is closed, and a text that is
 * not understood is never taken for a missing one, which nanostores would delete.
 */

const mirror: Record<string, string> = Object.create(null);
const restores = new Map<unknown, () => void>();

/** Reads what a store owns. Every store declares its keys so, before it is made. */
export function openShelf(shelf: Shelf): void {
	shelves.push(shelf);
	pull();
}

/** All that the stores hold, by storage key, saved or not. */
export const entries = (): Record<string, string> => ({ ...mirror });

/** Changes one key in memory; `publish()` saves it and tells the stores, once for an act on many keys. */
export function put(key: string, value: string | undefined): boolean {
	if (mirror[key] === value || (value !== undefined && kindOf(key, value) !== 'ours')) return false;
	if (value === undefined) delete mirror[key];
	else mirror[key] = value;
	unsaved.set(key, { value });
	return true;
}

/** Saves what is not saved yet and gives the stores what the mirror holds. */
export function publish(): void {
	if (unsaved.size) flush();
	for (const restore of [...restores.values()]) restore();
}

/** Reads everything again: when a page comes back, and before an act on everything. */
export function refresh(): void {
	pull();
	publish();
}

function pull(): void {
	try {
		const keys = new Set([...ownKeys(), ...Object.keys(mirror)]);
		flush();
		for (const key of keys) if (!unsaved.has(key)) look(key);
	} catch {
		$saveError.set('blocked');
	}
}

function look(key: string): void {
	const raw = load(key);
	const kind = raw === null ? undefined : kindOf(key, raw);
	delete mirror[key];
	if (raw === null) return;
	if (kind === 'ours') mirror[key] = raw;
	if (kind === 'strange')
		attempt(() => {
			setAside(key, raw);
			if (load(key) === raw) save(key, undefined); // Another tab may have put a good value there.
		});
}

/** What the stores call: a proxy has to answer true, or the assignment throws. */
function write(key: string, value: string | undefined): true {
	if (put(key, value)) flush();
	return true;
}

/**
 * Another tab changed a key, or (null) cleared all. The storage is read anew, because the events of two tabs that write
 * at once can cross; and whole, so that the first event of many does the work of all.
 */
function hear({ key }: { key: string | null }): void {
	if (key === null) {
		unsaved.clear();
		return refresh();
	}
	const before = mirror[key];
	attempt(() => unsaved.has(key) || look(key));
	if (mirror[key] !== before || unsaved.size) refresh();
}

setPersistentEngine(
	new Proxy(mirror, {
		set: (_, key, value: string) => write(String(key), value),
		deleteProperty: (_, key) => write(String(key), undefined),
	}),
	{
		addEventListener: (_, listener, restore) => restores.set(listener, restore),
		removeEventListener: (_, listener) => restores.delete(listener),
	},
);

if (typeof window !== 'undefined') {
	window.addEventListener('storage', hear);
	window.addEventListener('pageshow', refresh);
}
