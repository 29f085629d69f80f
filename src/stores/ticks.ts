import { persistentMap } from '@nanostores/persistent';
import { carry } from '@/stores/engine/migrate-keys';
import { isTime, versioned } from '@/stores/engine/codec';
import { noteHere } from './provenance';
import { openShelf } from '@/stores/engine/mirror';
import { readVisit, writeVisit } from '@/stores/engine/storage';

/** What the reader said of a step, when (0: unknown, from before times were kept), and which revision of it they saw. */
export type Tick = { state: 'done' | 'skipped'; at: number; revision: number };

/** Ticks by step key, such as `restart-router--unplug`. Keys that the site no longer knows are kept. */
export type Ticks = Record<string, Tick | undefined>;

export const stepPrefix = 'unstuck:step:';
export const stepName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*--[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Version 0 was a bare word. A change of the fields of `Tick` raises the version by one more function here. */
export const tickCodec = versioned(asTick, [
	(old) => (old === 'done' || old === true) && { state: 'done', at: 0, revision: 1 },
]);

openShelf({ prefix: stepPrefix, names: stepName, kindOf: tickCodec.kindOf });

/** One storage key a step, so that two tabs never overwrite each other's ticks. */
export const $ticks = persistentMap<Ticks>(stepPrefix, {}, tickCodec);

/** Ticks or skips a step, or (null) takes that back. Over a tick of a newer version, that one is set aside first. */
export function setTick(key: string, state: Tick['state'] | null, revision: number): void {
	$ticks.setKey(key, state === null ? undefined : { state, at: Date.now(), revision: revision || 1 });
}

/** Carries a tick from the ids that a step had before. */
export function adopt(key: string, formerKeys: readonly string[]): void {
	carry($ticks, key, formerKeys);
}

/** Makes a tick of what claims to be one, or undefined. */
export function asTick(value: unknown): Tick | undefined {
	const { state, at, revision } = Object(value) as Record<keyof Tick, unknown>;
	if ((state !== 'done' && state !== 'skipped') || !isTime(at) || !isTime(revision)) return undefined;
	return { state, at, revision };
}

/* The first build left ticks here until its stores were loaded: `key:state:revision`, and `:copy` for a safe copy made here. */
const pendingKey = 'unstuck:pending';
for (const entry of (readVisit(pendingKey) ?? '').split(' ')) {
	const [key, state, revision, copy] = entry.split(':') as [string, ...string[]];
	if (!stepName.test(key)) continue;
	if (copy) noteHere(key, Date.now());
	setTick(key, state === 'done' ? 'done' : 'skipped', Number(revision));
}
writeVisit(pendingKey, null);
