import type { MapStore } from 'nanostores';
import { $saveError } from './pending-writes';

/** Moves what was kept under former names to the name of today. The newest wins; it leaves the old place once saved. */
export function carry<T extends { at: number }>(
	$map: MapStore<Record<string, T | undefined>>,
	key: string,
	formerKeys: readonly string[],
): void {
	const values = $map.get();
	const former = formerKeys.filter((name) => name !== key && values[name]);
	if (!former.length) return;
	const newest = [key, ...former].map((name) => values[name]).reduce((a, b) => (a && b && b.at <= a.at ? a : (b ?? a)));
	$map.setKey(key, newest);
	if ($saveError.get() !== 'full') for (const name of former) $map.setKey(name, undefined);
}
