import { formatDay } from '@/i18n/format';
import type { Platform } from '@/schemas/shared';
import { outcomeNames } from '@/texts/outcome';
import { platformNames } from '@/texts/platforms';
import * as text from '@/texts/report';
import { bold, headed, labelled, plain, type Block, type Run } from './model';
import { render, type Syntax } from './render';

interface Page {
	title: string;
	address: string;
}

export interface ShownResult extends Page {
	summary: string;
	day: string;
}

/** What somebody tried, with the names of things; a `Report` is the same by ids. Days are like 2026-11-22. */
export interface ShownReport {
	platform?: Platform;
	system?: string;
	symptom?: Page;
	lastBackup?: string;
	/** What the reader answered to the questions of the guide. No link carries it. */
	answers?: { ask: string; say: string }[];
	fixes: (Page & { outcome?: keyof typeof outcomeNames; done: number; total: number; day: string })[];
	/** The results of checks that the reader kept. No link carries them. */
	results?: ShownResult[];
	link?: string;
}

/** The facts that a report tells, each with its label. */
export function factsOf({
	platform,
	system,
	symptom,
	lastBackup,
	answers = [],
}: ShownReport): { label: string; run: Run }[] {
	const fact = (label: string, t: string | undefined, href = {}) => (t ? [{ label, run: { t, ...href } }] : []);
	return [
		...fact(text.phone, platform && platformNames[platform]),
		...fact(text.system, system),
		...fact(text.symptom, symptom?.title, { href: symptom?.address }),
		...fact(text.lastBackup, lastBackup && formatDay(lastBackup)),
		...answers.flatMap(({ ask, say }) => fact(ask, say)),
	];
}

/** What came of a fix, and how far and when it was tried. */
export function wordsOf({ outcome, done, total, day }: ShownReport['fixes'][number]): [outcome: string, about: string] {
	const steps = total > 0 ? `${text.stepsDone(done, total)}, ` : '';
	return [outcome ? outcomeNames[outcome] : text.noOutcome(done, total), steps + formatDay(day)];
}

/** What somebody tried, as a post to paste. */
export function reportPost(report: ShownReport, syntax: Syntax): string {
	const { fixes, results = [], link } = report;
	const facts = factsOf(report).map(({ label, run }) => ({ lines: [labelled(label, run)] }));
	const entry = ({ title, address }: Page, words: string) => ({ lines: [[{ t: title, href: address }, plain(words)]] });
	const tried = fixes.map((fix) => entry(fix, `: ${wordsOf(fix).join(', ')}`));
	const found = results.map((result) => entry(result, ` (${formatDay(result.day)}): ${result.summary}`));
	const blocks: Block[] = [
		{ line: [bold(text.tried)] },
		...(facts.length > 0 ? [{ items: facts }] : []),
		// Without a line between them, Markdown makes one list of two.
		...headed([bold(text.fixesTried)], tried),
		...headed([bold(text.checkResults)], found),
		...(tried.length + found.length > 0 ? [] : [{ line: [plain(text.triedNothing)] }]),
		...(link ? [{ line: [{ t: text.reportPage, href: link }] }] : []),
	];
	return render(blocks, syntax);
}
