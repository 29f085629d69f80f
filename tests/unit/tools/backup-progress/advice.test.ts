import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explain } from '@/tools/backup-progress/advice';
import type { Reason } from '@/tools/backup-progress/forecast';
import { forecastTexts } from '@/texts/tool-results';

const reasons = Object.keys(forecastTexts) as Reason[];
const advice = (reason: Reason) => explain({ verdict: 'moving', reason, quiet: 1800, patience: 3600, restarts: 0 });
const files = (folder: string) =>
	readdirSync(`content/${folder}`, { recursive: true, encoding: 'utf8' }).map((file) => file.replace(/\.[a-z]+$/, ''));

test('points only to fixes and guides that exist', () => {
	const [fixes, guides] = [files('fixes'), files('guides')];
	for (const reason of reasons) {
		for (const fix of advice(reason).fixes) expect(fixes).toContain(fix);
		const { guide } = advice(reason);
		if (guide) expect(guides).toContain(guide);
	}
});

test('says how long nothing has changed, and how long is normal', () => {
	expect(advice('no-change').text).toContain(
		'Nothing has changed for about 30 min. A change should have shown within about 1 h.',
	);
});

test('never tells anybody to interrupt a backup that moves', () => {
	const interrupts = [
		'cancel-and-retry',
		'restart-phone',
		'force-stop',
		'close-and-reopen',
		'update-whatsapp',
		'switch-network',
		'restart-router',
	];
	for (const reason of ['on-its-way', 'long-way', 'weak-line', 'below-line', 'too-soon'] as const)
		expect(advice(reason).fixes.filter((fix) => interrupts.includes(fix))).toEqual([]);
});
