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

/** `/status.json`: what tells how safe the chats are. It is a tenth of the outline, and a first tick fetches no more. */
export interface StatusOutline {
	/** The steps of the fixes that copy all chats, by the id of the fix. */
	copies: Record<string, OutlineStep[]>;
	/** The fixes that can cure a backup: they do more than look or copy. */
	cures: string[];
}

/** `/progress.json`: what ticks are placed by. It is fetched only where there are ticks. */
export interface Outline {
	guides: OutlineGuide[];
	fixes: Record<string, OutlineFix>;
}
