import { expect, test } from 'vitest';
import { reasons } from '@/tools/backup-progress/forecast';
import { judgeConnection } from '@/tools/connection/judge';
import { findings } from '@/tools/phone/phone';
import { judgeSpace } from '@/tools/space/space';
import { siteLibrary } from '../../content';

/** Every fix that any check can point to, by walking all that they can say. */
function pointedTo(): string[] {
	const lines = [{ upload: 0 }, { upload: 1 }, { upload: 50 }].flatMap((measured) =>
		[undefined, 1e9, 1e10, 1e12].map((size) => judgeConnection(measured, size)),
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
		...Object.values(reasons).flatMap(({ fixes = [] }) => fixes),
		...lines.flatMap(({ fixes }) => fixes),
		...phones.flat().flatMap(({ fix }) => fix ?? []),
		...spaces.flatMap(({ fixes }) => fixes),
	];
}

test('every fix that a check points to is a fix of the site', () => {
	const { fixes } = siteLibrary();
	expect(pointedTo().filter((id) => !fixes.has(id))).toEqual([]);
});
