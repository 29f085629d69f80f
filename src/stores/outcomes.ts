import { isTime } from './engine/codec';
import { storedMap } from './engine/stored-map';

export type Outcome = { outcome: 'worked' | 'no-change' | 'worse'; at: number };

export type Outcomes = Record<string, Outcome | undefined>;

export const fixName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Whether this is what a fix can have done: a backup that merely moves has not come out yet. */
export const isOutcome = (value: unknown): value is Outcome['outcome'] =>
	value === 'worked' || value === 'no-change' || value === 'worse';

export const outcomeMap = storedMap<Outcome>('unstuck:outcome:', fixName, { outcome: isOutcome, at: isTime });

/** `adoptOutcome` moves an outcome here from the ids that a fix had before. */
export const { $values: $outcomes, migrateKeys: adoptOutcome } = outcomeMap;

/** Keeps what a fix did, or (null) takes that back. */
export function setOutcome(fix: string, outcome: Outcome['outcome'] | null): void {
	outcomeMap.set(fix, outcome === null ? undefined : { outcome, at: Date.now() });
}
