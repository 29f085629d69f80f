import { isTime } from './engine/codec';
import { readVisit, writeVisit } from './engine/storage';
import { storedMap } from './engine/stored-map';
import { recordOrigin } from './provenance';

/** What the reader said of a step, when (0: unknown, from before times were kept), and which revision of it they saw. */
export type Tick = { state: 'done' | 'skipped'; at: number; revision: number };

/** By step key, such as `restart-router--unplug`. Keys that the site no longer knows are kept. */
export type Ticks = Record<string, Tick | undefined>;

export const stepName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*--[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const isState = (value: unknown) => value === 'done' || value === 'skipped';

/** Version 0 was a bare word. A change of the fields of `Tick` raises the version by one more function here. */
export const tickMap = storedMap<Tick>('unstuck:step:', stepName, { state: isState, at: isTime, revision: isTime }, [
	(old) => (old === 'done' || old === true) && { state: 'done', at: 0, revision: 1 },
]);

/** `adopt` moves a tick here from the ids that a step had before. */
export const { $values: $ticks, migrateKeys: adopt } = tickMap;

/** Ticks or skips a step, or (null) takes that back. A tick of a newer version goes into quarantine first. */
export function setTick(key: string, state: Tick['state'] | null, revision: number): void {
	tickMap.set(key, state === null ? undefined : { state, at: Date.now(), revision: revision || 1 });
}

/* The first build left ticks here until its stores were loaded: `key:state:revision`, and `:copy` for a safe copy made here. */
const pendingKey = 'unstuck:pending';
for (const entry of (readVisit(pendingKey) ?? '').split(' ')) {
	const [key, state, revision, copy] = entry.split(':') as [string, ...string[]];
	if (!stepName.test(key)) continue;
	if (copy) recordOrigin(key, Date.now());
	setTick(key, state === 'done' ? 'done' : 'skipped', Number(revision));
}
writeVisit(pendingKey, null);
