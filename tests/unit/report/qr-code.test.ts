// @vitest-environment happy-dom
import readCode from 'jsqr';
import { expect, test } from 'vitest';
import { drawCode } from '@/report/view';
import type { Report } from '@/report/model';
import { decodeReport } from '@/report/decode';
import { encodeReport } from '@/report/encode';
import { siteLibrary } from '../../content';

const { fixes, guides } = siteLibrary();
const all = [...fixes.values()];
const known = {
	fixes: all,
	symptoms: [...guides.values()].filter(({ kind }) => kind === 'symptom'),
	today: '2026-11-22',
};
const tried = ({ id, steps }: (typeof all)[number]): Report['fixes'][number] => ({
	id,
	outcome: 'no-change',
	steps: steps.map((step) => ({ id: step.id, state: 'done' as const })),
	day: '2026-11-21',
});
const site = 'https://a-long-name-of-a-site.example/unstuck/report/';
const about = {
	platform: 'android',
	system: 'Android 15, déjà vu 📱',
	symptom: 'symptoms/stuck-at-99',
	lastBackup: '2026-05-03',
} as const;

/** What a camera reads that sees the code as it is drawn. */
async function read(link: string): Promise<string | undefined> {
	const svg = await drawCode(link);
	const scale = 3;
	const side = Number(svg.getAttribute('viewBox')!.split(' ')[2]) * scale;
	const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
	const [, dark] = svg.querySelectorAll('path');
	for (const [, x, y] of dark!.getAttribute('d')!.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
			const from = row * side + Number(x) * scale;
			for (let at = from; at < from + scale; at++) pixels.fill(0, at * 4, at * 4 + 3);
		}
	return readCode(pixels, side, side)?.data;
}

test('a code of a report of each fix is read back as its link', async () => {
	for (const fix of all) {
		const link = `${site}#${encodeReport({ ...about, fixes: [tried(fix)] })}`;
		expect(await read(link), fix.id).toBe(link);
	}
});

test('a code of a report of every fix is read back as its link, and holds them all', async () => {
	const link = `${site}#${encodeReport({ ...about, fixes: all.map(tried) })}`;
	const seen = await read(link);
	expect(seen).toBe(link);
	expect(link.length).toBeLessThanOrEqual(2000);
	const decoded = decodeReport(new URL(seen!).hash, known);
	expect(decoded.ok && decoded.report.fixes.map(({ id, outcome, day }) => [id, outcome, day])).toEqual(
		all.map(({ id }) => [id, 'no-change', '2026-11-21']),
	);
});
