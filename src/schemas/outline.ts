import type { Platform } from './shared';

/** A step, as far as progress goes. */
export interface OutlineStep {
	/** `fix--step`, the name of its tick and its anchor. */
	key: string;
	/** The only phone it is for. */
	on?: Platform | undefined;
	/** Its revision, where it was reworded since it first appeared. */
	revision?: number | undefined;
	/** Names its tick had before. */
	formerly?: string[] | undefined;
}

/** A fix, as far as progress goes. */
export interface OutlineFix {
	title: string;
	steps: OutlineStep[];
	/** Ids it had before, under which its outcome may lie. */
	formerly?: string[] | undefined;
}

/** A guide with a checklist, as far as progress goes. */
export interface OutlineGuide {
	/** Without slashes at the ends: `causes/slow-connection`. */
	address: string;
	label: string;
	/** The only phone it is for. */
	on?: Platform | undefined;
	/** Ids of its fixes, in order. */
	fixes: string[];
	/** Addresses it had before. */
	formerly?: string[] | undefined;
}

/**
 * What a page has to know of all fixes and guides to place the ticks of a device: `/progress.json`. No page carries it; it is
 * fetched only where there are ticks.
 */
export interface Outline {
	guides: OutlineGuide[];
	fixes: Record<string, OutlineFix>;
}
