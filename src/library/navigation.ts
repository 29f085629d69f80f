import type { Platform } from '@/schemas/shared';
import type { Outcome } from '@/stores/outcomes';
import type { PathGuide } from '@/path/path';
import type { Fix, Guide } from './join';

export type Answer = Outcome['outcome'];

/** Another fix of the same guide, or the address of the guide at the end of the path. */
export type Lead = { fix: Fix } | { end: string };

const leading = ['platform', 'cause', 'symptom', 'recovery'];

/** Their fixes save chats and do not cure a backup. */
const notCures = ['safe-first', 'without-the-cloud'];

const ends = {
	worked: 'after/worked',
	'no-change': 'after/without-the-cloud',
	worse: 'after/worse',
} as const satisfies Record<Answer, string>;

/** Where else chats may be, after every fix of a recovery. */
const otherSources = 'after/what-else';

/** Whether a guide leads from fix to fix. */
export function leads(guide: Guide): boolean {
	return leading.includes(guide.kind) && guide.sections.length > 0;
}

/** The fixes that a guide leads through on one phone, most likely and least costly first. None of them can lose chats. */
export function path(guide: Guide, platform: Platform): Fix[] {
	return leads(guide) && guide.platforms.includes(platform) ? listed(guide).filter((fix) => isStop(fix, platform)) : [];
}

/** Where the path goes on after any fix of the guide. */
export function next(guide: Guide, platform: Platform, fix: Fix, answer: Answer): Lead {
	const all = listed(guide);
	const following = answer === 'no-change' && all.slice(all.indexOf(fix) + 1).find((later) => isStop(later, platform));
	if (following) return { fix: following };
	if (answer === 'no-change' && guide.kind === 'recovery') return { end: otherSources };
	return { end: (answer === 'worked' && guide.worked) || ends[answer] };
}

/** Whether a fix can cure a backup, so that its reader is asked whether it worked. */
export function isCure(fix: Fix): boolean {
	const sections = fix.guides.filter(leads).flatMap((guide) => guide.sections);
	return !fix.safeguard && sections.some((section) => !notCures.includes(section.id) && section.fixes.includes(fix));
}

/** What a path needs to know of a guide. */
export function pathGuide(guide: Guide): PathGuide {
	const asked = guide.questions.map(({ look }) => look);
	const tried = guide.questions.flatMap(({ answers }) => answers.flatMap((answer) => answer.try));
	return {
		fixes: listed(guide).map((fix) => ({
			id: fix.id,
			minutes: fix.minutes,
			platforms: fix.platforms.filter((platform) => guide.platforms.includes(platform)),
			comes: fix.risk !== 'loses-chats' && !fix.avoid,
			safeguard: fix.safeguard,
			quick: fix.quick,
			asked: asked.includes(fix) && !tried.includes(fix),
		})),
		questions: guide.questions.map(({ id, answers }) => ({
			id,
			answers: answers.map((answer) => ({ id: answer.id, try: answer.try.map((fix) => fix.id) })),
		})),
	};
}

const listed = (guide: Guide) => guide.sections.flatMap((section) => section.fixes);

/** What can lose chats is reached by a deliberate tap only, never by being led. */
const isStop = (fix: Fix, platform: Platform) =>
	fix.risk !== 'loses-chats' && !fix.avoid && fix.platforms.includes(platform);
