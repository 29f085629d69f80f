import type { Platform } from '@/schemas/shared';

/** A stretch of text in one style: bold, code, or a link to an absolute address. */
export interface Run {
	t: string;
	b?: true;
	c?: true;
	href?: string;
	/** The only phone it is for. */
	on?: Platform;
	/** It names that phone, for a document that is for both. */
	label?: true;
}

export type Line = Run[];

export interface Item {
	lines: Line[];
	address?: string;
}

export type Block = { line: Line } | { items: Item[]; ordered?: true };

/** Text without a style. */
export const plain = (t: string): Run => ({ t });

export const bold = (t: string): Run => ({ t, b: true });

/** A line that begins with a bold label and a colon; a question has its own mark. */
export const labelled = (label: string, ...runs: Run[]): Line => [
	bold(label.endsWith('?') ? label : `${label}:`),
	plain(' '),
	...runs,
];

/** A list under its heading; nothing where the list is empty. */
export const headed = (heading: Line, items: Item[], list: { ordered?: true } = {}): Block[] =>
	items.length > 0 ? [{ line: heading }, { items, ...list }] : [];

/** An invisible character that joins words; no parser takes it for a space, punctuation or a part of a tag's name. */
export const joiner = '\u2060';

const styles = ['b', 'c', 'href', 'on', 'label'] as const;

/**
 * Runs as they go into a document: one line, single spaces, neighbours of one style joined, without control
 * characters or those that force a direction, which would turn the rest of a post around.
 */
export function tidy(runs: Run[]): Run[] {
	const tidied: Run[] = [];
	for (const run of runs) {
		const last = tidied.at(-1);
		let t = run.t
			.replace(/\s+/g, ' ')
			.replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '')
			.replace(/ +/g, ' ');
		if (!last || last.t.endsWith(' ')) t = t.trimStart();
		if (last && t && styles.every((style) => last[style] === run[style])) last.t += t;
		else if (t) tidied.push({ ...run, t });
	}
	const last = tidied.at(-1);
	if (last) last.t = last.t.trimEnd();
	if (last?.t === '') tidied.pop();
	return tidied;
}
