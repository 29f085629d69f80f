import { isTime, versioned, type Codec } from './engine/codec';
import { quarantine } from './engine/namespaces';
import { attempt, readKey, writeKey } from './engine/storage';

export const checkNames = ['stuck-or-slow', 'connection', 'phone', 'space'] as const;
export type CheckName = (typeof checkNames)[number];

/**
 * One thing that a check found: the id of its sentence in `@/tools/sentences`, and its numbers: sizes in bytes, times
 * in seconds, speeds in Mbps.
 */
export type Fact = [id: string, ...values: number[]];

/** The last result of a check that the reader chose to keep for the report. `at` is in milliseconds since 1970. */
export type Result = { at: number } & (
	| { facts: Fact[]; summary?: never }
	/** A sentence of the first version. It comes from storage, so it may reach a page as text only. */
	| { summary: string; facts?: never }
);

export const resultPrefix = 'unstuck:check:';

/** Kept under `unstuck:check:<name>` as `{"v":2,"at":…,"facts":[…]}`; version 1 kept a sentence, as `summary`. */
const codec = versioned(asResult, [() => undefined, (old) => old]);

/** The kept result of a check. */
export const keptResult = (name: CheckName) => readOurs(resultPrefix + name, codec);

/** Keeps a result, or (null) forgets it. Returns whether the device did so. */
export const keepResult = (name: CheckName, result: Result | null) => writeOurs(resultPrefix + name, codec, result);

/** The value under a key, if it is one of this version. */
export function readOurs<T>(key: string, codec: Codec<T>): T | undefined {
	const raw = readKey(key);
	return raw !== null && codec.ownershipOf(raw) === 'own' ? codec.decode(raw) : undefined;
}

/** Writes a value, or (null) removes it; what is not of this version is set aside. Returns whether the device did so. */
export function writeOurs<T>(key: string, codec: Codec<T>, value: T | null): boolean {
	const raw = readKey(key);
	if (raw !== null && codec.ownershipOf(raw) !== 'own') attempt(() => quarantine(key, raw));
	const text = value && codec.encode(value);
	writeKey(key, text);
	return readKey(key) === text;
}

/** Makes a result of what claims to be one, or undefined. */
export function asResult(value: unknown): Result | undefined {
	const { at, facts, summary } = Object(value) as Record<keyof Result, unknown>;
	if (!isTime(at)) return undefined;
	if (typeof summary === 'string' && summary !== '' && summary.length <= longest) return { at, summary };
	return areFacts(facts) ? { at, facts } : undefined;
}

const areFacts = (value: unknown): value is Fact[] =>
	Array.isArray(value) &&
	value.length > 0 &&
	value.every((fact) => Array.isArray(fact) && typeof fact[0] === 'string' && fact.slice(1).every(Number.isFinite)) &&
	JSON.stringify(value).length <= longest;

/** Characters that no result exceeds. */
const longest = 1000;
