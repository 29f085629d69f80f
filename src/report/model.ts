import type { Platform } from '@/schemas/shared';
import type { Outcome } from '@/stores/outcomes';

/** What somebody tried, by ids; nothing in it tells who. */
export interface Report {
	platform?: Platform;
	/** The system as the reader confirmed it: "Android 15". At most 60 bytes of it travel. */
	system?: string;
	/** The address of a symptom: `symptoms/stuck-at-99`. */
	symptom?: string;
	/** The day of the last backup, as 2026-11-22. */
	lastBackup?: string;
	fixes: TriedFix[];
}

export interface TriedFix {
	id: string;
	outcome?: Outcome['outcome'];
	/** The steps that were ticked; the others are open. */
	steps: { id: string; state: 'done' | 'skipped' }[];
	/** The day of the last tick or outcome. */
	day: string;
}

/** What has an id now, and had others before. */
export interface Named {
	id: string;
	formerly: string[];
}

/** What the site knows when it opens a link; documents of fixes fit in. */
export interface Known {
	fixes: (Named & { steps: Named[] })[];
	symptoms: Named[];
	/** No day of a report is later, or a wrong clock would win every merge for ever. */
	today: string;
}

/** A report of known things, or a sentence that says why there is none. */
export type Decoded =
	| { ok: true; report: Report; /** How many fixes this site does not know. */ unknown: number }
	| { ok: false; reason: string };
