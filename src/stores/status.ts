import type { StatusOutline } from '@/schemas/outline';
import type { Platform } from '@/schemas/shared';
import type { LastBackup } from './last-backup';
import type { Outcomes } from './outcomes';
import { isMade, made } from './safeguards';
import type { Ticks } from './ticks';

export interface Status {
	backup: LastBackup | undefined;
	/** The newest whole copy that was made here, by the id of its fix; undefined if there is none. */
	copy: { fix: string; at: number; isOld: boolean } | undefined;
	/** How many fixes were tried, those that only look or copy left out. */
	tried: number;
}

/** Puts together what the ticks, the outcomes and the reader's own word say. */
export function statusOf(
	{ copies, cures }: StatusOutline,
	ticks: Readonly<Ticks>,
	outcomes: Readonly<Outcomes>,
	backup: LastBackup | undefined,
	shown: Platform | undefined,
	now: number,
): Status {
	const whole = Object.entries(copies).flatMap(([fix, steps]) => {
		const own = steps.filter(({ on }) => !on || !shown || on === shown);
		if (own.length === 0) return [];
		const names = own.map(({ key, revision }) => key.slice(fix.length + 2) + (revision ? `:${revision}` : ''));
		const copied = made(ticks, fix, names.join(' '), now);
		return isMade(copied) ? [{ fix, at: copied.at, isOld: copied.state === 'old' }] : [];
	});
	const begun = new Set(Object.keys(ticks).map((key) => key.replace(/--.*/, '')));
	const tried = cures.filter((id) => begun.has(id) || outcomes[id]);
	return { backup, copy: whole.sort((one, other) => other.at - one.at)[0], tried: tried.length };
}
