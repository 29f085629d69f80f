import type { Ownership } from './namespaces';

export type Codec<T> = {
	encode: (value: T | undefined) => string;
	decode: (raw: string) => T;
	ownershipOf: (raw: string) => Ownership;
};

/**
 * Writes values as `{"v":1,…}`. `migrations[n]` lifts what version n wrote to version n + 1. Version 0 is any text without a
 * `v`; by default there never was one. Every later version stays a JSON object with a whole number `v`: so this one knows
 * to leave it alone.
 */
export function versioned<T extends object>(
	check: (value: unknown) => T | undefined,
	migrations: ((old: unknown) => unknown)[] = [() => undefined],
): Codec<T> {
	const read = (raw: string): T | 'newer' | undefined => {
		const value = parse(raw);
		const version: unknown = Object(value).v ?? 0;
		if (!isWhole(version)) return undefined;
		if (version > migrations.length) return 'newer';
		return check(migrations.slice(version).reduce((old, lift) => lift(old), value));
	};
	return {
		encode: (value) => JSON.stringify({ v: migrations.length, ...value }),
		decode: (raw) => read(raw) as T,
		ownershipOf(raw) {
			const value = read(raw);
			return value === 'newer' ? 'newer' : value ? 'own' : 'unreadable';
		},
	};
}

const isWhole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** Whether this is a time that a date can hold, in milliseconds since 1970. */
export const isTime = (at: unknown): at is number => isWhole(at) && at <= 8.64e15;

function parse(raw: string): unknown {
	try {
		return JSON.parse(raw);
	} catch {
		return raw;
	}
}
