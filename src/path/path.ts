import type { Platform } from '@/schemas/shared';

/** A fix of a guide, as far as a path needs to know it. */
export interface PathFix {
	id: string;
	/** Minutes of the reader's own time. */
	minutes: number;
	platforms: Platform[];
	/** Whether it may come by itself: nothing that can lose chats does. */
	comes: boolean;
	safeguard: boolean;
	/** A safeguard of five minutes. */
	quick: boolean;
	/** A question looks at it and no answer names it, so it is asked and not listed. */
	asked: boolean;
}

/** What a guide asks and lists. `fixes` are in the order of its checklist; each answer names the fixes it makes likely. */
export interface PathGuide {
	fixes: PathFix[];
	questions: { id: string; answers: { id: string; try: string[] }[] }[];
}

/** What the reader said, by the id of the question. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** The fixes to do now, and all others of the guide that are for this phone, in order. */
export interface Path {
	first: string[];
	rest: string[];
}

/** What a frightened reader can take in at once: so many fixes, and so many minutes in all. */
export const firstSet = { fixes: 5, minutes: 20 } as const;

/** The id of the answer "I can't tell", which every question has. */
export const cannotTell = 'unknown';

/**
 * The path of one reader: a quick safe copy, the fixes that the answers make likely, then those of the checklist, as
 * far as the first set has room. A long copy never comes before a quick and harmless fix, so it waits in the rest; so
 * does what only another answer would have made likely.
 */
export function pathOf({ fixes, questions }: PathGuide, platform: Platform, answers: Answers): Path {
	const mine = fixes.filter((fix) => fix.platforms.includes(platform));
	const asked = questions.map(({ id, answers: all }) => ({ all, said: all.find((one) => one.id === answers[id]) }));
	const likely = asked.flatMap(({ said }) => said?.try ?? []);
	const unlikely = asked
		.filter(({ said }) => said && said.id !== cannotTell)
		.flatMap(({ all }) => all.flatMap((answer) => answer.try));
	const wanted = [
		...mine.filter((fix) => fix.quick),
		...likely.flatMap((id) => mine.find((fix) => fix.id === id) ?? []),
		...mine.filter((fix) => !fix.safeguard && !fix.asked && !unlikely.includes(fix.id)),
	].filter((fix) => fix.comes);
	const first: PathFix[] = [];
	let minutes = 0;
	for (const fix of new Set(wanted)) {
		if (first.length === firstSet.fixes) break;
		if (minutes + fix.minutes > firstSet.minutes) continue;
		first.push(fix);
		minutes += fix.minutes;
	}
	return { first: first.map(({ id }) => id), rest: mine.filter((fix) => !first.includes(fix)).map(({ id }) => id) };
}
