/** A stretch of text in one style: bold, code, or a link to an absolute address. */
export interface Run {
	t: string;
	b?: true;
	c?: true;
	href?: string;
}

/** Joins words without being seen; no parser takes it for a space, a mark or a part of a tag's name. */
export const joiner = '\u2060';

/**
 * Runs as they are written into a post: one line, single spaces, none at the ends, neighbours of one style joined.
 * Control characters go, and so do the ones that force a direction: left open, they would turn the rest of a post around.
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
		if (last && t && last.b === run.b && last.c === run.c && last.href === run.href) last.t += t;
		else if (t) tidied.push({ ...run, t });
	}
	const last = tidied.at(-1);
	if (last) last.t = last.t.trimEnd();
	if (last?.t === '') tidied.pop();
	return tidied;
}
