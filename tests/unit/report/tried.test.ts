import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeReport } from '@/report/decode';
import { encodeReport } from '@/report/encode';
import { localDay } from '@/i18n/format';
import { answersInWords, siteFixes, toProgress, toTriedFix, withNames, type SiteIndex } from '@/report/model';
import type { Outline } from '@/schemas/outline';
import { tried } from '@/stores/tried';
import { readFile, writeFile } from '@/stores/progress-file';

const now = Date.parse('2026-11-22T10:00Z');
const day = 86_400_000;
const outline: Outline = {
	guides: [],
	fixes: {
		restart: {
			title: 'The restart',
			steps: [
				{ key: 'restart--off', revision: 3 },
				{ key: 'restart--on', on: 'android' },
			],
		},
		clean: { title: 'The clean', steps: [{ key: 'clean--sweep' }] },
		wait: { title: 'The wait', steps: [] },
	},
};
const site: SiteIndex = {
	outline,
	symptoms: [{ id: 'symptoms/stuck', formerly: [], title: 'Stuck', href: '/symptoms/stuck/' }],
	asking: [],
	checks: [],
};
const done = (at: number) => ({ state: 'done' as const, at, revision: 1 });

test('tells days, and counts a tick of an unknown time as of today', () => {
	const ticks = { 'restart--off': done(now - 3 * day), 'clean--sweep': { ...done(0), state: 'skipped' as const } };
	const fixes = tried(outline, ticks, { restart: { outcome: 'worked', at: now - 2 * day } });
	expect(fixes.map((fix) => toTriedFix(fix, now))).toEqual([
		{ id: 'restart', outcome: 'worked', steps: [{ id: 'off', state: 'done' }], day: localDay(now - 2 * day) },
		{ id: 'clean', steps: [{ id: 'sweep', state: 'skipped' }], day: localDay(now) },
	]);
});

test('a report that is taken over has ticks of the steps as they are now', () => {
	const report = { fixes: [{ id: 'restart', steps: [{ id: 'off', state: 'done' as const }], day: '2026-11-20' }] };
	expect(toProgress(report, outline, now).ticks['restart--off']!.revision).toBe(3);
});

test('counts only the steps of the phone, and a skipped one as not done', () => {
	const report = {
		fixes: [
			{
				id: 'restart',
				steps: [
					{ id: 'off', state: 'done' as const },
					{ id: 'on', state: 'skipped' as const },
				],
				day: '2026-11-20',
			},
		],
	};
	const count = (platform?: 'android' | 'iphone') =>
		withNames({ ...report, ...(platform && { platform }) }, site, 'https://unstuck.example').fixes.map(
			({ done, total }) => [done, total],
		);
	expect([count(), count('android'), count('iphone')]).toEqual([[[1, 2]], [[1, 2]], [[1, 1]]]);
});

test('names the symptom and links from the root of the site', () => {
	const shown = withNames({ symptom: 'symptoms/stuck', fixes: [] }, site, 'https://unstuck.example');
	expect(shown).toEqual({
		symptom: { title: 'Stuck', address: 'https://unstuck.example/symptoms/stuck/' },
		fixes: [],
	});
});

test('whatever was tried goes through a link and becomes a progress file that can be read, never later than now', () => {
	const at = fc.integer({ min: 0, max: 400 }).map((days) => now - days * day);
	const tick = fc.record({ state: fc.constantFrom('done' as const, 'skipped' as const), at, revision: fc.constant(1) });
	const outcome = fc.record({
		outcome: fc.constantFrom('worked' as const, 'no-change' as const, 'worse' as const),
		at,
	});
	const steps = fc.dictionary(fc.constantFrom('restart--off', 'restart--on', 'clean--sweep', 'gone--away'), tick);
	const outcomes = fc.dictionary(fc.constantFrom('restart', 'clean', 'wait', 'gone'), outcome);
	fc.assert(
		fc.property(steps, outcomes, (ticks, said) => {
			const fixes = tried(outline, ticks, said).map((fix) => toTriedFix(fix, now));
			const decoded = decodeReport(encodeReport({ fixes }), {
				...site,
				fixes: siteFixes(outline),
				today: localDay(now),
			});
			if (!decoded.ok) throw new Error(decoded.reason);
			const progress = toProgress(decoded.report, outline, now);
			expect(readFile(writeFile(progress, now))).toEqual(progress);
			const known = (name: string) => !name.startsWith('gone');
			expect(Object.keys(progress.ticks).sort()).toEqual(Object.keys(ticks).filter(known).sort());
			for (const [key, { state, at }] of Object.entries(progress.ticks)) {
				expect(state).toBe(ticks[key]!.state);
				expect(at).toBeLessThanOrEqual(now);
			}
			expect(
				Object.entries(progress.outcomes)
					.map(([id, { outcome }]) => [id, outcome])
					.sort(),
			).toEqual(
				Object.entries(said)
					.filter(([id]) => known(id))
					.map(([id, { outcome }]) => [id, outcome])
					.sort(),
			);
		}),
		{ numRuns: 1000 },
	);
});

test('tells what was answered in the words of the guide, and leaves out what it no longer asks', () => {
	const asking = [
		{
			id: 'symptoms/stuck-at-99',
			questions: [{ id: 'date', ask: 'What is the date?', answers: { today: 'Today', older: 'Older' } }],
		},
	];
	const said = { date: 'older', gone: 'yes' };
	expect(answersInWords({ asking }, 'symptoms/stuck-at-99', said)).toEqual([
		{ ask: 'What is the date?', say: 'Older' },
	]);
	expect(answersInWords({ asking }, 'symptoms/stuck-at-99', { date: 'yesterday' })).toEqual([]);
	expect(answersInWords({ asking }, undefined, said)).toEqual([]);
});
