/** What the check of the space says. Sizes are in bytes. */
import { formatSize } from '@/tools/common/numbers';

export const spaceTexts = {
	phone: 'Which phone?',
	onPhone: 'Free on the phone',
	inCloud: { android: 'Free in the Google Account', iphone: 'Free in iCloud' },
	freeHint: 'Like 4.5 GB. Leave it empty if you do not know it.',
	videos: 'Videos in the backup',
	videoChoices: { in: 'Included', out: 'Left out' },
	free: (size: number) => `free: ${formatSize(size)}`,
	need: (size: number) => `needed: ${formatSize(size, 'ceil')}`,
	bar: (label: string, free?: number, need?: number) =>
		`${label}: ${free === undefined ? '?' : formatSize(free)} free, ${need === undefined ? '?' : formatSize(need, 'ceil')} needed.`,
	order: 'Make room in this order',
	rule: {
		android: (need: number) =>
			`Android has no official figure. To be safe, have at least the size of the backup free: ${formatSize(need, 'ceil')}, on the phone and in your Google Account. On the phone, far less is most likely enough.`,
		iphone: (need: number) =>
			`WhatsApp asks for 2.05 times the size of the backup: ${formatSize(need, 'ceil')}, on the iPhone and in iCloud.`,
	},
	places: { phone: 'On the phone', google: 'In your Google Account', icloud: 'In iCloud' },
	enough: (spare: number) => `Enough, with ${formatSize(spare)} to spare.`,
	short: (missing: number) => `Free up ${formatSize(missing, 'ceil')} more here.`,
	missing: 'Type how much is free here.',
	noBackup: 'Type the size of the backup. The chat backup screen shows it.',
	why: {
		'leave-out-videos':
			'Frees the most: the backup shrinks, so it needs less room in both places. No video is deleted from the phone. But the next backup replaces the old one, so first save videos that only that one holds.',
		'free-phone-storage': 'Removes what you can download again, such as films. No chat is touched.',
		'offload-unused-apps': 'Old games and apps can take up gigabytes. WhatsApp itself stays.',
		'free-google-storage': 'Mail, photos and files share this space. Leave the list of backups alone.',
		'free-icloud-storage': 'Removes large files that you no longer need. Do not delete the WhatsApp backup there.',
		'trim-whatsapp-media': 'The last choice: what you delete here leaves your chats for good. Make a copy first.',
	},
};

export const spaceNames = {
	enough: 'There is enough room',
	short: 'There is not enough room',
	unknown: 'A number is missing',
};
