import { setAside } from '@/stores/engine/quarantine';
import { isTime, versioned } from '@/stores/engine/codec';
import { resultPrefix } from './result-key';
import { attempt, readKey, writeKey } from '@/stores/engine/storage';

/** The checks of the page, by the names that a step's `check:` uses. */
export const checkNames = ['stuck-or-slow', 'connection', 'phone', 'space'] as const;
export type CheckName = (typeof checkNames)[number];

/** The last result of a check that the reader chose to keep for the report of what they tried. */
export interface Result {
	/** When, in milliseconds since 1970. */
	at: number;
	/** What came out, in one or a few plain sentences. It comes from storage, so it may reach a page as text only. */
	summary: string;
}

/** Kept under `unstuck:check:<name>` as `{"v":1,"at":…,"summary":"…"}`, and only if the reader asks for it. */
const codec = versioned(asResult, [() => undefined]);

/** The kept result of a check. */
export function keptResult(name: CheckName): Result | undefined {
	const raw = readKey(resultPrefix + name);
	return raw !== null && codec.kindOf(raw) === 'ours' ? codec.decode(raw) : undefined;
}

/** Keeps a result, or (null) forgets it. Says whether the device did so. */
export function keepResult(name: CheckName, result: Result | null): boolean {
	const raw = readKey(resultPrefix + name);
	if (raw !== null && codec.kindOf(raw) !== 'ours') attempt(() => setAside(resultPrefix + name, raw));
	const text = result && codec.encode({ at: result.at, summary: result.summary.slice(0, longest) });
	writeKey(resultPrefix + name, text);
	return readKey(resultPrefix + name) === text;
}

/** Makes a result of what claims to be one, or undefined. */
export function asResult(value: unknown): Result | undefined {
	const { at, summary } = Object(value) as Record<keyof Result, unknown>;
	return isTime(at) && typeof summary === 'string' && summary !== '' && summary.length <= longest
		? { at, summary }
		: undefined;
}

/** No check says more. */
const longest = 1000;
