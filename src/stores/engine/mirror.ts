import { atom } from 'nanostores';
import { namespaceOf, namespaces, ownershipOf, quarantine } from './namespaces';
import { attempt, load, ownKeys, reasonOf, save } from './storage';

/*
 * The stores are filled from this copy of the storage, which holds only what they can read, as this version writes it.
 * So a refused write counts until the page is closed, and an unreadable text is not taken for a missing one.
 */

const mirror: Record<string, string> = Object.create(null);

/** What waits to be saved, and what lay there when the browser refused it. */
const pendingWrites = new Map<string, { value: string | undefined; seen?: string | null }>();

/** Why changes are not being saved on this device, or null while they are. */
export const $saveError = atom<null | 'blocked' | 'full'>(null);

export function openNamespace(namespace: (typeof namespaces)[number]): void {
	namespaces.push(namespace);
	refresh();
}

/** All that the stores hold, saved or not. */
export const entries = (): Record<string, string> => ({ ...mirror });

/** Changes one key in memory; `publish()` saves it and tells the stores, once for an act on many keys. */
export function setEntry(key: string, value: string | undefined): boolean {
	if (value !== undefined) {
		if (ownershipOf(key, value) !== 'own') return false;
		value = namespaceOf(key)!.lift(value);
	}
	if (mirror[key] === value) return false;
	if (value === undefined) delete mirror[key];
	else mirror[key] = value;
	pendingWrites.set(key, { value });
	return true;
}

/** Changes one key and saves it at once, for a store that knows the value already. */
export function write(key: string, value: string | undefined): void {
	if (setEntry(key, value)) writePending();
}

/** Saves what is not saved yet and gives the stores what the mirror holds. */
export function publish(): void {
	if (pendingWrites.size) writePending();
	for (const { restore } of namespaces) restore();
}

/** Reads everything again: when a page comes back, and before an act on everything. */
export function refresh(): void {
	readAll();
	publish();
}

function readAll(): void {
	try {
		const keys = new Set([...ownKeys(), ...Object.keys(mirror)]);
		writePending();
		for (const key of keys) if (!pendingWrites.has(key)) readEntry(key);
	} catch {
		$saveError.set('blocked');
	}
}

function readEntry(key: string): void {
	const raw = load(key);
	delete mirror[key];
	if (raw === null) return;
	const ownership = ownershipOf(key, raw);
	if (ownership === 'own') {
		mirror[key] = raw;
		// What an older version wrote is written anew.
		setEntry(key, raw);
	}
	if (ownership === 'unreadable')
		attempt(() => {
			quarantine(key, raw);
			if (load(key) === raw) save(key, undefined); // Another tab may have put a good value there.
		});
}

/** Removes before it writes, to make room. Only a new value displaces a text of another version, into quarantine. */
function writePending(): void {
	let reason: null | 'blocked' | 'full' = null;
	for (const [key, waiting] of [...pendingWrites].sort(([, a], [, b]) => Number(!!a.value) - Number(!!b.value))) {
		try {
			const there = load(key);
			const { value, seen = there } = waiting;
			waiting.seen = there;
			const foreign = there !== null && ownershipOf(key, there) !== 'own';
			// What another tab has written since is newer.
			if (seen === there) {
				if (foreign && value) quarantine(key, there);
				if (!foreign || value) save(key, value);
			}
			pendingWrites.delete(key);
		} catch (error) {
			reason = reasonOf(error);
		}
	}
	$saveError.set(reason);
}

/** Another tab changed a key, or (null) cleared all. All is read anew, because the events of two tabs can cross. */
function onStorage({ key }: { key: string | null }): void {
	if (key === null) {
		pendingWrites.clear();
		return refresh();
	}
	const before = mirror[key];
	attempt(() => pendingWrites.has(key) || readEntry(key));
	if (mirror[key] !== before || pendingWrites.size) refresh();
}

if (typeof window !== 'undefined') {
	window.addEventListener('storage', onStorage);
	// A page that has only just loaded has read everything.
	window.addEventListener('pageshow', ({ persisted }) => persisted && refresh());
}
