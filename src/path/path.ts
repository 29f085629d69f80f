import type { Platform } from '@/schemas/shared';

/** A fix of a guide, as far as a path needs to know it. */
export interface PathFix {
	id: string;
	/** Minutes of the reader's own time. */
	minutes: number;
	platforms: Platform[];
	/** Whether it may come by itself: nothing that can lose chats does. */
	comes: boolean;
	safeguard?: true;
	/** A safeguard of five minutes. */
	quick?: true;
	/** A question looks at it and no answer names it, so it is asked and not listed. */
	asked?: true;
	/** For some readers only, so it comes first for nobody without an answer that names it. */
	optional?: true;
	/** The section of the checklist that lists it. */
	section?: string;
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
		...mine.filter((fix) => !fix.safeguard && !fix.asked && !fix.optional && !unlikely.includes(fix.id)),
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

/**
 * The path on several phones at once, where nobody knows yet which one it is: first stands what comes first on every
 * phone that it is for, so that no phone gets more than its first set.
 */
export function sharedPath(guide: PathGuide, platforms: Platform[], answers: Answers): Path {
	const sets = platforms.map((platform) => ({ platform, first: pathOf(guide, platform, answers).first }));
	const known = guide.fixes.filter((fix) => fix.platforms.some((one) => platforms.includes(one)));
	const isFirst = ({ id, platforms: own }: PathFix) =>
		sets.every(({ platform, first }) => !own.includes(platform) || first.includes(id));
	const rank = ({ id }: PathFix) => Math.max(...sets.map(({ first }) => first.indexOf(id)));
	const first = known.filter(isFirst).sort((one, other) => rank(one) - rank(other));
	return { first: first.map(({ id }) => id), rest: known.filter((fix) => !first.includes(fix)).map(({ id }) => id) };
}

/** How many of these fixes are for a phone, and how many minutes they take in all. */
export function sizeOf(
	guide: PathGuide,
	ids: readonly string[],
	platform: Platform,
): { fixes: number; minutes: number } {
	const mine = guide.fixes.filter(({ id, platforms }) => ids.includes(id) && platforms.includes(platform));
	return { fixes: mine.length, minutes: mine.reduce((sum, { minutes }) => sum + minutes, 0) };
}
