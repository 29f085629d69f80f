import { persistentMap } from '@nanostores/persistent';
import { versioned } from './codec';
import { $saveError, openNamespace } from './mirror';

/**
 * A store of values by id. Each has a storage key of its own, `prefix` and its id, so that two tabs never overwrite each
 * other's; `check` makes a value of what claims to be one, or undefined.
 */
export function storedMap<T extends { at: number }>(
	prefix: string,
	names: RegExp,
	check: (value: unknown) => T | undefined,
	migrations?: ((old: unknown) => unknown)[],
) {
	const codec = versioned(check, migrations);
	openNamespace({ prefix, names, ownershipOf: codec.ownershipOf });
	const $values = persistentMap<Record<string, T | undefined>>(prefix, {}, codec);

	/** Moves what was kept under former ids to the id of today. The newest wins; it leaves the old place once saved. */
	function migrateKeys(id: string, formerIds: readonly string[]): void {
		const values = $values.get();
		const former = formerIds.filter((name) => name !== id && values[name]);
		if (!former.length) return;
		const newest = [id, ...former]
			.map((name) => values[name])
			.reduce((a, b) => (a && b && b.at <= a.at ? a : (b ?? a)));
		$values.setKey(id, newest);
		if ($saveError.get() !== 'full') for (const name of former) $values.setKey(name, undefined);
	}

	return { prefix, names, check, codec, $values, migrateKeys };
}
