import type { Platform } from '@/schemas/shared';
import { fromDigits, shortName } from '@/report/short-id';
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
	/** How many steps its page shows, by the phone it shows them for. */
	totals: Record<Platform | 'both', number>;
	/** Addresses it had before. */
	formerly?: string[];
}

/**
 * What a page has to know of some fixes to place the ticks of a device, and of the guides that list them: no page carries
 * it, and it is fetched only where there are ticks.
 */
export interface ProgressMap {
	/** In how many parts the map of all fixes lies: `/progress.json` is part 0, `/progress/1.json` part 1. */
	parts: number;
	guides: MapGuide[];
	fixes: Record<string, MapFix>;
}

/**
 * The part of the map in which a fix lies, under its id and under each that it had before.
 * @param name its short name, which is all that the link of a report tells
 */
export function partOf(name: string, parts: number): number {
	return fromDigits(name) % parts;
}

/** Draws the map from the library, in parts that stay small however many fixes there are. */
export function progressMaps({ fixes, guides }: Library, fixesInPart = 100): ProgressMap[] {
	const parts = Math.ceil(fixes.size / fixesInPart) || 1;
	const lists = [...guides.values()].filter(({ sections }) => sections.length > 0).map(toGuide);
	const placed = [...fixes.values()].map((fix) => ({ fix, places: [fix.id, ...fix.formerly].map((id) => partOf(shortName(id), parts)) }));
	return Array.from({ length: parts }, (_, part) => {
		const own = placed.filter(({ places }) => places.includes(part)).map(({ fix }) => [fix.id, toFix(fix)] as const);
		const ids = new Set(own.map(([id]) => id));
		return { parts, guides: lists.filter((guide) => guide.fixes.some((id) => ids.has(id))), fixes: Object.fromEntries(own) };
	});
}

function toGuide({ id, label, platforms, sections, formerly }: Guide): MapGuide {
	const fixes = [...new Set(sections.flatMap((section) => section.fixes))];
	const steps = fixes.flatMap((fix) => fix.steps);
	const on = (phone: Platform) => steps.filter((step) => step.platforms.includes(phone)).length;
	const totals = { both: steps.length, android: on('android'), iphone: on('iphone') };
	return { address: id, label, ...only(platforms), fixes: fixes.map((fix) => fix.id), totals, ...(formerly.length > 0 && { formerly }) };
}

function toFix({ title, steps, formerly }: Fix): MapFix {
	const mapped = steps.map(({ key, platforms, formerKeys }) => ({ key, ...only(platforms), ...(formerKeys.length > 0 && { formerly: formerKeys }) }));
	return { title, steps: mapped, ...(formerly.length > 0 && { formerly }) };
}

const only = ([platform, other]: Platform[]): { on?: Platform } => (platform && !other ? { on: platform } : {});
