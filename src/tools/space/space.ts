import type { Platform } from '@/schemas/shared';
import type { Fact } from '@/stores/results';
import { type spaceNames, spaceTexts as text } from '@/texts/space';
import { isSize } from '@/tools/common/numbers';
import { formatSize } from '@/tools/common/sizes';
import { enoughWith, shortOf } from './sentences';

/** What is known of the room for a backup, in bytes. */
export interface Room {
	platform: Platform;
	/** The size that the chat backup screen shows. */
	backup?: number | undefined;
	freeOnPhone?: number | undefined;
	freeInCloud?: number | undefined;
	/** Whether videos go into the backup. */
	videos: boolean;
}

export type Place = keyof typeof text.places;
export type SpaceVerdict = keyof typeof spaceNames;
export type SpaceFix = keyof typeof text.why;

/** One of the two places as a bar: what is free there beside what is needed, in bytes. */
export interface Bar {
	place: Place;
	verdict: SpaceVerdict;
	free?: number | undefined;
	need?: number | undefined;
	/** What to free up here; 0 where there is enough. */
	missing?: number | undefined;
	text: string;
}

export interface SpaceReport {
	verdict: SpaceVerdict;
	/** Bytes to have free in each place. */
	need?: number | undefined;
	/** The rule behind it, and whose rule it is; without a size, what to type. */
	rule: string;
	bars: [phone: Bar, cloud: Bar];
	/** Where something is missing: fixes, the one that frees most for least loss first. */
	fixes: SpaceFix[];
}

/** Whether there is room for a backup on the phone and in the cloud, and how to make it. */
export function judgeSpace({ platform, backup, freeOnPhone, freeInCloud, videos }: Room): SpaceReport {
	const need = isSize(backup) && backup > 0 ? roomNeeded(platform, backup) : undefined;
	const cloud = platform === 'android' ? 'google' : 'icloud';
	const bars: SpaceReport['bars'] = [toBar('phone', need, freeOnPhone), toBar(cloud, need, freeInCloud)];
	const verdict =
		(['short', 'unknown'] as const).find((worst) => bars.some((bar) => bar.verdict === worst)) ?? 'enough';
	return {
		verdict,
		need,
		rule: need === undefined ? text.noBackup : text.rule[platform](formatSize(need, 'up')),
		bars,
		fixes: fixesFor(
			bars.filter((bar) => bar.verdict === 'short').map(({ place }) => place),
			videos,
		),
	};
}

/** The verdict, and in each place the bytes that are missing or to spare. */
export const factsOf = ({ verdict, bars }: SpaceReport): Fact[] => [
	[verdict],
	...bars.flatMap(({ place, verdict, free = 0, need = 0, missing = 0 }): Fact[] =>
		verdict === 'unknown' ? [] : [[`${place}-${verdict}`, verdict === 'short' ? missing : free - need]],
	),
];

/** Bytes to have free in each place: on an iPhone 2.05 times the backup, on Android, as a planning value, its size. */
export function roomNeeded(platform: Platform, backup: number): number {
	// In hundredths, as 2.05 times a whole number may miss the next one by a binary fraction.
	return Math.ceil((backup * hundredths[platform]) / 100);
}

function toBar(place: Place, need?: number, free?: number): Bar {
	if (!isSize(free)) return { place, need, verdict: 'unknown', text: text.missing };
	if (need === undefined) return { place, free, verdict: 'unknown', text: text.noBackup };
	// A size worked out elsewhere may miss its whole number by a binary fraction.
	const missing = Math.max(0, need - Math.round(free));
	return missing > 0
		? { place, need, free, missing, verdict: 'short', text: shortOf(missing) }
		: { place, need, free, missing, verdict: 'enough', text: enoughWith(free - need) };
}

/** What makes the backup smaller helps in both places; what deletes from chats comes last. */
function fixesFor(short: Place[], videos: boolean): SpaceFix[] {
	if (short.length === 0) return [];
	const inPlace = {
		phone: ['free-phone-storage', 'offload-unused-apps'],
		google: ['free-google-storage'],
		icloud: ['free-icloud-storage'],
	} as const;
	return [
		...(videos ? (['leave-out-videos'] as const) : []),
		...short.flatMap((place) => inPlace[place]),
		'trim-whatsapp-media',
	];
}

const hundredths = { android: 100, iphone: 205 };
