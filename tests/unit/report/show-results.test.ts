// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { keptResults } from '@/report/show-results';
import { sentences, sentencesOf } from '@/tools/sentences';
import { checkNames } from '@/stores/results';
import { reportPost, type ShownReport } from '@/documents/report';
import { tidy } from '@/documents/model';
import { formatDay } from '@/i18n/format';
import { hostile, links, parse, parsers, read } from '../documents/parsed';

const site = 'https://unstuck.example';
// Noon where the test runs: the days of a report are those of the reader.
const now = new Date('2026-11-22T12:00').getTime();
const checks = [
	{ id: 'space', title: 'Is there enough space?', href: '/tools/space/' },
	{ id: 'connection', title: 'How fast is the upload?', href: '/tools/connection/' },
];
const keep = (name: string, result: unknown) =>
	localStorage.setItem(`unstuck:check:${name}`, typeof result === 'string' ? result : JSON.stringify(result));
const kept = () => keptResults({ checks }, site, now);
const report: ShownReport = {
	fixes: [
		{ title: 'Restart the router', address: `${site}/fixes/restart-router/`, done: 2, total: 2, day: '2026-11-21' },
	],
	results: [
		{ title: checks[0]!.title, address: `${site}/tools/space/`, summary: 'There is enough room.', day: '2026-11-20' },
	],
	link: `${site}/report/#report.1.AAAAAAA.f.s.0000000`,
};

afterEach(() => localStorage.clear());

test('the results that were kept come with the name of their check and their day, the newest first', () => {
	keep('space', { v: 1, at: now - 86_400_000, summary: 'There is enough room.' });
	keep('connection', { v: 1, at: now, summary: 'Upload: 4.5 Mbps.\n30 GB will take 15 h.' });
	expect(kept()).toEqual([
		{
			name: 'connection',
			title: 'How fast is the upload?',
			address: `${site}/tools/connection/`,
			summary: 'Upload: 4.5 Mbps. 30 GB will take 15 h.',
			day: '2026-11-22',
		},
		{
			name: 'space',
			title: 'Is there enough space?',
			address: `${site}/tools/space/`,
			summary: 'There is enough room.',
			day: '2026-11-21',
		},
	]);
});

test('a result that is kept as data is put into words when it is shown', () => {
	keep('space', { v: 2, at: now, facts: [['short'], ['phone-short', 1e9], ['icloud-enough', 2.5e9], ['toString', 1]] });
	expect(kept()[0]!.summary).toBe(
		'There is not enough room. On the phone: Free up 1 GB more here. In iCloud: Enough, with 2.5 GB to spare.',
	);
	keep('connection', {
		v: 2,
		at: now,
		facts: [
			['upload', 4.5],
			['answer', 4.5, 30e9, 53_000],
		],
	});
	expect(kept().map(({ summary }) => summary)).toContain('Upload: 4.5 Mbps. 30 GB will take about 15 h.');
	keep('space', { v: 2, at: now, facts: [['of-a-later-build', 1]] });
	expect(kept().map(({ name }) => name)).toEqual(['connection']);
});

test('whatever numbers are in storage, the words hold no slip of a computer', () => {
	const ids = Object.values(sentences).flatMap((all) => Object.keys(all));
	const fact = fc.tuple(fc.constantFrom(...ids), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeNat());
	fc.assert(
		fc.property(fc.array(fact), fc.constantFrom(...checkNames), (facts, name) => {
			expect(sentencesOf(name, facts)).not.toMatch(/NaN|Infinity|undefined/);
			expect(
				sentencesOf(
					name,
					facts.map(([id]) => [id]),
				),
			).not.toMatch(/NaN|Infinity|undefined/);
		}),
	);
});

test('what is strange in storage stays out of the report', () => {
	for (const raw of [
		'<b>',
		'{"v":7,"at":1,"summary":"x"}',
		{ v: 1, at: null, summary: 'x' },
		{ v: 1, at: 'NaN', summary: 'x' },
		{ v: 1, at: 1.5, summary: 'x' },
		{ v: 1, at: -1, summary: 'x' },
		{ v: 1, at: 1, summary: ' \u202E\n' },
		{ v: 1, at: 1, summary: 'x'.repeat(1001) },
	]) {
		keep('space', raw);
		expect(kept(), JSON.stringify(raw)).toEqual([]);
	}
	keep('stuck-or-slow', { v: 1, at: now, summary: 'A check that this page does not know.' });
	expect(kept()).toEqual([]);
});

test('a result from a time to come counts as of today, and every time has a day that can be read', () => {
	fc.assert(
		fc.property(fc.oneof(fc.maxSafeNat(), fc.constantFrom(0, 8.64e15)), (at) => {
			keep('space', { v: 1, at, summary: 'x' });
			const [result] = kept();
			// Where a number is no time at all, nothing is shown.
			expect(result === undefined).toBe(at > 8.64e15);
			if (!result) return;
			expect(result.day <= '2026-11-22').toBe(true);
			expect(formatDay(result.day)).toMatch(/^\d{1,2} [A-Z][a-z]+ \d{4}$/);
		}),
	);
});

test('the post tells the results under a heading of their own', () => {
	expect(reportPost(report, 'text')).toBe(`What I tried

Fixes

- Restart the router (${site}/fixes/restart-router/): Done, 2 of 2 steps, 21 November 2026

Results of checks

- Is there enough space? (${site}/tools/space/) (20 November 2026): There is enough room.

This report as a page (${report.link})`);
});

test('with a result and no fix, the post does not say that nothing was tried', () => {
	const post = reportPost({ ...report, fixes: [] }, 'text');
	expect(post).toContain('What I tried\n\nResults of checks\n\n- Is there');
	expect(post).not.toContain('Nothing yet.');
});

for (const { name, syntax, toHtml } of parsers)
	test(`gives ${name} back the results, whatever storage holds`, () => {
		fc.assert(
			fc.property(hostile, fc.array(hostile, { minLength: 1, maxLength: 4 }), (first, more) => {
				keep('space', { v: 1, at: now, summary: `s${first}` });
				keep('connection', { v: 1, at: now - 1, summary: `t${more.join(' ')}` });
				const root = parse(toHtml(reportPost({ ...report, results: kept() }, syntax)));
				const items = [...root.querySelectorAll('li')].map((item) => read(item.textContent));
				const told = (title: string, summary: string) =>
					read(tidy([{ t: `${title} (22 November 2026): ${summary}` }])[0]!.t);
				expect(items.slice(1)).toEqual([
					told(checks[0]!.title, `s${first}`),
					told(checks[1]!.title, `t${more.join(' ')}`),
				]);
				expect(root.querySelectorAll('ul')).toHaveLength(2);
				expect(root.querySelectorAll('script, img, b *')).toHaveLength(0);
				expect(links(root)).toEqual([
					`${site}/fixes/restart-router/`,
					`${site}/tools/space/`,
					`${site}/tools/connection/`,
					report.link,
				]);
			}),
			{ numRuns: 100 },
		);
	});
