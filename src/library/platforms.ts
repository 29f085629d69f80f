import { platform, type PhoneText, type Platform } from '@/schemas/shared';
import type { Fix, Guide, Step } from './join';

/** The platforms of a fix that a page shows: those of the guide it stands in, or all on its own page. */
export function shownOn({ platforms }: Fix, guide?: Guide): Platform[] {
	return guide ? platforms.filter((one) => guide.platforms.includes(one)) : platforms;
}

/** The only platform that a part is for, where the whole is for more than that one. */
export function only(part: Platform[], whole: Platform[] = platform.options): Platform | undefined {
	const [first, second] = whole.filter((one) => part.includes(one));
	return whole.length > 1 && !second ? first : undefined;
}

/** The values of some platforms, one that several share once. A platform may have none; `on` is the only one that has it. */
export function byPlatform<Value>(
	platforms: Platform[],
	valueOf: (platform: Platform) => Value | undefined,
	keyOf: (value: Value) => string,
) {
	const found: { platforms: Platform[]; value: Value }[] = [];
	for (const one of platforms) {
		const value = valueOf(one);
		if (value === undefined) continue;
		const same = found.find((other) => keyOf(other.value) === keyOf(value));
		if (same) same.platforms.push(one);
		else found.push({ platforms: [one], value });
	}
	return found.map((one) => ({ ...one, on: only(one.platforms, platforms) }));
}

/** What a text says on some phones: what is for all of them, then what is for one only. */
export function partsOf(text: PhoneText = {}, shown = platform.options): { on?: Platform | undefined; text: string }[] {
	if (typeof text === 'string') return [{ text }];
	const { both, ...each } = text;
	if (shown.length === 1) return together([both, each[shown[0]!]]);
	const own = shown.flatMap((on) => (each[on] ? [{ on, text: each[on] }] : []));
	return [...together([both]), ...own];
}

/** The menu paths of a step on some platforms, one that is the same on both once. */
export const menuPaths = ({ paths }: Step, platforms: Platform[]) => byPlatform(platforms, (one) => paths[one], String);

const together = (texts: (string | undefined)[]) => {
	const text = texts.filter(Boolean).join(' ');
	return text ? [{ text }] : [];
};

/** The steps of a safeguard on a platform, as its ticks are counted: a reworded one with its revision. */
export function countedSteps({ steps }: Fix, platform: Platform): string {
	return steps
		.filter((step) => step.platforms.includes(platform))
		.map(({ id, revision }) => (revision > 1 ? `${id}:${revision}` : id))
		.join(' ');
}
