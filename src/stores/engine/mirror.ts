import { setPersistentEngine } from '@nanostores/persistent';
import { atom } from 'nanostores';
import { namespaces, ownershipOf, quarantine } from './namespaces';
import { attempt, load, ownKeys, reasonOf, save } from './storage';

/*
 * The persistent stores read and write this copy of the storage, which holds only what they can read. So a refused write
 * counts until the page is closed, and an unreadable text is not taken for a missing one, which nanostores would delete.
 */

const mirror: Record<string, string> = Object.create(null);
const restores = new Map<unknown, () => void>();

/** What waits to be saved, and what lay there when the browser refused it. */
const pendingWrites = new Map<string, { value: string | undefined; seen?: string | null }>();

/** Why changes are not being saved on this device, or null while they are. */
export const $saveError = atom<null | 'blocked' | 'full'>(null);

export function openNamespace(namespace: (typeof namespaces)[number]): void {
	namespaces.push(namespace);
	readAll();
}

/** All that the stores hold, saved or not. */
export const entries = (): Record<string, string> => ({ ...mirror });

/** Changes one key in memory; `publish()` saves it and tells the stores, once for an act on many keys. */
export function setEntry(key: string, value: string | undefined): boolean {
	if (mirror[key] === value || (value !== undefined && ownershipOf(key, value) !== 'own')) return false;
	if (value === undefined) delete mirror[key];
	else mirror[key] = value;
	pendingWrites.set(key, { value });
	return true;
}

/** Saves what is not saved yet and gives the stores what the mirror holds. */
export function publish(): void {
	if (pendingWrites.size) writePending();
	for (const restore of [...restores.values()]) restore();
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
	if (ownership === 'own') mirror[key] = raw;
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

/** What the stores call: a proxy has to answer true, or the assignment throws. */
function write(key: string, value: string | undefined): true {
	if (setEntry(key, value)) writePending();
	return true;
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
	window.addEventListener('storage', onStorage);
	// A page that has only just loaded has read everything.
	window.addEventListener('pageshow', ({ persisted }) => persisted && refresh());
}
