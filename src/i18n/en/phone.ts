import { plural } from '../format';
import { formatDuration } from '@/tools/common/duration';
import { formatNumber, formatSize } from '@/tools/common/numbers';

export const phoneTexts = {
	about:
		'Only this page reads this, on this phone. It asks this site for the time, to see whether the clock is right. What it reads is not sent anywhere.',
	again: 'Check again',
	checking: 'Checking …',
	fine: 'Fine',
	attention: 'Needs attention',
	unknown: 'Not visible from here',
	fix: 'What to do',
	problems: (count: number) =>
		count === 0
			? 'No problems found'
			: `${formatNumber(count)} ${plural(count, { one: 'thing to check', other: 'things to check' })}`,
	summary: (problems: number, unknown: number): string =>
		`${phoneTexts.problems(problems)}. ${formatNumber(unknown)} not visible from here.`,
};

const says = (system: string, version: number[]) => `The phone says it has ${system} ${version.join('.')}.`;

/**
 * What is seen, by the id of its fact. Of a system, the numbers are the parts of its version; a clock is off by
 * seconds.
 */
export const seenTexts = {
	offline: 'The phone is offline.',
	wifi: 'The phone is on Wi-Fi.',
	cable: 'The phone is on a cable.',
	mobile: 'The phone is on mobile data.',
	'saver-on': 'Data saving is on.',
	'saver-off': 'Data saving is off.',
	charging: 'The phone is charging.',
	battery: (percent: number) => `The battery is at ${formatNumber(percent)}% and is not charging.`,
	'clock-right': 'The clock is right.',
	fast: (seconds: number) => `The clock is ${formatDuration(seconds)} fast.`,
	slow: (seconds: number) => `The clock is ${formatDuration(seconds)} slow.`,
	android: (...version: number[]) => says('Android', version),
	iphone: (...version: number[]) => says('iOS', version),
	'android-old': (...version: number[]) => `${says('Android', version)} That is too old.`,
	'iphone-old': (...version: number[]) => `${says('iOS', version)} That is too old.`,
};

/** What a browser does not tell. */
export const unseenTexts = {
	device: 'This does not look like the phone with the backup.',
	connection: 'This page cannot see whether you are on Wi-Fi.',
	vpn: 'This page cannot see a VPN or an ad blocker.',
	'data-saver': 'This page cannot see data saving.',
	battery: 'This page cannot see the battery.',
	'power-saving': 'This page cannot see power saving.',
	clock: 'This page cannot see whether the clock is right.',
	'android-version': 'This page cannot see the version of Android.',
	'iphone-version': 'This page cannot see the version of iOS.',
	storage: 'This page cannot see the free space on the phone.',
};

/** What it means for the backup; of what cannot be seen, how to look by hand. */
export const meaningTexts = {
	device:
		'These checks see only the device that this page is open on. Open this page on that phone. Is this that phone? Then turn off your browser’s desktop view.',
	offline: 'Nothing can be sent now. The backup is waiting. Your chats on the phone are safe.',
	wifi: 'That is what a backup waits for.',
	cable: 'It has a connection. If the backup is waiting for Wi-Fi, join a network.',
	mobile:
		'A backup that may use only Wi-Fi is waiting now. One that may use mobile data uses up your plan, and that can cost money.',
	connection:
		'Look at the top of the screen, or swipe down from there. Without the Wi-Fi sign you are on mobile data, and a backup may be waiting.',
	vpn: {
		android:
			'Is there a key or “VPN” at the top of the screen? With a VPN, Android may treat your Wi-Fi like mobile data. Then the backup waits.',
		iphone: 'Is there “VPN” in the status bar or in the settings? An ad blocker may also block iCloud.',
	},
	'saver-on': 'It limits what apps send in the background. A backup may wait because of it.',
	'saver-off': 'It does not hold the backup back.',
	saver: {
		android: 'Search the settings for “Data Saver”. It should be off, or WhatsApp should have unrestricted data.',
		iphone:
			'Tap the (i) beside your Wi-Fi in the settings. Low Data Mode should be off: it turns automatic backups off.',
	},
	charging: 'Good. It can send for hours.',
	'battery-low':
		'On a low battery, WhatsApp may pause the backup until the phone is charging. Plug it in before you go on.',
	unplugged: 'A backup can take hours. Plug the phone in, so that it does not have to save power.',
	battery: 'Look at the battery sign at the top of the screen. Put the phone on its charger while the backup runs.',
	saving: {
		android:
			'Search the settings for “battery”. Power saving should be off, and WhatsApp should be allowed to run in the background.',
		iphone: 'Open Battery in the settings. Low Power Mode should be off while the backup runs.',
	},
	'clock-right': 'It is not a problem.',
	'clock-wrong':
		'A wrong clock may keep apps from signing in. No official source names it as a cause, but it is easy to fix: search the settings for “date” and let the phone set the time automatically.',
	clock:
		'Compare it with another clock. If it is wrong, search the settings for “date” and let the phone set the time automatically.',
	system: (oldest: string) => `WhatsApp needs ${oldest} or newer.`,
	'system-old': (oldest: string) =>
		`WhatsApp needs ${oldest} or newer. Look for a system update. Do not remove WhatsApp: the chats on the phone would be deleted with it.`,
	version: (oldest: string) => `Search the settings for “version”. WhatsApp needs ${oldest} or newer.`,
	storage: 'Search the settings for “storage” and see how much is free.',
	quota: (size: number) => `This browser may use up to ${formatSize(size)} for itself. That is not the free space.`,
};
