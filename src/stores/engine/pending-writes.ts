import { atom } from 'nanostores';
import { setAside } from './quarantine';
import { kindOf } from './registry';
import { load, reasonOf, save } from './storage';

/** Why changes are not being saved on this device, or null while they are. Set by the mirror, read by the page. */
export const $saveError = atom<null | 'blocked' | 'full'>(null);

/** What waits to be saved, and what lay there when the browser refused it. */
export const unsaved = new Map<string, { value: string | undefined; seen?: string | null }>();

/** Removes before it writes, to make room. What is not ours gives way only to a new value, and is set aside first. */
export function flush(): void {
	let reason: null | 'blocked' | 'full' = null;
	for (const [key, waiting] of [...unsaved].sort(([, a], [, b]) => Number(!!a.value) - Number(!!b.value))) {
		try {
			const there = load(key);
			const { value, seen = there } = waiting;
			waiting.seen = there;
			const foreign = there !== null && kindOf(key, there) !== 'ours';
			// What another tab has written since is newer.
			if (seen === there) {
				if (foreign && value) setAside(key, there);
				if (!foreign || value) save(key, value);
			}
			unsaved.delete(key);
		} catch (error) {
			reason = reasonOf(error);
		}
	}
	$saveError.set(reason);
}
