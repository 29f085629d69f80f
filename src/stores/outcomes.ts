import { persistentMap } from '@nanostores/persistent';
import { carry } from '@/stores/engine/migrate-keys';
import { isTime, versioned } from '@/stores/engine/codec';
import { openShelf } from '@/stores/engine/mirror';

/** What a fix did for the reader, and when they said so. */
export type Outcome = { outcome: 'worked' | 'no-change' | 'worse'; at: number };

/** Outcomes by the id of the fix. */
export type Outcomes = Record<string, Outcome | undefined>;

export const outcomePrefix = 'unstuck:outcome:';
export const fixName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** There never was a version 0. */
export const outcomeCodec = versioned(asOutcome, [() => undefined]);

openShelf({ prefix: outcomePrefix, names: fixName, kindOf: outcomeCodec.kindOf });

export const $outcomes = persistentMap<Outcomes>(outcomePrefix, {}, outcomeCodec);

/** Keeps what a fix did, or (null) takes that back. */
export function setOutcome(fix: string, outcome: Outcome['outcome'] | null): void {
	$outcomes.setKey(fix, outcome === null ? undefined : { outcome, at: Date.now() });
}

/** Carries an outcome from the ids that a fix had before. */
export function adoptOutcome(fix: string, formerIds: readonly string[]): void {
	carry($outcomes, fix, formerIds);
}

/** Makes an outcome of what claims to be one, or undefined. */
export function asOutcome(value: unknown): Outcome | undefined {
	const { outcome, at } = Object(value) as Record<keyof Outcome, unknown>;
	if ((outcome !== 'worked' && outcome !== 'no-change' && outcome !== 'worse') || !isTime(at)) return undefined;
	return { outcome, at };
}
