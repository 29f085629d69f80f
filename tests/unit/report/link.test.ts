import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Known, Report } from '@/report/model';
import { decodeReport } from '@/report/decode';
import { encodeReport, isReport } from '@/report/encode';
import { hash, shortName, toDigits } from '@/report/short-id';
import { badLink } from '@/texts/report';

const named = (id: string, ...formerly: string[]) => ({ id, formerly });
const known: Known = {
	fixes: [
		{ ...named('restart-router', 'reboot-router'), steps: [named('unplug', 'pull'), named('plug-in')] },
		{ ...named('clear-cache'), steps: [named('open'), named('tap')] },
		{ ...named('update-whatsapp'), steps: [] },
	],
	symptoms: [named('symptoms/stuck-at-99', 'symptoms/nearly-done'), named('symptoms/stuck-at-0')],
	today: '2026-11-22',
};
const report: Report = {
	platform: 'android',
	system: 'Android 15, déjà vu 📱',
	symptom: 'symptoms/stuck-at-99',
	lastBackup: '2026-05-03',
	fixes: [
		{
			id: 'restart-router',
			outcome: 'no-change',
			steps: [
				{ id: 'unplug', state: 'done' },
				{ id: 'plug-in', state: 'skipped' },
			],
			day: '2026-11-21',
		},
		{ id: 'update-whatsapp', outcome: 'worked', steps: [], day: '2026-11-22' },
		{ id: 'clear-cache', steps: [{ id: 'tap', state: 'done' }], day: '2025-01-01' },
	],
};
const golden = encodeReport(report);
const reason = (fragment: string, things = known) => {
	const decoded = decodeReport(fragment, things);
	return decoded.ok ? undefined : decoded.reason;
};
/** A forged link whose check is right: of the body `1.HEAD.FIXES.SYSTEM`. */
const forge = (body: string) => `report.${body}.${hash(body).toString(36).padStart(7, '0')}`;

test('reads the links that were posted when the format was made', () => {
	const posted = 'report.1.BCZeCWTveBn.fT_yIiABMVCY4ftf0rQAAH11IBKykaE.sQW5kcm9pZCAxNSwgZMOpasOgIHZ1IPCfk7E.04nhcal';
	expect(decodeReport(posted, known)).toEqual({ ok: true, report, unknown: 0 });
	expect(golden).toBe(posted);
});

test('carries a report there and back', () => {
	expect(decodeReport(golden, known)).toEqual({ ok: true, report, unknown: 0 });
	expect(decodeReport(`#${golden}`, known)).toEqual({ ok: true, report, unknown: 0 });
});

