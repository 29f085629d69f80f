import type { StarlightUserConfig } from '@astrojs/starlight/types';

const group = (label: string, links: Record<string, string>, collapsed = false) => ({
	label,
	collapsed,
	items: Object.entries(links).map(([link, label]) => ({ label, link: `/${link}/` })),
});

/** The menu. It is in every page, so it names what a reader looks for and leaves the fixes to their own page. */
export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
	group('Your phone', { android: 'Android', iphone: 'iPhone' }),
	group('What you see', {
		'symptoms/stuck-preparing': 'Stuck on “Preparing”',
		'symptoms/stuck-at-0': 'Stuck at 0%',
		'symptoms/stuck-midway': 'Stuck midway',
		'symptoms/stuck-at-99': 'Stuck at 99%',
		'symptoms/stuck-at-100': 'Stuck at 100%',
		'symptoms/starts-over': 'Starts over and over',
		'symptoms/waiting-for-wifi': 'Waiting for Wi-Fi',
		'symptoms/cant-complete-backup': 'Can’t complete backup',
		'symptoms/storage-full': 'Storage is full',
		'symptoms/no-account': 'No account to choose',
		'symptoms/silent-failure': 'Old date, no error',
		'symptoms/missing-backup': 'Backup or chats missing',
	}),
	group(
		'Why it stops',
		{
			'causes/slow-connection': 'Slow connection',
			'causes/phone-storage': 'Phone is full',
			'causes/google-storage': 'Google storage is full',
			'causes/icloud-storage': 'iCloud is full',
			'causes/outdated-app': 'Old WhatsApp',
			'causes/app-glitch': 'App glitch',
			'causes/backup-settings': 'Backup settings',
			'causes/wrong-account': 'Wrong account',
			'causes/permissions': 'Permissions',
			'causes/mobile-data-off': 'Mobile data is off',
			'causes/big-videos': 'Big videos',
			'causes/background-limits': 'Battery limits',
			'causes/vpn-or-ad-blocker': 'VPN or ad blocker',
			'causes/play-services': 'Google Play services',
			'causes/encrypted-backup': 'Encrypted backup',
			'causes/service-outage': 'Outage',
		},
		true,
	),
	group('And then', {
		'after/worked': 'It worked',
		'after/worse': 'It got worse',
		'after/habits': 'Good habits',
		'after/restore': 'Restore safely',
		'after/without-the-cloud': 'Without the cloud',
		'after/advice-not-to-follow': 'Advice not to follow',
	}),
	group('Tools', {
		'tools/stuck-or-slow': 'Stuck or slow?',
		'tools/connection': 'Connection',
		'tools/phone': 'This phone',
		'tools/space': 'Space',
	}),
	group('Look up', {
		fixes: 'All fixes',
		progress: 'What I tried',
		report: 'Ask for help',
		helpers: 'For helpers',
		sources: 'Sources',
	}),
];

/** Sorts what has an address in the order of the menu; what the menu does not name comes first. */
export function inMenuOrder<Item extends { href: string }>(items: Item[]): Item[] {
	const order = sidebar
		.flatMap((group) => (typeof group === 'object' && 'items' in group ? group.items : []))
		.map((item) => (typeof item === 'object' && 'link' in item ? item.link : ''));
	return items.toSorted((a, b) => order.indexOf(a.href) - order.indexOf(b.href));
}
