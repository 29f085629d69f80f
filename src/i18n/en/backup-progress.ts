import { plural } from '../format';
import type { Progress } from '@/schemas/reading';
import { formatDuration, formatSpan } from '@/tools/common/duration';
import { formatMbps, formatNumber, formatSize } from '@/tools/common/numbers';

const percents = (percent: number) => `${formatNumber(percent, 1)}%`;

export const stuckTexts = {
	see: 'What does the phone show now?',
	seeHint: 'Like 14%, or 412 MB of 2.9 GB. You can paste the whole line.',
	earlier: 'I saw it earlier',
	when: 'When was that?',
	future: 'This time is in the future. Check the day and the hour.',
	noTime: 'This is not a time. Type the day and the hour.',
	upload: 'Upload speed in Mbps',
	uploadHint: 'If you do not know it, leave it empty.',
	measure: 'Measure it',
	measured: (mbps: number) => `You measured ${formatMbps(mbps)} Mbps just now.`,
	readings: 'Your readings',
	remove: (reading: string) => `Remove ${reading}`,
	removed: 'Reading removed.',
	startOver: 'Start over',
	startedOver: 'Readings cleared.',
	undo: 'Undo',
	undone: 'Your readings are back.',
	lost: 'Your readings are not being saved: this browser does not save anything. They last until you close this page.',
	percent: percents,
	reading: ({ percent = 0, uploaded, total }: Progress) => {
		const shown = uploaded === undefined ? percents(percent) : formatSize(uploaded);
		if (total !== undefined) return `${shown} of ${formatSize(total)}`;
		return uploaded === undefined ? shown : `${shown} sent`;
	},
	speedNow: 'Speed now',
	mbps: (mbps: number) => `${formatMbps(mbps)} Mbps`,
	perHour: (percent: number) => `${formatMbps(percent)}% an hour`,
	timeLeft: 'Time left',
	left: (seconds: number, least: number, most = Infinity) =>
		`Most likely ${formatDuration(seconds)}. It could be ${formatSpan(least, most)}.`,
	atBest: (seconds: number) => `At best ${formatDuration(seconds)}, at the speed of your connection.`,
	checkAgain: (time: string, seconds: number) => `Check again at ${time}, in ${formatDuration(seconds)}.`,
	checkNow: 'Check again now, and type what you see.',
	calendar: 'Add it to my calendar',
	event: 'Check the WhatsApp backup again',
	sum: 'How long the whole upload takes',
	guess: (size: number, rows: string[]) =>
		`You gave no upload speed. ${formatSize(size)} would take ${rows.join(', ')}. These are examples, not your connection.`,
	guessRow: (seconds: number, mbps: number) => `${formatDuration(seconds)} at ${formatNumber(mbps)} Mbps`,
	chart: (from: string, to: string, percent: number) =>
		`Chart of what has been sent, from ${from} to ${to}. The last reading is at ${formatNumber(percent)}%.`,
	legend: 'Line: your readings. Shaded: how it may go on.',
	sumText: (gigabytes: number, mbps: number, hours: number) =>
		`${formatNumber(gigabytes, 8)} GB × 2.2 ÷ ${formatNumber(mbps, 8)} Mbps = ${formatNumber(hours, 8)} ${plural(hours, { one: 'hour', other: 'hours' })}`,
	sumMeaning: 'This is the upload alone, at this speed. Preparing the backup takes time too, and dropouts add more.',
};

/** What a kept result says besides its reason, by the ids of its facts. */
export const factTexts = {
	mbps: (mbps: number) => `Speed now: ${stuckTexts.mbps(mbps)}.`,
	'per-hour': (percent: number) => `Speed now: ${stuckTexts.perHour(percent)}.`,
	left: (seconds: number, least: number, most = Infinity) => `Time left: ${stuckTexts.left(seconds, least, most)}`,
	'at-best': (seconds: number) => `Time left: ${stuckTexts.atBest(seconds)}`,
};

export const readingProblems = {
	empty: 'Type what the phone shows, like 14% or 412 MB of 2.9 GB.',
	range: 'A percentage goes from 0 to 100. Check the number.',
	percents: 'There are several percentages here. Keep one.',
	zero: 'A backup of 0 has nothing to send. Check the total size.',
	unit: (number: string) => `“${number}” is more than the total. Add its unit, like 412 MB of 2.9 GB.`,
	which: (size: number) => `Is ${formatSize(size)} what has been sent, or the total? Write it like 412 MB of 2.9 GB.`,
	mismatch: (sent: number, total: number, percent: number) =>
		`These do not match: ${formatSize(sent)} of ${formatSize(total)} is ${formatNumber((sent / total) * 100)}%, not ${formatNumber(percent, 2)}%. Check the numbers.`,
};

export const verdictNames = {
	moving: 'It is moving',
	slow: 'It is slow, but it is moving',
	stalled: 'It is not moving',
	restarted: 'It started over',
	finished: 'Everything is sent',
	unclear: 'Too early to tell',
};

const overdue = (timeout: number) =>
	`You should have seen a change within ${formatDuration(timeout)}. Your chats on the phone are safe.`;

/** What each reason means, then what to do. Both times are in seconds. */
export const forecastTexts = {
	'on-its-way': () => 'The backup is getting through. Leave it alone, on the charger and on Wi-Fi.',
	'long-way': () =>
		'It is getting through, but it has a long way to go. Do not stop it. Leave the phone on its charger, ideally overnight.',
	'weak-connection': () =>
		'It is getting through, but very slowly. Do not stop it. Move closer to the router if you can.',
	'below-connection': () =>
		'It is getting through, but your connection could carry far more. The phone may be saving power, or a VPN may be slowing it. Do not stop the backup because of that.',
	'no-change': (quiet: number, timeout: number) =>
		`Nothing has changed for ${formatDuration(quiet)}. ${overdue(timeout)}`,
	'never-began': (quiet: number, timeout: number) =>
		`It has been at 0 for ${formatDuration(quiet)}. ${overdue(timeout)}`,
	'fell-back': () =>
		'It was further along before, so it has started over. Watch whether it gets past that point. Your chats on the phone are safe.',
	'again-and-again': () =>
		'It has started over more than once. On mobile data that can cost money: it may send the same things again. Your chats on the phone are safe.',
	'other-size': () =>
		'The total size is different from before, so this is a new backup. Take another reading to see whether it is moving.',
	'at-the-end': () =>
		'Everything is sent. Now read the date of the last backup: only that date tells you that it is finished.',
	'no-reading': () => 'Type what the backup screen shows now.',
	'one-reading': () =>
		'One reading cannot show movement. Add a second one later. An earlier one that you remember helps too.',
	'too-soon': (quiet: number, timeout: number) =>
		`Nothing has changed yet, after ${formatDuration(quiet)}. Here that can be normal for ${formatDuration(timeout)}. Wait before you do anything.`,
};
