import { expect, test } from 'vitest';
import { explain } from '@/tools/backup-progress/advice';
import type { Reason } from '@/tools/backup-progress/forecast';
import { judgeLine } from '@/tools/connection/line';
import { namedFixes } from '@/tools/common/named-fixes';
import { findings } from '@/tools/phone/phone';
import { judgeSpace } from '@/tools/space/space';
import { forecastTexts } from '@/texts/tool-results';
import { siteLibrary } from '../../../content';

/** Every fix that any check can point to, by walking all that they can say. */
function pointedTo(): string[] {
	const reasons = Object.keys(forecastTexts) as Reason[];
	const lines = [{}, { upload: 0 }, { upload: 1 }, { upload: 50 }, { upload: 50, loss: 0.5 }].flatMap((measured) =>
		[undefined, 1e9, 1e10, 1e12].map((size) => judgeLine(measured, size)),
	);
	const phones = (['android', 'iphone'] as const).flatMap((platform) => [
		findings({ platform }),
		findings({
			platform,
			onLine: false,
			connection: { type: 'none', saveData: true },
			battery: { level: 0.1, charging: false },
			userAgent: 'Mozilla/5.0 (Linux; Android 5.0)',
		}),
		findings({ platform, connection: { type: 'cellular', saveData: false } }),
	]);
	const spaces = (['android', 'iphone'] as const).map((platform) =>
		judgeSpace({ platform, backup: 1e9, freeOnPhone: 0, freeInCloud: 0, videos: true }),
	);
	return [
		...reasons.flatMap((reason) => explain({ verdict: 'moving', reason, quiet: 0, patience: 0, restarts: 0 }).fixes),
		...lines.flatMap(({ fixes }) => fixes),
		...phones.flat().flatMap(({ fix }) => fix ?? []),
		...spaces.flatMap(({ fixes }) => fixes.map(({ id }) => id)),
	];
}

test('the titles of all fixes that a check points to are sent along, and no others', () => {
	expect([...namedFixes]).toEqual([...new Set(pointedTo())].sort());
});

test('every one of them is a fix of the site', () => {
	const { fixes } = siteLibrary();
	expect(namedFixes.filter((id) => !fixes.has(id))).toEqual([]);
});
