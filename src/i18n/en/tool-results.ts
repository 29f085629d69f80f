/** Every text of the checks, one name each, so that a check ships only what it says. */
import type { Platform } from '@/schemas/shared';

export const sizeProblems = {
	empty: 'Nothing is typed yet. Type a size with its unit, like 2.9 GB.',
	unit: (number: string) => `“${number}” has no unit. Add GB or MB, as your phone shows it.`,
	number: (number: string) => `“${number}” is not a number we can read. Write it like 2.9 or 1,234.`,
	two: (one: string, other: string) => `These are two sizes, ${one} and ${other}. Keep the one that is asked for.`,
	many: 'There are more than two sizes in this. Keep the one that is asked for.',
	large: (size: string) => `${size} is more than any phone holds. Check the number and the unit.`,
	negative: 'A size cannot be less than zero. Take the minus sign away.',
	percent: 'This is a percentage. Type a size with its unit, like 2.9 GB.',
	speed: 'This is a speed. Type a size with its unit, like 2.9 GB.',
	nothing: 'There is no size in this. Type a number and a unit, like 2.9 GB or 412 MB.',
} as const;

export const readingProblems = {
	empty: 'Nothing is typed yet. Type what the phone shows, like 14% or 412 MB of 2.9 GB.',
	range: 'A percentage goes from 0 to 100. Check the number.',
	percents: 'There are several percentages in this. Keep one.',
	zero: 'A backup of 0 has nothing to send. Check the whole size.',
	unit: (number: string) => `“${number}” is more than the whole. Add its unit, like 412 MB of 2.9 GB.`,
	which: (size: string) => `Is ${size} sent, or is it the whole? Write it like 412 MB of 2.9 GB.`,
	misfit: (sent: string, whole: string, right: number, percent: number) =>
		`These do not fit: ${sent} of ${whole} is ${right}%, not ${percent}%. Check the numbers.`,
} as const;

