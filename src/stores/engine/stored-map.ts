import { map } from 'nanostores';
import { versioned } from './codec';
import { $saveError, entries, openNamespace, write } from './mirror';

/**
 * A store of values by id. Each has a storage key of its own, `prefix` and its id, so that two tabs never overwrite each
 * other's. `fields` says of each field of a value whether it is sound, in the order in which they are written.
 */
export function storedMap<T extends { at: number }>(
	prefix: string,
	names: RegExp,
	fields: { [Name in keyof T]: (value: unknown) => boolean },
	migrations?: ((old: unknown) => unknown)[],
) {
	/** The value that this is, with no other fields, or undefined. */
	function check(value: unknown): T | undefined {
		const found = Object.keys(fields).map((name) => [name, Object(value)[name]] as const);
		const isSound = found.every(([name, field]) => fields[name as keyof T](field));
		return isSound ? (Object.fromEntries(found) as T) : undefined;
	}

	const codec = versioned(check, migrations);
	const $values = map<Record<string, T | undefined>>({});
	openNamespace({
		prefix,
		names,
		ownershipOf: codec.ownershipOf,
		lift: (raw) => codec.encode(codec.decode(raw)),
		restore() {
			const own = Object.entries(entries()).filter(([key]) => key.startsWith(prefix));
			$values.set(Object.fromEntries(own.map(([key, raw]) => [key.slice(prefix.length), codec.decode(raw)])));
		},
	});

	/** Keeps a value under an id, or (undefined) removes it. */
	function set(id: string, value: T | undefined): void {
		write(prefix + id, value && codec.encode(value));
		$values.setKey(id, value);
	}

	/** Moves what was kept under former ids to the id of today. The newest wins; it leaves the old place once saved. */
	function migrateKeys(id: string, formerIds: readonly string[]): void {
		const values = $values.get();
		const former = formerIds.filter((name) => name !== id && values[name]);
		if (!former.length) return;
		const newest = [id, ...former]
			.map((name) => values[name])
			.reduce((a, b) => (a && b && b.at <= a.at ? a : (b ?? a)));
		set(id, newest);
		if ($saveError.get() !== 'full') for (const name of former) set(name, undefined);
	}

	return { prefix, names, check, codec, $values, set, migrateKeys };
}
