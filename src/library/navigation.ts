import type { Platform } from '@/schemas/shared';
import type { Outcome } from '@/stores/outcomes';
import { pathOf, type PathGuide } from '@/path/path';
import type { Fix, Guide } from './join';
import { byPlatform } from './platforms';

export type Answer = Outcome['outcome'];

/** Another fix of the same guide, or the address of the guide at the end of the path. */
export type Lead = { fix: Fix } | { end: string };

const leading = ['platform', 'cause', 'symptom', 'recovery'];

/** Their fixes save chats and do not cure a backup. */
const notCures = ['safe-first', 'without-the-cloud'];

const ends = {
	worked: 'after/worked',
	'no-change': 'after/all-tried',
	worse: 'after/worse',
} as const satisfies Record<Answer, string>;

const otherSources = 'after/what-else';

/** Whether a guide leads from fix to fix. */
export function leads(guide: Guide): boolean {
	return leading.includes(guide.kind) && guide.sections.length > 0;
}

/**
 * The fixes that a guide leads through on one phone, most likely and least costly first. None can lose chats or is
 * for some only.
 */
export function path(guide: Guide, platform: Platform): Fix[] {
	return leads(guide) ? ordered(guide, platform).filter((fix) => isStop(guide, platform, fix)) : [];
}

/** Where the path goes on after any fix of the guide. */
export function next(guide: Guide, platform: Platform, fix: Fix, answer: Answer): Lead {
	const all = ordered(guide, platform, fix);
	const following =
		answer === 'no-change' && all.slice(all.indexOf(fix) + 1).find((later) => isStop(guide, platform, later));
	if (following) return { fix: following };
	return { end: answer === 'no-change' ? endOf(guide) : (answer === 'worked' && guide.worked) || ends[answer] };
}

/** The address of the guide that follows when nothing has helped. */
export function endOf({ kind }: Guide): string {
	return kind === 'recovery' ? otherSources : ends['no-change'];
}

/** Whether a fix can cure a backup, so that its reader is asked whether it worked. */
export function isCure(fix: Fix): boolean {
	const sections = fix.guides.filter(leads).flatMap((guide) => guide.sections);
	return !fix.safeguard && sections.some((section) => !notCures.includes(section.id) && section.fixes.includes(fix));
}

/** What to do first about a cause, on each phone: of its fixes the first that can cure a backup. */
export const firstCures = (cause: Guide, platforms: Platform[]) =>
	byPlatform(
		platforms,
		(platform) => path(cause, platform).find(isCure),
		({ id }) => id,
	);

/** What a path needs to know of a guide. */
export function pathGuide(guide: Guide): PathGuide {
	const asked = guide.questions.map(({ look }) => look);
	const tried = guide.questions.flatMap(({ answers }) => answers.flatMap((answer) => answer.try));
	return {
		fixes: guide.sections.flatMap(({ id, fixes, optional }) =>
			fixes.map((fix) => ({
				id: fix.id,
				section: id,
				minutes: fix.minutes,
				platforms: fix.platforms.filter((platform) => guide.platforms.includes(platform)),
				comes: fix.risk !== 'loses-chats' && !fix.avoid,
				safeguard: fix.safeguard || undefined,
				quick: fix.quick || undefined,
				asked: (asked.includes(fix) && !tried.includes(fix)) || undefined,
				optional: optional || undefined,
			})),
		),
		questions: guide.questions.map(({ id, answers }) => ({
			id,
			answers: answers.map((answer) => ({ id: answer.id, try: answer.try.map((fix) => fix.id) })),
		})),
	};
}

/** The fixes in the checklist of a guide. */
export const listed = ({ sections }: Guide) => sections.flatMap(({ fixes }) => fixes);

/** The fixes of a guide as its page first shows them: the first set, then the rest. */
function ordered(guide: Guide, platform: Platform, also?: Fix): Fix[] {
	if (!guide.platforms.includes(platform)) return [];
	const { first } = pathOf(pathGuide(guide), platform, {});
	const all = listed(guide).filter((fix) => fix === also || fix.platforms.includes(platform));
	const isFirst = ({ id }: Fix) => first.includes(id);
	return [...first.map((id) => all.find((fix) => fix.id === id)!), ...all.filter((fix) => !isFirst(fix))];
}

/** What can lose chats, or is for some readers only, is reached by a deliberate tap, never by being led. */
const isStop = ({ sections }: Guide, platform: Platform, fix: Fix) =>
	fix.risk !== 'loses-chats' &&
	!fix.avoid &&
	fix.platforms.includes(platform) &&
	!sections.some(({ fixes, optional }) => optional && fixes.includes(fix));