export const durations = {
	unknown: 'a time that nobody can tell',
	moment: 'less than a minute',
	minutes: (count: number) => `${count} min`,
	hours: (hours: number, minutes: number) => (minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`),
	days: (days: number, half: boolean) => `${days}${half ? ' and a half' : ''} days`,
	tooLong: (days: number) => `more than ${days} days`,
	about: (time: string) => `about ${time}`,
	atLeast: (time: string) => `at least ${time}`,
	upTo: (time: string) => `up to ${time}`,
	between: (least: string, most: string) => `${least} to ${most}`,
} as const;

export const sumText = (gigabytes: number, mbps: number, hours: number) =>
	`${gigabytes} GB × 2.2 ÷ ${mbps} Mbps = ${hours} ${hours === 1 ? 'hour' : 'hours'}`;
export const sumMeaning =
	'This is the upload alone, at this speed. Getting ready takes time too, and a drop in the line adds more.';

export const verdictNames = {
	moving: 'It is moving',
	slow: 'It is slow, but it moves',
	stalled: 'It stands still',
	restarted: 'It began again',
	finished: 'It is all sent',
	unclear: 'Too early to tell',
} as const;

/** For each reason what it means, then what to do. `quiet` and `patience` are times in words. */
export const forecastTexts = {
	'on-its-way': () => 'The backup gets through. Leave it alone, on the charger and on Wi-Fi.',
	'long-way': () =>
		'It gets through, but it has a long way to go. Do not stop it. Leave the phone on its charger, best overnight.',
	'weak-line': () =>
		'It gets through, but very little at a time. Do not stop it. Stand closer to the router if you can.',
	'below-line': () =>
		'It gets through, but your line could carry far more. The phone may be saving power, or a VPN may slow it. Do not stop the backup for that.',
	'no-change': (quiet: string, patience: string) =>
		`Nothing has changed for ${quiet}. A change should have shown within ${patience}. Your chats on the phone are safe.`,
	'never-began': (quiet: string, patience: string) =>
		`It has stood at 0 for ${quiet}. A change should have shown within ${patience}. Your chats on the phone are safe.`,
	'fell-back': () =>
		'It was further before, so it has begun again. Watch whether it gets past the old place. Your chats on the phone are safe.',
	'again-and-again': () =>
		'It has begun again more than once. Each time it sends the same things, and on mobile data that costs money. Your chats on the phone are safe.',
	'other-size': () =>
		'The whole size is another one than before, so this is a new run. Take another reading to see whether it moves.',
	'at-the-end': () =>
		'All of it is sent. Now read the date of the last backup: only that date tells that it is finished.',
	'no-reading': () => 'Type what the backup screen shows now.',
	'one-reading': () =>
		'One reading cannot show movement. Add a second one later. Any earlier one that you remember helps too.',
	'too-soon': (quiet: string, patience: string) =>
		`Nothing has changed yet, after ${quiet}. That can be normal here for ${patience}. Wait before you do anything.`,
} as const;

export const lineNames = {
	offline: 'Nothing gets out',
	unknown: 'The upload was not measured',
	unsteady: 'The line loses data',
	slow: 'Slow for this backup',
	night: 'Enough for a night',
	quick: 'Quick enough',
	'rule-below': 'Below the rule of thumb',
	'rule-met': 'As the rule of thumb asks',
} as const;

export const lineTexts = {
	takes: (size: string, time: string) => `${size} will take ${time}.`,
	never: 'Nothing was sent in the test. A backup cannot run on this line now.',
	unknown: 'Only the upload counts for a backup. Run the test again, or type in the upload of another test.',
	noSize: 'Type the size of the backup to see how long it takes.',
	rule: (mbps: string) =>
		`A rule of thumb, from nobody official, names 5 Mbps upload and a ping under 50 ms. Your upload is ${mbps} Mbps. Less means a longer wait, not a failed backup.`,
	ping: (ms: number) => `Your ping is ${ms} ms. For a backup it does not matter: only the upload speed counts.`,
	jitter: (ms: number) => `The ping varies by ${ms} ms. That disturbs calls, not a backup.`,
	loaded: (ms: number) =>
		`While the line is full the ping rises to ${ms} ms. Calls and games may stutter while the backup runs. The backup itself does not mind.`,
	loss: (percent: number) =>
		`${percent}% of what was sent got lost on the way. A long upload may stop or begin again on such a line. By our own rule of thumb, 2% is too much.`,
	download: (mbps: string) => `The download, ${mbps} Mbps, does not matter here.`,
} as const;

export const phoneTexts = {
	otherDevice: {
		what: 'This does not look like the phone with the backup.',
		means:
			'These checks see only the device that this page is open on. Open this page on that phone. Is it that phone? Then turn off the desktop view of the browser.',
	},
	offline: {
		what: 'The phone is offline.',
		means: 'Nothing can be sent now. The backup waits. Your chats on the phone are safe.',
	},
	wifi: { what: 'The phone is on Wi-Fi.', means: 'That is what a backup waits for.' },
	cable: { what: 'The phone is on a cable.', means: 'The line is there. If the backup waits for Wi-Fi, join one.' },
	mobile: {
		what: 'The phone is on mobile data.',
		means:
			'A backup that may use only Wi-Fi waits now. One that may use mobile data uses up your plan, and that can cost money.',
	},
	connection: {
		what: 'Whether you are on Wi-Fi cannot be seen from here.',
		means:
			'Look at the top of the screen, or swipe down from there. Without the Wi-Fi sign you are on mobile data, and a backup may wait.',
	},
	vpn: {
		what: 'A VPN or an ad blocker cannot be seen from here.',
		means: {
			android:
				'Is a key or “VPN” at the top of the screen? With a VPN, Android may take your Wi-Fi for mobile data. Then the backup waits.',
			iphone: 'Is “VPN” in the status bar or in the settings? An ad blocker may also stop the way to iCloud.',
		},
	},
	saverOn: {
		what: 'Data saving is on.',
		means: 'It holds back what apps send in the background. A backup may wait for that reason.',
	},
	saverOff: { what: 'Data saving is off.', means: 'It does not hold the backup back.' },
	saver: {
		what: 'Data saving cannot be seen from here.',
		means: {
			android: 'Search the settings for “Data Saver”. It should be off, or WhatsApp should have unrestricted data.',
			iphone:
				'Tap the (i) beside your Wi-Fi in the settings. Low Data Mode should be off: it turns automatic backups off.',
		},
	},
	batteryLow: (percent: number) => ({
		what: `The battery is at ${percent}% and is not charging.`,
		means: 'A phone with little power may stop what runs in the background. Plug it in before you go on.',
	}),
	batteryUnplugged: (percent: number) => ({
		what: `The battery is at ${percent}% and is not charging.`,
		means: 'A backup can take hours. Plug the phone in, so that it need not save power.',
	}),
	charging: { what: 'The phone is charging.', means: 'Good. It can send for hours.' },
	battery: {
		what: 'The battery cannot be seen from here.',
		means: 'Look at the battery sign at the top of the screen. Put the phone on its charger while the backup runs.',
	},
	saving: {
		what: 'Power saving cannot be seen from here.',
		means: {
			android:
				'Search the settings for “battery”. Power saving should be off, and WhatsApp should be allowed to run in the background.',
			iphone: 'Open Battery in the settings. Low Power Mode should be off while the backup runs.',
		},
	},
	clockRight: { what: 'The clock is right.', means: 'It does not get in the way.' },
	clockWrong: (time: string, ahead: boolean) => ({
		what: `The clock is ${time} ${ahead ? 'fast' : 'slow'}.`,
		means:
			'A wrong clock may keep apps from signing in. Nobody official names it as a cause, but it is easy to set right: search the settings for “date” and let the phone set the time by itself.',
	}),
	clock: {
		what: 'Whether the clock is right cannot be seen from here.',
		means:
			'Compare it with another clock. If it is wrong, search the settings for “date” and let the phone set the time by itself.',
	},
	systemFine: (system: string, least: string) => ({
		what: `The phone says that it has ${system}.`,
		means: `WhatsApp needs ${least} or newer.`,
	}),
	systemOld: (system: string, least: string) => ({
		what: `The phone says that it has ${system}. That is too old.`,
		means: `WhatsApp needs ${least} or newer. Look for an update of the phone. Do not remove WhatsApp: the chats on the phone would go with it.`,
	}),
	system: (platform: Platform, least: string) => ({
		what: `The version of ${platform === 'android' ? 'Android' : 'iOS'} cannot be seen from here.`,
		means: `Search the settings for “version”. WhatsApp needs ${least} or newer.`,
	}),
	storage: (browser?: string) => ({
		what: 'Free space on the phone cannot be seen from here.',
		means: `${browser ? `This browser may use up to ${browser} for itself. That is not the free space. ` : ''}Search the settings for “storage” and read what is free.`,
	}),
} as const;

export const spaceNames = {
	enough: 'There is enough room',
	short: 'There is not enough room',
	unknown: 'A number is missing',
} as const;

export const spaceTexts = {
	rule: {
		android: (need: string) =>
			`Android has no official figure. As a planning value, have at least the size of the backup free: ${need}, on the phone and in your Google Account.`,
		iphone: (need: string) =>
			`WhatsApp asks for 2.05 times the size of the backup: ${need}, on the iPhone and in iCloud.`,
	},
	places: { phone: 'On the phone', cloud: { android: 'In your Google Account', iphone: 'In iCloud' } },
	enough: (spare: string) => `Enough, with ${spare} to spare.`,
	short: (missing: string) => `Free ${missing} more here.`,
	missing: 'Type how much is free here.',
	noBackup: 'Type the size of the backup. The chat backup screen shows it.',
	why: {
		'leave-out-videos':
			'Frees the most: the backup shrinks, so it needs less room in both places. No video is deleted from the phone.',
		'free-phone-storage': 'Removes what you can get again, such as downloads and films. No chat is touched.',
		'offload-unused-apps': 'Old games and apps can take up gigabytes. WhatsApp itself stays.',
		'free-google-storage': 'Mail, photos and files share this space. Leave the list of backups alone.',
		'free-icloud-storage': 'Removes large files that you no longer need. Do not delete the WhatsApp backup there.',
		'trim-whatsapp-media': 'The last choice: what you delete here leaves your chats for good. Make a copy first.',
	},
} as const;
