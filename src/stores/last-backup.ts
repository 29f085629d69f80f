import { isTime } from './engine/codec';
import { storedMap } from './engine/stored-map';

/**
 * The last backup that finished, as the reader read it: its day, such as `2026-11-24`, or none; and when they said
 * so.
 */
export type LastBackup = { day: string; at: number };

export const noBackup = 'none';

const isDay = (day: unknown) =>
	day === noBackup || (typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)));

export const backupMap = storedMap<LastBackup>('unstuck:backup:', /^last$/, { day: isDay, at: isTime });

export const { $values: $backup } = backupMap;

/** Keeps what the reader read, or (null) takes it back. */
export function noteBackup(day: string | null): void {
	backupMap.set('last', day === null ? undefined : { day, at: Date.now() });
}
