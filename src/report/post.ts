import type { Platform } from '@/schemas/shared';
import type { Outcome } from '@/stores/outcomes';
import { formatDay } from '@/i18n/format';
import { platformNames } from '@/texts/platforms';
import { bold, plain, type Block, type Item } from '@/documents/blocks';
import { render, type Syntax } from '@/documents/render';
import type { Run } from '@/documents/runs';
import * as text from '@/texts/report';

/** A page of the site. */
interface Page {
	title: string;
	address: string;
}

/** The result of a check, with the day of it and the page of the tool. */
export interface ShownResult extends Page {
	summary: string;
	day: string;
}

/** What somebody tried, with the names of things; report-data.ts describes the same without them. */
export interface ShownReport {
	platform?: Platform;
	/** The system as the reader confirmed it: "Android 15". */
	system?: string;
	symptom?: Page;
	/** The day of the last backup, as 2026-11-22. */
	lastBackup?: string;
	fixes: (Page & { outcome?: Outcome['outcome']; done: number; total: number; day: string })[];
	/** The results of checks that the reader kept. No link carries them. */
	results?: ShownResult[];
	/** The address that carries the report. */
	link?: string;
}

/** What somebody tried, as a post to paste. */
export function reportPost(report: ShownReport, syntax: Syntax): string {
	const { platform, system, symptom, lastBackup, fixes, results = [], link } = report;
	const facts: [string, Run | undefined][] = [
		[text.phone, platform && plain(platformNames[platform])],
		[text.system, system ? plain(system) : undefined],
		[text.symptom, symptom && { t: symptom.title, href: symptom.address }],
		[text.lastBackup, lastBackup ? plain(formatDay(lastBackup)) : undefined],
	];
	const known = facts.flatMap(([label, run]): Item[] =>
		run ? [{ lines: [[bold(`${label}:`), plain(' '), run]] }] : [],
	);
	const blocks: Block[] = [
		{ line: [bold(text.tried)] },
		...(known.length > 0 ? [{ items: known }] : []),
		// Without a line between them, Markdown makes one list of two.
		...(fixes.length > 0 ? [{ line: [bold(text.fixesTried)] }, { items: fixes.map(toItem) }] : []),
		...(results.length > 0 ? [{ line: [bold(text.checkResults)] }, { items: results.map(toResult) }] : []),
		...(fixes.length + results.length > 0 ? [] : [{ line: [plain(text.triedNothing)] }]),
		...(link ? [{ line: [{ t: text.reportPage, href: link }] }] : []),
	];
	return render(blocks, syntax);
}

function toItem({ title, address, outcome, done, total, day }: ShownReport['fixes'][number]): Item {
	const words = [
		outcome ? text.outcomeNames[outcome] : text.noOutcome(done, total),
		...(total > 0 ? [text.stepsDone(done, total)] : []),
		formatDay(day),
	];
	return { lines: [[{ t: title, href: address }, plain(`: ${words.join(', ')}`)]] };
}

function toResult({ title, address, summary, day }: ShownResult): Item {
	return { lines: [[{ t: title, href: address }, plain(` (${formatDay(day)}): ${summary}`)]] };
}
