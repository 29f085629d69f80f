import type { Platform } from '@/schemas/shared';
import type { LastBackup } from './last-backup';
import type { Outcomes } from './outcomes';
import { isMade, made } from './safeguards';
import type { Ticks } from './ticks';

/** What the page says of the fixes of the site. */
export interface KnownFixes {
	/** The steps of each fix that copies all chats, on each of its phones, as `made` takes them. */
	copies: Record<string, Partial<Record<Platform, string>>>;
	/** The fixes that only look or copy. */
	looks: string[];
}

export interface Status {
	backup: LastBackup | undefined;
	/** The newest whole copy that was made here, by the id of its fix; undefined if there is none. */
	copy: { fix: string; at: number; isOld: boolean } | undefined;
	/** How many fixes were tried, those that only look or copy left out. */
	tried: number;
}

/** Puts together what the ticks, the outcomes and the reader's own word say. */
export function statusOf(
	{ copies, looks }: KnownFixes,
	ticks: Readonly<Ticks>,
	outcomes: Readonly<Outcomes>,
	backup: LastBackup | undefined,
	shown: Platform | undefined,
	now: number,
): Status {
	const whole = Object.entries(copies).flatMap(([fix, on]) => {
		const steps = shown ? on[shown] : [...new Set(Object.values(on).join(' ').split(' '))].join(' ');
		const copied = steps && made(ticks, fix, steps, now);
		return copied && isMade(copied) ? [{ fix, at: copied.at, isOld: copied.state === 'old' }] : [];
	});
	const begun = [...Object.keys(ticks).map((key) => key.replace(/--.*/, '')), ...Object.keys(outcomes)];
	const tried = new Set(begun.filter((id) => !looks.includes(id)));
	return { backup, copy: whole.sort((one, other) => other.at - one.at)[0], tried: tried.size };
}
