import { isTime } from '@/stores/engine/codec';
import { storedMap } from '@/stores/engine/stored-map';

/** The last backup that finished, as the reader read it: its day, such as `2026-11-24`, or none; and when they said so. */
export type LastBackup = { day: string; at: number };

/** Said of a backup that was never made. */
export const noBackup = 'none';

/** There never was a version 0. */
export const backupMap = storedMap<LastBackup>('unstuck:backup:', /^last$/, asBackup, [() => undefined]);

export const { $values: $backup } = backupMap;

/** Keeps what the reader read, or (null) takes it back. */
export function noteBackup(day: string | null): void {
	$backup.setKey('last', day === null ? undefined : { day, at: Date.now() });
}

/** The reader's own day, so many days ago, as `2026-11-24`. */
export function dayAgo(days: number, now: number): string {
	const date = new Date(now);
	// At noon no change of the clock can move the day.
	const noon = new Date(date.getFullYear(), date.getMonth(), date.getDate() - days, 12);
	return [noon.getFullYear(), noon.getMonth() + 1, noon.getDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
}

function asBackup(value: unknown): LastBackup | undefined {
	const { day, at } = Object(value) as Record<keyof LastBackup, unknown>;
	const isDay =
		typeof day === 'string' &&
		(day === noBackup || /^\d{4}-\d\d-\d\d$/.test(day)) &&
		!Number.isNaN(Date.parse(day === noBackup ? '2026-01-01' : day));
	return isDay && isTime(at) ? { day, at } : undefined;
}
