/** What the check "Stuck or slow?" says. */
import { plural } from '@/i18n/format';

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
	measured: (mbps: string) => `You measured ${mbps} Mbps just now.`,
	readings: 'Your readings',
	remove: (reading: string) => `Remove ${reading}`,
	removed: 'Reading removed.',
	startOver: 'Start over',
	startedOver: 'Readings cleared.',
	undo: 'Undo',
	undone: 'Your readings are back.',
	lost: 'Your readings are not being saved: this browser does not save anything. They last until you close this page.',
	percent: (percent: string) => `${percent}%`,
	sent: (sent: string) => `${sent} sent`,
	ofTotal: (sent: string, total: string) => `${sent} of ${total}`,
	speedNow: 'Speed now',
	mbps: (mbps: string) => `${mbps} Mbps`,
	perHour: (percent: string) => `${percent}% an hour`,
	timeLeft: 'Time left',
	between: (likely: string, span: string) => `Most likely ${likely}. It could be ${span}.`,
	atBest: (time: string) => `At best ${time}, at the speed of your connection.`,
	checkAgain: (time: string, wait: string) => `Check again at ${time}, in ${wait}.`,
	checkNow: 'Check again now, and type what you see.',
	calendar: 'Add it to my calendar',
	event: 'Check the WhatsApp backup again',
	sum: 'How long the whole upload takes',
	guess: (size: string, rows: string) =>
		`You gave no upload speed. ${size} would take ${rows}. These are examples, not your connection.`,
	guessRow: (time: string, mbps: string) => `${time} at ${mbps} Mbps`,
	chart: (from: string, to: string, percent: string) =>
		`Chart of what has been sent, from ${from} to ${to}. The last reading is at ${percent}%.`,
	legend: 'Line: your readings. Shaded: how it may go on.',
	sumText: (gigabytes: string, mbps: string, hours: string, count: number) =>
		`${gigabytes} GB × 2.2 ÷ ${mbps} Mbps = ${hours} ${plural(count, { one: 'hour', other: 'hours' })}`,
	sumMeaning: 'This is the upload alone, at this speed. Preparing the backup takes time too, and dropouts add more.',
} as const;

export const readingProblems = {
	empty: 'Type what the phone shows, like 14% or 412 MB of 2.9 GB.',
	range: 'A percentage goes from 0 to 100. Check the number.',
	percents: 'There are several percentages here. Keep one.',
	zero: 'A backup of 0 has nothing to send. Check the total size.',
	unit: (number: string) => `“${number}” is more than the total. Add its unit, like 412 MB of 2.9 GB.`,
	which: (size: string) => `Is ${size} what has been sent, or the total? Write it like 412 MB of 2.9 GB.`,
	mismatch: (sent: string, total: string, right: string, percent: string) =>
		`These do not match: ${sent} of ${total} is ${right}%, not ${percent}%. Check the numbers.`,
} as const;

export const verdictNames = {
	moving: 'It is moving',
	slow: 'It is slow, but it is moving',
	stalled: 'It is not moving',
	restarted: 'It started over',
	finished: 'Everything is sent',
	unclear: 'Too early to tell',
} as const;

/** What each reason means, then what to do. `quiet` and `timeout` are times in words. */
export const forecastTexts = {
	'on-its-way': () => 'The backup is getting through. Leave it alone, on the charger and on Wi-Fi.',
	'long-way': () =>
		'It is getting through, but it has a long way to go. Do not stop it. Leave the phone on its charger, ideally overnight.',
	'weak-connection': () =>
		'It is getting through, but very slowly. Do not stop it. Move closer to the router if you can.',
	'below-connection': () =>
		'It is getting through, but your connection could carry far more. The phone may be saving power, or a VPN may be slowing it. Do not stop the backup because of that.',
	'no-change': (quiet: string, timeout: string) =>
		`Nothing has changed for ${quiet}. You should have seen a change within ${timeout}. Your chats on the phone are safe.`,
	'never-began': (quiet: string, timeout: string) =>
		`It has been at 0 for ${quiet}. You should have seen a change within ${timeout}. Your chats on the phone are safe.`,
	'fell-back': () =>
		'It was further along before, so it has started over. Watch whether it gets past that point. Your chats on the phone are safe.',
	'again-and-again': () =>
		'It has started over more than once. Each time it sends the same things again, and on mobile data that costs money. Your chats on the phone are safe.',
	'other-size': () =>
		'The total size is different from before, so this is a new backup. Take another reading to see whether it is moving.',
	'at-the-end': () =>
		'Everything is sent. Now read the date of the last backup: only that date tells you that it is finished.',
	'no-reading': () => 'Type what the backup screen shows now.',
	'one-reading': () =>
		'One reading cannot show movement. Add a second one later. An earlier one that you remember helps too.',
	'too-soon': (quiet: string, timeout: string) =>
		`Nothing has changed yet, after ${quiet}. Here that can be normal for ${timeout}. Wait before you do anything.`,
} as const;
