import { toBase64 } from './base64';
import { toNumber } from './days';
import type { Report, TriedFix } from './model';
import { tidy } from '@/documents/runs';
import { hash, shortName, shortStep, toDigits } from './short-id';

// Links hold positions in these two lists: add at the end only. read-link.ts reads what is written here.
export const platforms = [undefined, 'android', 'iphone'] as const;
export const results = [undefined, 'worked', 'no-change', 'worse'] as const;
export const mostLength = 1900;
const mostSteps = 15;
const mostDays = 64 ** 2 - 1;
const mostBytes = 60;

/** Whether a fragment, with or without its #, is meant to carry a report. */
export function isReport(fragment: string): boolean {
	return /^#?report\./.test(fragment);
}

/**
 * A report as a fragment without its #: `report.1.HEAD.fFIXES.sSYSTEM.CHECK`, in characters that no program escapes. The
 * letters keep a part from being empty, because some programs end a link at two dots.
 * HEAD: platform (1 digit), newest day (3), last backup (3), symptom (4 or none). FIXES, each: short name (4), outcome × 16 +
 * number of steps (1), days before the newest (2), then each step × 2 + skipped (3). SYSTEM: UTF-8 as base64url.
 * Where it would be too long to post, the steps stay behind.
 */
export function encodeReport(report: Report): string {
	const newest = Math.max(0, ...report.fixes.map(({ day }) => toNumber(day)));
	const head =
		toDigits(platforms.indexOf(report.platform), 1) +
		toDigits(newest, 3) +
		toDigits(toNumber(report.lastBackup), 3) +
		(report.symptom ? shortName(report.symptom) : '');
	const link = (most: number) => {
		const fixes = report.fixes.map((fix) => toRecord(fix, newest, most)).join('');
		const body = `1.${head}.f${fixes}.s${toBase64(one(report.system ?? ''), mostBytes)}`;
		return `report.${body}.${check(body)}`;
	};
	const whole = link(mostSteps);
	return whole.length > mostLength ? link(0) : whole;
}

function toRecord({ id, outcome, steps, day }: TriedFix, newest: number, most: number): string {
	const kept = steps.slice(0, most);
	const flags =
		toDigits(results.indexOf(outcome) * 16 + kept.length, 1) + toDigits(Math.min(mostDays, newest - toNumber(day)), 2);
	return (
		shortName(id) +
		flags +
		kept.map((step) => toDigits(shortStep(step.id) * 2 + Number(step.state === 'skipped'), 3)).join('')
	);
}

/** The last part of a link, made of the ones before it. */
export function check(body: string): string {
	// A link must not end in - or _, which some programs leave out of a link.
	return hash(body).toString(36).padStart(7, '0');
}

/** A text as one line, cut where no text of ours is longer. */
export function one(text: string): string {
	return tidy([{ t: text.slice(0, mostBytes) }])[0]?.t ?? '';
}