test('carries any report there and back', () => {
	const day = fc
		.date({ min: new Date('2020-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	const fix = fc.constantFrom(...known.fixes).chain(({ id, steps }) =>
		fc.record(
			{
				id: fc.constant(id),
				outcome: fc.constantFrom('worked' as const, 'no-change' as const, 'worse' as const),
				steps: fc
					.subarray(steps)
					.chain((some) =>
						fc.tuple(
							...some.map((step) =>
								fc.record({ id: fc.constant(step.id), state: fc.constantFrom('done' as const, 'skipped' as const) }),
							),
						),
					),
				day,
			},
			{ requiredKeys: ['id', 'steps', 'day'] },
		),
	);
	const any = fc.record(
		{
			platform: fc.constantFrom('android' as const, 'iphone' as const),
			system: fc
				.string({ unit: fc.constantFrom(...'iOS .189-_~é📱م'), minLength: 1, maxLength: 14 })
				.filter((text) => text.trim() === text && !text.includes('  ')),
			symptom: fc.constantFrom(...known.symptoms.map(({ id }) => id)),
			lastBackup: day,
			fixes: fc.uniqueArray(fix, { selector: ({ id }) => id }),
		},
		{ requiredKeys: ['fixes'] },
	);
	fc.assert(
		fc.property(any, (some) => {
			const link = encodeReport(some);
			// Programs that look for addresses in a text end them at two dots, and before a mark at the end.
			expect(link).toMatch(/^([\w-]+\.)+[a-z0-9]+$/);
			expect(decodeReport(link, known)).toEqual({ ok: true, report: some, unknown: 0 });
		}),
		{ numRuns: 1000 },
	);
});

test('drops what the site does not know, and counts the fixes', () => {
	const less = { ...known, fixes: known.fixes.slice(1), symptoms: [] };
	const { symptom: _, ...rest } = report;
	expect(decodeReport(golden, less)).toEqual({
		ok: true,
		report: { ...rest, fixes: report.fixes.slice(1) },
		unknown: 1,
	});
	const without = { ...known, fixes: known.fixes.map((fix) => ({ ...fix, steps: fix.steps.slice(1) })) };
	const decoded = decodeReport(golden, without);
	expect(decoded.ok && decoded.report.fixes.map(({ steps }) => steps.map(({ id }) => id))).toEqual([
		['plug-in'],
		[],
		['tap'],
	]);
});

test('finds what was renamed since', () => {
	const old = encodeReport({
		symptom: 'symptoms/nearly-done',
		fixes: [{ id: 'reboot-router', steps: [{ id: 'pull', state: 'done' }], day: '2026-11-22' }],
	});
	expect(decodeReport(old, known)).toMatchObject({
		report: { symptom: 'symptoms/stuck-at-99', fixes: [{ id: 'restart-router', steps: [{ id: 'unplug' }] }] },
	});
});

test('takes no day that is still to come', () => {
	const early = { ...known, today: '2026-11-20' };
	const decoded = decodeReport(
		encodeReport({ lastBackup: '2031-01-01', fixes: [{ id: 'clear-cache', steps: [], day: '2099-01-01' }] }),
		early,
	);
	expect(decoded).toMatchObject({ report: { lastBackup: '2026-11-20', fixes: [{ day: '2026-11-20' }] } });
});

test('names a fix once, even in a forged link', () => {
	const [, , head, fixes = ''] = golden.split('.');
	expect(decodeReport(forge(`1.${head}.${fixes}${fixes.slice(1)}.s`), known)).toMatchObject({
		ok: true,
		report: { fixes: report.fixes },
	});
});

test('answers each broken link with a sentence of its own', () => {
	expect(reason('')).toBe(badLink.none);
	expect(reason('#restart-router--unplug')).toBe(badLink.none);
	expect(reason(golden.replace('.1.', '.2.'))).toBe(badLink.version);
	expect(reason(`report.1.${'A'.repeat(5000)}`)).toBe(badLink.huge);
	expect(reason(`${golden}x`)).toBe(badLink.damaged);
	expect(reason('report.')).toBe(badLink.damaged);
	for (const body of [
		'1...',
		'1.AAAA.f.s',
		'1.AAAAAAA.fAAAA.s',
		'1.AAAAAAA.fAAAAPAA.s',
		'1.AAAAAAA.f.sA',
		'1.AAAAAAA.fé.s',
		'1.AAAAAAA.f.s.s',
	])
		expect(reason(forge(body))).toBe(badLink.damaged);
	for (const sentence of Object.values(badLink)) expect(sentence).toMatch(/^[A-Z].*\.$/);
});

test('knows a link that is cut off, wherever it is cut', () => {
	for (let length = 'report.'.length; length < golden.length; length++)
		expect(reason(golden.slice(0, length))).toBe(badLink.damaged);
});

test('knows a link in which one character was changed', () => {
	fc.assert(
		fc.property(fc.nat(golden.length - 10), fc.constantFrom(...'Aa0-_.%'), (at, char) => {
			const place = at + 9;
			const changed = golden.slice(0, place) + char + golden.slice(place + 1);
			expect(reason(changed)).toBe(changed === golden ? undefined : badLink.damaged);
		}),
		{ numRuns: 1000 },
	);
});

test('answers anything with a report of known things or a sentence', () => {
	const ids = new Set(known.fixes.map(({ id }) => id));
	const digits = (length: number) =>
		fc.string({ unit: fc.constantFrom(...'AaZz09-_Pgw'), minLength: length, maxLength: length });
	const name = fc.oneof(digits(4), fc.constantFrom(...known.fixes.map((fix) => shortName(fix.id))));
	const record = fc
		.nat(63)
		.chain((flags) =>
			fc
				.tuple(name, digits(2), digits(3 * (flags % 16)))
				.map(([id, back, steps]) => id + toDigits(flags, 1) + back + steps),
		);
	const head = fc.oneof(digits(7), digits(11));
	const system = fc
		.uint8Array({ maxLength: 90 })
		.map((bytes) => btoa(String.fromCharCode(...bytes)).replace(/\W/g, ''));
	const forged = fc
		.tuple(head, fc.array(record, { maxLength: 9 }), system)
		.map(([first, fixes, last]) => forge(`1.${first}.f${fixes.join('')}.s${last}`));
	const anything = fc.oneof(
		forged,
		fc.string({ unit: 'binary', maxLength: 3000 }),
		fc.string({ unit: 'binary' }).map((text) => `report.1.${text}`),
		fc.string({ unit: fc.constantFrom(...'report.12AaZz_-%') }).map((text) => `#report.${text}`),
	);
	let sound = 0;
	fc.assert(
		fc.property(anything, (text) => {
			const decoded = decodeReport(text, known);
			if (!decoded.ok) {
				expect(Object.values(badLink)).toContain(decoded.reason);
				return;
			}
			sound++;
			for (const { id, day } of decoded.report.fixes) {
				expect(ids).toContain(id);
				expect(day <= known.today && /^\d{4}-\d\d-\d\d$/.test(day)).toBe(true);
			}
			expect((decoded.report.system ?? '').length).toBeLessThanOrEqual(60);
		}),
		{ numRuns: 5000 },
	);
	// Forged links with a right check have to get past it, or nothing behind it was tried.
	expect(sound).toBeGreaterThan(500);
});

test('tells a report from the id of a fix or a step', () => {
	expect(isReport(`#${golden}`)).toBe(true);
	expect(isReport('#report')).toBe(true);
	expect(isReport('#report-a-problem')).toBe(false);
	expect(decodeReport('#report', known)).toMatchObject({ ok: false });
});
