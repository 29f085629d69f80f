import { expect, test } from 'vitest';
import { siteLibrary } from '../../content';
import type { Fix, Guide } from '@/library/join';
import { type Answer, isCure, leads, type Lead, next, path } from '@/library/navigation';
import type { Platform } from '@/schemas/shared';

const { fixes, guides } = siteLibrary();
const leading = [...guides.values()].filter(leads);
const walksOf = (some: Guide[]) => some.flatMap((guide) => guide.platforms.map((platform) => ({ guide, platform })));
const walks = walksOf(leading);
/** Guides for those whose chats are missing, and for all others. */
const recoveries = walksOf(leading.filter(({ kind }) => kind === 'recovery'));
const backups = walksOf(leading.filter(({ kind }) => kind !== 'recovery'));
const nameOf = (guide: Guide, platform: Platform) => `${guide.id} on ${platform}`;
const answers: Answer[] = ['worked', 'no-change', 'worse'];

/** Every stop from the first fix on, always answering the same; stops where it comes to a place a second time. */
function walk(guide: Guide, platform: Platform, answer: Answer): { fixes: Fix[]; end: string } {
	const seen: Fix[] = [];
	let lead: Lead = { fix: path(guide, platform)[0]! };
	while ('fix' in lead) {
		if (seen.includes(lead.fix)) return { fixes: seen, end: `a loop at ${lead.fix.id}` };
		seen.push(lead.fix);
		lead = next(guide, platform, lead.fix, answer);
	}
	return { fixes: seen, end: lead.end };
}

test('every symptom, cause and platform guide leads somewhere on each of its phones', () => {
	expect(leading.filter(({ kind }) => kind === 'symptom').length).toBeGreaterThanOrEqual(11);
	for (const { guide, platform } of backups)
		expect(path(guide, platform).length, nameOf(guide, platform)).toBeGreaterThan(2);
});

test('a symptom that one phone alone shows leads nowhere on the other', () => {
	expect(path(guides.get('symptoms/no-account')!, 'iphone')).toEqual([]);
});

test('"no change" all the way passes every fix of the path once and ends where help is', () => {
	for (const { guide, platform } of backups) {
		const walked = walk(guide, platform, 'no-change');
		expect(walked.end, nameOf(guide, platform)).toBe('after/all-tried');
		expect(walked.fixes, nameOf(guide, platform)).toEqual(path(guide, platform));
		expect(
			walked.fixes.slice(-2).map((fix) => fix.id),
			nameOf(guide, platform),
		).toEqual(['transfer-chats', 'export-chats']);
	}
});

test('from every fix of every guide, also from one that can lose chats, each answer leads to a living place that cannot lose chats', () => {
	for (const { guide, platform } of walks)
		for (const fix of guide.sections
			.flatMap((section) => section.fixes)
			.filter((fix) => fix.platforms.includes(platform)))
			for (const answer of answers) {
				const lead = next(guide, platform, fix, answer);
				const where = `${nameOf(guide, platform)}, ${fix.id}, ${answer}`;
				if ('fix' in lead)
					expect([lead.fix.risk, lead.fix.avoid, lead.fix.platforms.includes(platform)], where).toEqual([
						expect.not.stringMatching('loses-chats'),
						undefined,
						true,
					]);
				else expect(guides.get(lead.end)?.kind, where).toBe('after');
			}
});

test('every path begins with the date of the last backup, unless a question asks for it', () => {
	for (const { guide, platform } of backups) {
		const asks = guide.questions.some(({ look }) => look?.id === 'read-last-backup');
		const [first] = path(guide, platform).filter((fix) => !fix.quick);
		if (!asks) expect(first!.id, nameOf(guide, platform)).toBe('read-last-backup');
	}
});

test('what worked leads to what to confirm, but to the chats themselves where they were missing', () => {
	const check = fixes.get('check-account')!;
	expect(next(guides.get('symptoms/stuck-at-99')!, 'android', check, 'worked')).toEqual({ end: 'after/worked' });
	for (const { guide, platform } of recoveries)
		for (const fix of path(guide, platform))
			expect(next(guide, platform, fix, 'worked'), nameOf(guide, platform)).toEqual({ end: 'after/restored' });
});

test('a fix of the other phone leads back into the path, not to its beginning', () => {
	const guide = guides.get('symptoms/stuck-at-99')!;
	const lead = next(guide, 'iphone', fixes.get('free-google-storage')!, 'no-change');
	expect(lead).toEqual({ fix: fixes.get('free-icloud-storage') });
});

test('only what can cure a backup is asked whether it worked', () => {
	const asked = (id: string) => isCure(fixes.get(id)!);
	expect(['restart-router', 'leave-out-videos', 'confirm-backup', 'reinstall-whatsapp'].map(asked)).toEqual([
		true,
		true,
		true,
		true,
	]);
	expect(
		[
			'read-last-backup',
			'copy-local-backup',
			'encrypted-computer-backup',
			'transfer-chats',
			'export-chats',
			'schedule-backups',
		].map(asked),
	).not.toContain(true);
});

test('where chats are missing, no fix of the guide starts a backup, and the automatic one is turned off first', () => {
	expect(recoveries.length).toBeGreaterThanOrEqual(19);
	for (const { guide, platform } of recoveries) {
		const listed = guide.sections.flatMap((section) => section.fixes);
		expect(
			listed.filter((fix) =>
				fix.steps.some(
					(step) =>
						step['starts-backup'] ||
						Object.values(step.paths).some((labels) => /^Back [Uu]p( Now)?$/.test(labels.at(-1)!)),
				),
			),
			nameOf(guide, platform),
		).toEqual([]);
		expect(path(guide, platform)[0]?.id, nameOf(guide, platform)).toBe('stop-automatic-backup');
	}
});

test('"no change" all the way through a recovery passes every fix once and ends where else chats may be', () => {
	for (const { guide, platform } of recoveries)
		expect(walk(guide, platform, 'no-change'), nameOf(guide, platform)).toEqual({
			fixes: path(guide, platform),
			end: 'after/what-else',
		});
});

test('nobody is led through what is for some readers only, and from there the way goes on', () => {
	const guide = guides.get('causes/background-limits')!;
	const some = guide.sections.filter(({ optional }) => optional).flatMap(({ fixes }) => fixes);
	expect(some.length).toBeGreaterThan(5);
	for (const platform of guide.platforms) expect(path(guide, platform).filter((fix) => some.includes(fix))).toEqual([]);
	for (const fix of some) {
		const lead = next(guide, 'android', fix, 'no-change');
		expect('fix' in lead && some.includes(lead.fix)).toBe(false);
		expect(isCure(fix)).toBe(true);
	}
});
