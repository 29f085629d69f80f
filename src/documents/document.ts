import type { Risk } from '@/schemas/fix';
import type { Platform } from '@/schemas/shared';
import type { Run } from './runs';

/** Something that holds on one phone only, where its fix is for both. */
interface Part {
	on?: Platform;
}

export interface DocumentStep extends Part {
	id: string;
	/** `fix--step`, the anchor in `address`. */
	key: string;
	formerly: string[];
	address: string;
	text: Run[];
	/** Menu paths; one without `on` holds wherever the step does. */
	paths: (Part & { labels: string[] })[];
	/** Whether the switch at the end of the path has to be on or off. */
	turn?: 'on' | 'off';
	note?: Run[];
}

/** A fix without any markup, for every syntax and machine: absolute addresses, inline styles as runs. */
export interface FixDocument {
	id: string;
	formerly: string[];
	title: string;
	address: string;
	platforms: Platform[];
	risk: { level: Risk; name: string; meaning: string };
	why: Run[];
	/** Why nobody should do it; it has no steps then. */
	avoid?: Run[];
	loses: (Part & { text: Run[] })[];
	needs: (Part & { id: string; title: string; address: string })[];
	steps: DocumentStep[];
	worked?: Run[];
	/** Empty where it rests on common sense. */
	sources: { title: string; address: string; publisher: string; kind: string }[];
}

/** What of a fix is for one platform. A fix that is not for it stays as it is, so that it says what it is for. */
export function forPlatform(fix: FixDocument, platform: Platform): FixDocument {
	if (!fix.platforms.includes(platform)) return fix;
	const keep = <P extends Part>(parts: P[]) =>
		parts.filter(({ on = platform }) => on === platform).map(({ on: _, ...part }) => part);
	const steps = keep(fix.steps).map((step) => ({ ...step, paths: keep(step.paths) }));
	return { ...fix, platforms: [platform], loses: keep(fix.loses), needs: keep(fix.needs), steps };
}
