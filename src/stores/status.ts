import type { Outline } from '@/schemas/outline';
import type { Platform } from '@/schemas/shared';
import type { LastBackup } from './last-backup';
import type { Outcomes } from './outcomes';
import { made, type Made } from './safeguards';
import type { Ticks } from './ticks';
import { tried } from './tried';

/** How safe the chats are, as far as this device knows. */
export interface Status {
	backup: LastBackup | undefined;
	/** The newest whole copy that was made here, by the id of its fix; undefined if there is none. */
	copy: { fix: string; at: number; isOld: boolean } | undefined;
	/** How many fixes were tried, those that only look or copy left out. */
	tried: number;
}

/** Puts together what the ticks, the outcomes and the reader's own word say. */
export function statusOf(
	outline: Outline,
	ticks: Readonly<Ticks>,
	outcomes: Readonly<Outcomes>,
	backup: LastBackup | undefined,
	shown: Platform | undefined,
	now: number,
): Status {
	const copies = Object.entries(outline.fixes).flatMap(([fix, { copy, steps }]) => {
		if (!copy) return [];
		const own = steps.filter(({ on }) => !on || !shown || on === shown);
		if (own.length === 0) return [];
		const names = own.map(({ key, revision }) => key.slice(fix.length + 2) + (revision ? `:${revision}` : ''));
		const { state, at } = made(ticks, fix, names.join(' '), now);
		return isMade(state) ? [{ fix, at, isOld: state === 'old' }] : [];
	});
	const cures = tried(outline, ticks, outcomes).filter(({ id }) => outline.fixes[id]!.cure);
	return { backup, copy: copies.sort((one, other) => other.at - one.at)[0], tried: cures.length };
}

const isMade = (state: Made['state']) => state === 'done' || state === 'old';
