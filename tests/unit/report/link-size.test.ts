import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '@/report/model';
import { decodeReport } from '@/report/decode';
import { encodeReport } from '@/report/encode';

const named = (id: string) => ({ id, formerly: [] });

test('stays under 2,000 characters with outcome, date and seven steps of sixty fixes of long names', () => {
	const id = (kind: string, at: number) => `${kind}-with-a-name-of-very-many-words-that-goes-on-and-on-${at}`;
	const fixes = Array.from({ length: 60 }, (_, fix) => ({
		...named(id('fix', fix)),
		steps: Array.from({ length: 7 }, (_, step) => named(id('step', step))),
	}));
	const all: Report = {
		platform: 'iphone',
		system: '漢'.repeat(500),
		symptom: id('symptom', 0),
		lastBackup: '2026-11-01',
		fixes: fixes.map((fix, at) => ({
			id: fix.id,
			outcome: 'no-change',
			steps: fix.steps.map((step) => ({ id: step.id, state: 'done' })),
			day: `20${20 + (at % 6)}-0${1 + (at % 9)}-11`,
		})),
	};
	const link = `https://a-long-name-of-a-site.example/unstuck/progress/#${encodeReport(all)}`;
	expect(link.length).toBeLessThanOrEqual(2000);
	const decoded = decodeReport(new URL(link).hash, { fixes, symptoms: [named(id('symptom', 0))], today: '2026-11-22' });
	expect(decoded).toEqual({ ok: true, report: { ...all, system: '漢'.repeat(20) }, unknown: 0 });
});

test('leaves the steps behind where they would make the link too long', () => {
	const steps = Array.from({ length: 15 }, (_, at) => named(`step-${at}`));
	const fixes = Array.from({ length: 60 }, (_, at) => ({ ...named(`fix-${at}`), steps }));
	const all: Report = {
		fixes: fixes.map(({ id }) => ({
			id,
			outcome: 'worked',
			steps: steps.map((step) => ({ id: step.id, state: 'done' })),
			day: '2026-11-22',
		})),
	};
	const decoded = decodeReport(encodeReport(all), { fixes, symptoms: [], today: '2026-11-22' });
	expect(decoded).toEqual({ ok: true, report: { fixes: all.fixes.map((fix) => ({ ...fix, steps: [] })) }, unknown: 0 });
});

test('cuts a system of any length without breaking a character', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (system) => {
			const decoded = decodeReport(encodeReport({ system, fixes: [] }), {
				fixes: [],
				symptoms: [],
				today: '2026-11-22',
			});
			expect(decoded.ok && !decoded.report.system?.includes('\uFFFD')).toBe(true);
		}),
	);
});
