import type { Platform } from '@/schemas/shared';
import { spaceNames, spaceTexts as text } from '@/texts/tool-results';
import { formatSize } from '@/tools/common/sizes';

/** What is known of the room for a backup, in bytes. What is not known is left out. */
export interface Room {
	platform: Platform;
	/** The size that the chat backup screen shows. */
	backup?: number;
	freeOnPhone?: number;
	freeInCloud?: number;
	/** Whether videos go into the backup. */
	videos: boolean;
}

export type Place = 'phone' | 'cloud';
export type SpaceVerdict = keyof typeof spaceNames;
export type SpaceFix = keyof typeof text.why;

/** One of the two places as a bar: what is free there beside what is needed. */
export interface Bar {
	place: Place;
	label: string;
	verdict: SpaceVerdict;
	free?: number;
	need?: number;
	/** Bytes to free here; 0 where there is enough. */
	missing?: number;
	text: string;
}

export interface SpaceReport {
	verdict: SpaceVerdict;
	title: string;
	/** Bytes to have free in each place. */
	need?: number;
	/** The rule behind it, and whose rule it is; without a size, what to type. */
	rule: string;
	bars: [Bar, Bar];
	/** Where something is missing: fixes, the one that frees most for least loss first. */
	fixes: { id: SpaceFix; why: string }[];
}

/** Whether there is room for a backup on the phone and in the cloud, and how to make it. */
export function judgeSpace({ platform, backup, freeOnPhone, freeInCloud, videos }: Room): SpaceReport {
	const need = isSize(backup) && backup > 0 ? roomNeeded(platform, backup) : undefined;
	const bars: [Bar, Bar] = [toBar('phone', platform, need, freeOnPhone), toBar('cloud', platform, need, freeInCloud)];
	const verdict =
		(['short', 'unknown'] as const).find((worst) => bars.some((bar) => bar.verdict === worst)) ?? 'enough';
	const short = bars.filter((bar) => bar.verdict === 'short').map(({ place }) => place);
	return {
		verdict,
		title: spaceNames[verdict],
		...(need !== undefined && { need }),
		rule: need === undefined ? text.noBackup : text.rule[platform](formatSize(need, 'up')),
		bars,
		fixes: fixesFor(short, platform, videos).map((id) => ({ id, why: text.why[id] })),
	};
}

/** Bytes to have free in each place: on an iPhone 2.05 times the backup, on Android, as a planning value, its size. */
export function roomNeeded(platform: Platform, backup: number): number {
	// In hundredths, as 2.05 times a whole number may miss the next one by a binary fraction.
	return Math.ceil((backup * hundredths[platform]) / 100);
}

function toBar(place: Place, platform: Platform, need?: number, free?: number): Bar {
	const bar = {
		place,
		label: place === 'phone' ? text.places.phone : text.places.cloud[platform],
		...(need !== undefined && { need }),
	};
	if (!isSize(free)) return { ...bar, verdict: 'unknown', text: text.missing };
	if (need === undefined) return { ...bar, free, verdict: 'unknown', text: text.noBackup };
	// A size worked out elsewhere may miss its whole number by a binary fraction.
	const missing = Math.max(0, need - Math.round(free));
	return missing > 0
		? { ...bar, free, missing, verdict: 'short', text: text.short(formatSize(missing, 'up')) }
		: { ...bar, free, missing, verdict: 'enough', text: text.enough(formatSize(free - need)) };
}

/** What makes the backup smaller helps in both places; what deletes from chats comes last. */
function fixesFor(short: Place[], platform: Platform, videos: boolean): SpaceFix[] {
	if (short.length === 0) return [];
	return [
		...(videos ? (['leave-out-videos'] as const) : []),
		...(short.includes('phone') ? (['free-phone-storage', 'offload-unused-apps'] as const) : []),
		...(short.includes('cloud')
			? [({ android: 'free-google-storage', iphone: 'free-icloud-storage' } as const)[platform]]
			: []),
		'trim-whatsapp-media',
	];
}

const isSize = (bytes: number | undefined): bytes is number => bytes !== undefined && bytes >= 0 && bytes < Infinity;

const hundredths = { android: 100, iphone: 205 };
