import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spaceTexts } from '@/texts/space';
import { judgeSpace, roomNeeded, type Room } from '@/tools/space/space';

const GB = 1e9;

test('an iPhone needs 2.05 times the backup, on the phone and in iCloud', () => {
	const report = judgeSpace({
		platform: 'iphone',
		backup: 2 * GB,
		freeOnPhone: 4.1 * GB,
		freeInCloud: 4 * GB,
		videos: true,
	});
	expect(report).toMatchObject({
		verdict: 'short',
		need: 4_100_000_000,
		rule: 'WhatsApp asks for 2.05 times the size of the backup: 4.1 GB, on the iPhone and in iCloud.',
	});
	expect(report.bars).toMatchObject([
		{ place: 'phone', verdict: 'enough', missing: 0 },
		{ place: 'icloud', verdict: 'short', missing: 0.1 * GB, text: 'Free up 100 MB more here.' },
	]);
});

test('for Android it plans with the size of the backup, and says that nobody official does', () => {
	const report = judgeSpace({
		platform: 'android',
		backup: 2 * GB,
		freeOnPhone: 2 * GB,
		freeInCloud: 9 * GB,
		videos: true,
	});
	expect(report).toMatchObject({
		verdict: 'enough',
		need: 2 * GB,
		rule: expect.stringMatching(/no official figure. To be safe/),
		fixes: [],
	});
});

test('names the fix that frees most for least loss first, and what deletes from chats last', () => {
	const fixes = (room: Partial<Room>) =>
		judgeSpace({ platform: 'android', backup: GB, freeOnPhone: 0, freeInCloud: 0, videos: true, ...room }).fixes;
	expect(fixes({})).toEqual([
		'leave-out-videos',
		'free-phone-storage',
		'offload-unused-apps',
		'free-google-storage',
		'trim-whatsapp-media',
	]);
	expect(fixes({ videos: false })[0]).toBe('free-phone-storage');
	expect(fixes({ platform: 'iphone', freeOnPhone: 9 * GB })).toEqual([
		'leave-out-videos',
		'free-icloud-storage',
		'trim-whatsapp-media',
	]);
	expect(fixes({ freeInCloud: 9 * GB })).not.toContain('free-google-storage');
});

test('asks for the number that is missing', () => {
	expect(judgeSpace({ platform: 'iphone', videos: true })).toMatchObject({
		verdict: 'unknown',
		rule: expect.stringContaining('Type the size of the backup'),
	});
	const half = judgeSpace({ platform: 'iphone', backup: GB, freeOnPhone: 5 * GB, videos: true });
	expect(half).toMatchObject({
		verdict: 'unknown',
		bars: [{ verdict: 'enough' }, { verdict: 'unknown', text: 'Type how much is free here.' }],
	});
	expect(judgeSpace({ platform: 'iphone', backup: GB, freeOnPhone: GB, videos: true }).verdict).toBe('short');
});

const platform = fc.constantFrom('android' as const, 'iphone' as const);
const bytes = fc.integer({ min: 0, max: 1e13 });

test('freeing what is missing is enough, and a byte less is not', () => {
	fc.assert(
		fc.property(
			platform,
			bytes.filter((size) => size > 0),
			bytes,
			bytes,
			(platform, backup, freeOnPhone, freeInCloud) => {
				const room = { platform, backup, videos: true };
				const [phone, cloud] = judgeSpace({ ...room, freeOnPhone, freeInCloud }).bars.map((bar) => bar.missing!);
				expect(
					judgeSpace({ ...room, freeOnPhone: freeOnPhone + phone!, freeInCloud: freeInCloud + cloud! }).verdict,
				).toBe('enough');
				if (phone! > 0)
					expect(judgeSpace({ ...room, freeOnPhone: freeOnPhone + phone! - 1, freeInCloud: Infinity }).verdict).toBe(
						'short',
					);
			},
		),
	);
});

test('more room or a smaller backup is never worse', () => {
	fc.assert(
		fc.property(platform, bytes, bytes, bytes, bytes, (platform, backup, free, less, more) => {
			const missing = (size: number, room: number) =>
				judgeSpace({ platform, backup: size + 1, freeOnPhone: room, freeInCloud: room, videos: true }).bars[0].missing!;
			expect(missing(backup, free + more)).toBeLessThanOrEqual(missing(backup, free));
			expect(missing(Math.min(backup, less), free)).toBeLessThanOrEqual(missing(backup, free));
			expect(roomNeeded('iphone', backup)).toBeGreaterThanOrEqual(roomNeeded('android', backup));
		}),
	);
});

test('whatever is typed, it answers in whole sentences and with fixes that exist', () => {
	const existing = readdirSync('content/fixes');
	const any = fc.double();
	const room = fc.record(
		{ platform, videos: fc.boolean(), backup: any, freeOnPhone: any, freeInCloud: any },
		{ requiredKeys: ['platform', 'videos'] },
	);
	fc.assert(
		fc.property(room as fc.Arbitrary<Room>, (typed) => {
			const { rule, bars, fixes } = judgeSpace(typed);
			for (const text of [rule, ...bars.map((bar) => bar.text), ...fixes.map((id) => spaceTexts.why[id])]) {
				expect(text).toMatch(/\.$/);
				expect(text).not.toMatch(/NaN|Infinity|undefined|-\d/);
			}
			for (const bar of bars) expect((bar.missing ?? 0) >= 0).toBe(true);
			for (const id of fixes) expect(existing).toContain(`${id}.yml`);
		}),
	);
});
