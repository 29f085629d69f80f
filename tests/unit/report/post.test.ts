// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportPost, type ShownReport } from '@/documents/report';
import { tidy } from '@/documents/model';
import { hostile, links, parse, parsers, read } from '../documents/parsed';

const site = 'https://unstuck.example';
const report: ShownReport = {
	platform: 'android',
	system: 'Android 15',
	symptom: { title: 'Stuck at 99%', address: `${site}/symptoms/stuck-at-99/` },
	lastBackup: '2026-05-03',
	fixes: [
		{
			title: 'Restart the router',
			address: `${site}/fixes/restart-router/`,
			outcome: 'no-change',
			done: 2,
			total: 2,
			day: '2026-11-21',
		},
		{ title: 'Clear the cache', address: `${site}/fixes/clear-cache/`, done: 1, total: 3, day: '2026-11-22' },
	],
	link: `${site}/progress/#report.1.AAAAAAA...0000000`,
};

test('writes what was tried as text', () => {
	expect(reportPost(report, 'text')).toMatchInlineSnapshot(`
		"What I tried

		- Phone: Android
		- System version: Android 15
		- What I see: Stuck at 99% (https://unstuck.example/symptoms/stuck-at-99/)
		- Last backup: 3 May 2026

		Fixes

		- Restart the router (https://unstuck.example/fixes/restart-router/): No change, 2 of 2 steps, 21 November 2026
		- Clear the cache (https://unstuck.example/fixes/clear-cache/): Not finished, 1 of 3 steps, 22 November 2026

		This report as a page (https://unstuck.example/progress/#report.1.AAAAAAA...0000000)"
	`);
});

test('writes what was tried as Markdown', () => {
	expect(reportPost(report, 'markdown')).toMatchInlineSnapshot(`
		"**What I tried**

		- **Phone:** Android
		- **System version:** Android 15
		- **What I see:** [Stuck at 99%](https://unstuck.example/symptoms/stuck-at-99/)
		- **Last backup:** 3 May 2026

		**Fixes**

		- [Restart the router](https://unstuck.example/fixes/restart-router/): No change, 2 of 2 steps, 21 November 2026
		- [Clear the cache](https://unstuck.example/fixes/clear-cache/): Not finished, 1 of 3 steps, 22 November 2026

		[This report as a page](https://unstuck.example/progress/#report.1.AAAAAAA...0000000)"
	`);
});

test('leaves out what the reader did not give', () => {
	expect(reportPost({ fixes: [] }, 'text')).toBe('What I tried\n\nNothing yet.');
});

test('says what a fix without steps did, without counting steps', () => {
	expect(
		reportPost(
			{ fixes: [{ title: 'A', address: site, outcome: 'worse', done: 0, total: 0, day: '2026-11-22' }] },
			'text',
		),
	).toContain(': It got worse, 22 November 2026');
});

for (const { name, syntax, toHtml } of parsers) {
	test(`gives ${name} back a report, whatever the reader wrote and the fixes are called`, () => {
		fc.assert(
			fc.property(hostile, hostile, (system, title) => {
				const fixes = report.fixes.map((fix) => ({ ...fix, title: `${title}t` }));
				const root = parse(toHtml(reportPost({ ...report, system: `s${system}`, fixes }, syntax)));
				const tidied = (t: string) => read(tidy([{ t }])[0]!.t);
				const text = read(root.textContent);
				expect(text).toContain(tidied(`System version: s${system}`));
				expect(text).toContain(tidied(`${title}t: No change, 2 of 2 steps, 21 November 2026`));
				expect([...root.querySelectorAll('li')]).toHaveLength(6);
				expect(links(root)).toEqual([report.symptom!.address, ...fixes.map(({ address }) => address), report.link]);
			}),
			{ numRuns: 100 },
		);
	});
}
