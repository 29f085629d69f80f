import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forecastTexts } from '@/texts/backup-progress';
import { reasons } from '@/tools/backup-progress/forecast';

test('points only to guides that exist', () => {
	const guides = readdirSync('content/guides', { recursive: true, encoding: 'utf8' });
	for (const { guide } of Object.values(reasons)) if (guide) expect(guides).toContain(`${guide}.mdx`);
});

test('says how long nothing has changed, and how long is normal', () => {
	expect(forecastTexts['no-change'](1800, 3600)).toContain(
		'Nothing has changed for about 30 min. You should have seen a change within about 1 h.',
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
	for (const reason of ['on-its-way', 'long-way', 'weak-connection', 'below-connection', 'too-soon'] as const)
		expect(reasons[reason].fixes?.filter((fix) => interrupts.includes(fix)) ?? []).toEqual([]);
});
