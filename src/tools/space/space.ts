import type { Platform } from '@/schemas/shared';
import type { Fact } from '@/stores/results';
import { type spaceNames, spaceTexts as text } from '@/texts/space';
import { isSize } from '../common/numbers';

/** What is known of the room for a backup. Sizes are in bytes. */
export interface Room {
	platform: Platform;
	backup?: number;
	freeOnPhone?: number;
	freeInCloud?: number;
	videos: boolean;
}

type Place = keyof typeof text.places;
/** One of the two places as a bar: what is free there beside what is needed, in bytes. */
export interface Bar {
	place: Place;
	verdict: keyof typeof spaceNames;
	free?: number;
	need?: number;
	/** What to free up here; 0 where there is enough. */
	missing?: number;
	text: string;
}

/** Whether there is room for a backup, and how to make it: fixes, the one that frees most for least loss first. */
export function judgeSpace({ platform, backup, freeOnPhone, freeInCloud, videos }: Room) {
	const need = isSize(backup) && backup > 0 ? roomNeeded(platform, backup) : undefined;
	const cloud = platform === 'android' ? 'google' : 'icloud';
	const bars: [phone: Bar, cloud: Bar] = [toBar('phone', need, freeOnPhone), toBar(cloud, need, freeInCloud)];
	const short = bars.filter(({ verdict }) => verdict === 'short');
	const worst = short[0] ?? bars.find(({ verdict }) => verdict === 'unknown') ?? bars[0];
	// What makes the backup smaller helps in both places; what deletes from chats comes last.
	const fixes: (keyof typeof text.why)[] = short.flatMap(({ place }) => freeing[place]);
	if (short.length > 0) fixes.push('trim-whatsapp-media');
	if (short.length > 0 && videos) fixes.unshift('leave-out-videos');
	return {
		verdict: worst.verdict,
		need,
		rule: need === undefined ? text.noBackup : text.rule[platform](need),
		bars,
		fixes,
	};
}

/** The verdict, and in each place the bytes that are missing or to spare. */
export const factsOf = ({ verdict, bars }: ReturnType<typeof judgeSpace>): Fact[] => [
	[verdict],
	...bars.flatMap(({ place, verdict, free = 0, need = 0, missing }): Fact[] =>
		verdict === 'unknown' ? [] : [[`${place}-${verdict}`, missing || free - need]],
	),
];

/** Bytes to have free in each place: on an iPhone 2.05 times the backup, on Android, as a planning value, its size. */
export const roomNeeded = (platform: Platform, backup: number) =>
	// In hundredths, as 2.05 times a whole number may miss the next one by a binary fraction.
	platform === 'android' ? Math.ceil(backup) : Math.ceil((backup * 205) / 100);

function toBar(place: Place, need?: number, free?: number): Bar {
	if (!isSize(free)) return { place, need, verdict: 'unknown', text: text.missing };
	if (need === undefined) return { place, free, verdict: 'unknown', text: text.noBackup };
	// A size worked out elsewhere may miss its whole number by a binary fraction.
	const missing = Math.max(0, need - Math.round(free));
	const bar = { place, need, free, missing };
	return missing > 0
		? { ...bar, verdict: 'short', text: text.short(missing) }
		: { ...bar, verdict: 'enough', text: text.enough(free - need) };
}

const freeing = {
	phone: ['free-phone-storage', 'offload-unused-apps'],
	google: ['free-google-storage'],
	icloud: ['free-icloud-storage'],
} as const;
