import { atom } from 'nanostores';
import { entries, publish, refresh, setEntry } from './engine/mirror';
import { $said, answerMap } from './answers';
import { $backup } from './last-backup';
import { $outcomes, outcomeMap } from './outcomes';
import { platformKey } from './platform';
import { attempt, readVisit, undoKey, writeVisit } from './engine/storage';
import { $ticks, tickMap } from './ticks';

type Entries = Record<string, string>;

/** What the reader did. It is kept as data, because words belong to a language. */
export interface Act {
	/** Missing in a note of the first build, which kept a sentence in `label`. */
	act?: 'start-over' | 'import' | 'report';
	/** What was started over, if not everything: the address of a fix or a guide, `fixes/restart-router`. */
	page?: string;
	name?: string;
}

/** An act that can be undone, with all that was kept before and after it. */
interface Undoable extends Act {
	before: Entries;
	after: Entries;
}

/** The act that `undo` would undo, across pages too, until something changes in any tab. */
export const $undoable = atom<Undoable | null>(recallLast());
let acting = false;

/** Forgets these steps, fixes and answers of a page, or everything but the chosen platform. */
export function startOver(
	what: { steps: readonly string[]; fixes: readonly string[]; answers?: readonly string[] } | 'all',
	page?: string,
): boolean {
	return undoably({ act: 'start-over', page }, () => {
		const keys =
			what === 'all'
				? Object.keys(entries()).filter((key) => key !== platformKey)
				: [
						...what.steps.map((key) => tickMap.prefix + key),
						...what.fixes.map((id) => outcomeMap.prefix + id),
						...(what.answers ?? []).map((name) => answerMap.prefix + name),
					];
		for (const key of keys) setEntry(key, undefined);
	});
}

/** Changes stored keys in a way that can be undone. An act that changes nothing leaves the last one undoable. */
export function undoably(act: Act, change: () => void): boolean {
	refresh();
	const before = entries();
	acting = true;
	try {
		change();
		publish();
		return differing(before, entries()).length > 0;
	} finally {
		acting = false;
		// Even if a listener of the page threw.
		const after = entries();
		if (differing(before, after).length) remember({ ...act, before, after });
	}
}

/** Restores exactly what was there before the last act; false if something has changed since. */
export function undo(): boolean {
	refresh();
	const last = $undoable.get();
	if (!last) return false;
	const now = entries();
	for (const key of differing(last.before, last.after)) {
		// Only the platform can have been chosen anew since; that choice stands.
		if (now[key] === last.after[key]) setEntry(key, last.before[key]);
	}
	remember(null);
	publish();
	return true;
}

function differing(before: Entries, after: Entries): string[] {
	return Object.keys({ ...before, ...after }).filter((key) => before[key] !== after[key]);
}

function stale({ after }: Undoable): boolean {
	return differing(after, entries()).some((key) => key !== platformKey);
}

function remember(last: Undoable | null): void {
	$undoable.set(last);
	writeVisit(undoKey, last && JSON.stringify(last));
}

function recallLast(): Undoable | null {
	return (
		attempt(() => {
			const last = JSON.parse(readVisit(undoKey) ?? 'null') as (Undoable & { label?: string }) | null;
			if (!last) return null;
			const texts = [last.act ?? last.label, ...[last.before, last.after].flatMap(Object.values)];
			return texts.every((text) => typeof text === 'string') && !stale(last) ? last : null;
		}) ?? null
	);
}

function forgetStale(): void {
	const last = $undoable.get();
	if (last && !acting && stale(last)) remember(null);
}

for (const store of [$ticks, $outcomes, $said, $backup]) store.listen(forgetStale);
