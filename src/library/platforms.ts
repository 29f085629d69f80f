import { platform, type Platform } from '@/schemas/shared';
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

/** The menu paths of a step on some platforms, one that is the same on both once. */
export function menuPaths({ paths }: Step, platforms: Platform[]): { platforms: Platform[]; labels: string[] }[] {
	const found: ReturnType<typeof menuPaths> = [];
	for (const one of platforms) {
		const labels = paths[one];
		const same = found.find((other) => other.labels.join('\n') === labels?.join('\n'));
		if (same) same.platforms.push(one);
		else if (labels) found.push({ platforms: [one], labels });
	}
	return found;
}
