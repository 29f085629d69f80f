import type { Platform } from './shared';

export interface OutlineStep {
	/** `fix--step`. */
	key: string;
	on?: Platform | undefined;
	/** If above 1. */
	revision?: number | undefined;
	formerly?: string[] | undefined;
}

export interface OutlineFix {
	title: string;
	/** It can cure a backup: it does more than look or copy. */
	cure?: true | undefined;
	steps: OutlineStep[];
	formerly?: string[] | undefined;
}

/** With a checklist. */
export interface OutlineGuide {
	/** Without slashes at the ends: `causes/slow-connection`. */
	address: string;
	label: string;
	on?: Platform | undefined;
	fixes: string[];
	formerly?: string[] | undefined;
}

/** `/progress.json`: what ticks are placed by. It is fetched only where there are ticks. */
export interface Outline {
	guides: OutlineGuide[];
	fixes: Record<string, OutlineFix>;
}
