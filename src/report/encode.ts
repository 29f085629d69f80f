import { tidy } from '@/documents/model';
import type { Report, TriedFix } from './model';
import { hash, shortName, shortStep, toDigits } from './short-id';

// Links hold positions in these two lists: add at the end only. decode.ts reads what is written here.
export const platforms = [undefined, 'android', 'iphone'] as const;
export const results = [undefined, 'worked', 'no-change', 'worse'] as const;
/**
 * The most characters of a link, and of it the most steps of a fix, days between two fixes, UTF-8 bytes of the
 * system.
 */
export const mostLength = 1900;
const [mostSteps, mostDays, mostBytes] = [15, 64 ** 2 - 1, 60];
/** Days are counted from here. */
export const epoch = Date.UTC(2000, 0, 1);
export const dayLength = 86_400_000;

/** Whether a fragment, with or without its #, is meant to carry a report, even if all of it was cut off. */
export const isReport = (fragment: string) => /^#?report(\.|$)/.test(fragment);

/**
 * A report as a fragment without its #: `report.1.HEAD.fFIXES.sSYSTEM.CHECK`, in characters that no program escapes. The
 * letters keep a part from being empty, because some programs end a link at two dots.
 * HEAD: platform (1 digit), newest day (3), last backup (3), symptom (4 or none). FIXES, each: short name (4), outcome × 16 +
 * number of steps (1), days before the newest (2), then each step × 2 + skipped (3). SYSTEM: UTF-8 as base64url.
 * Where it would be too long to post, the steps are left out.
 */
export function encodeReport({ platform, system = '', symptom, lastBackup, fixes }: Report): string {
	const newest = Math.max(0, ...fixes.map(({ day }) => toNumber(day)));
	const head =
		toDigits(platforms.indexOf(platform), 1) +
		toDigits(newest, 3) +
		toDigits(toNumber(lastBackup), 3) +
		(symptom ? shortName(symptom) : '');
	const link = (most: number) => {
		const records = fixes.map((fix) => toRecord(fix, newest, most)).join('');
		const body = `1.${head}.f${records}.s${toBase64(oneLine(system))}`;
		return `report.${body}.${check(body)}`;
	};
	const whole = link(mostSteps);
	return whole.length > mostLength ? link(0) : whole;
}

function toRecord({ id, outcome, steps, day }: TriedFix, newest: number, most: number): string {
	const kept = steps.slice(0, most);
	return [
		shortName(id),
		toDigits(results.indexOf(outcome) * 16 + kept.length, 1),
		toDigits(Math.min(mostDays, newest - toNumber(day)), 2),
		...kept.map((step) => toDigits(shortStep(step.id) * 2 + Number(step.state === 'skipped'), 3)),
	].join('');
}

/** Days since 1 January 2000; 0 for what is no day, or one before. */
export function toNumber(day: string | undefined): number {
	return Math.max(0, Math.round((Date.parse(`${day}T00:00Z`) - epoch) / dayLength) || 0);
}

/** The last part of a link, made of the ones before it. */
export function check(body: string): string {
	// A link must not end in - or _, which some programs leave out of a link.
	return hash(body).toString(36).padStart(7, '0');
}

/** A text as one line, cut where no text of ours is longer. */
export const oneLine = (text: string) => tidy([{ t: text.slice(0, mostBytes) }])[0]?.t ?? '';

/** A text as base64url of its UTF-8, without the characters at its end that need too many bytes. */
function toBase64(text: string): string {
	const bytes = new Uint8Array(mostBytes);
	// It writes whole characters only.
	const { written } = new TextEncoder().encodeInto(text, bytes);
	return btoa(String.fromCharCode(...bytes.subarray(0, written)))
		.replace(/\+/g, '-')
		.replace(/\//g, '_')
		.replace(/=/g, '');
}
