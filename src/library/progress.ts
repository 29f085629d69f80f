import type { Platform } from '@/schemas/words';
import type { Fix, Guide, Library } from './join';

/** A step as progress sees it. */
export interface MapStep {
	/** `fix--step`, the name of its tick and its anchor. */
	key: string;
	/** The only phone it is for. */
	on?: Platform;
	/** Names its tick had before. */
	formerly?: string[];
}

/** A fix as progress sees it. */
export interface MapFix {
	title: string;
	steps: MapStep[];
	/** Ids it had before, under which its outcome may lie. */
	formerly?: string[];
}

/** A guide with a checklist as progress sees it. */
export interface MapGuide {
	/** Without slashes at the ends: `causes/slow-connection`. */
	address: string;
	label: string;
	/** The only phone it is for. */
	on?: Platform;
	/** Ids of its fixes, in order. */
	fixes: string[];
	/** Addresses it had before. */
	formerly?: string[];
}

/**
 * What a page has to know of the whole site to place the ticks of a device: served as `/progress.json`, so that no page
 * carries it, and fetched only where there are ticks.
 */
export interface ProgressMap {
	guides: MapGuide[];
	fixes: Record<string, MapFix>;
}

/** Draws the map from the library. */
export function progressMap({ fixes, guides }: Library): ProgressMap {
	return {
		guides: [...guides.values()].filter(({ sections }) => sections.length > 0).map(toGuide),
		fixes: Object.fromEntries([...fixes.values()].map((fix) => [fix.id, toFix(fix)])),
	};
}

function toGuide({ id, label, platforms, sections, formerly }: Guide): MapGuide {
	const fixes = sections.flatMap((section) => section.fixes.map((fix) => fix.id));
	return { address: id, label, ...only(platforms), fixes, ...(formerly.length > 0 && { formerly }) };
}

function toFix({ title, steps, formerly }: Fix): MapFix {
	const mapped = steps.map(({ key, platforms, formerKeys }) => ({ key, ...only(platforms), ...(formerKeys.length > 0 && { formerly: formerKeys }) }));
	return { title, steps: mapped, ...(formerly.length > 0 && { formerly }) };
}

const only = ([platform, other]: Platform[]): { on?: Platform } => (platform && !other ? { on: platform } : {});
