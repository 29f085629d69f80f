import { fromBase64, toBase64 } from './base64';
import { toDay, toNumber } from './days';
import type { Decoded, Known, Named, Report, TriedFix } from './report-data';
import { tidy } from './runs';
import { fromDigits, hash, shortName, shortStep, toDigits } from './short-name';
import { badLink } from '@/texts/share';

// Links hold positions in these two lists: add at the end only.
const platforms = [undefined, 'android', 'iphone'] as const;
const results = [undefined, 'worked', 'no-change', 'worse'] as const;
const shape = /^#?report\.(1\.([\w-]{7}(?:[\w-]{4})?)\.f([\w-]*)\.s([\w-]*))\.([a-z\d]{7})$/;
const mostLength = 1900;
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

/** Reads a fragment, with or without its #. Whatever it holds, the answer is a report of known things or one sentence. */
export function decodeReport(fragment: string, known: Known): Decoded {
	if (!isReport(fragment)) return { ok: false, reason: badLink.none };
	if (fragment.length > mostLength + 1) return { ok: false, reason: badLink.huge };
	const [, version = ''] = fragment.split('.');
	if (/^\d+$/.test(version) && version !== '1') return { ok: false, reason: badLink.version };
	const [, body = '', head = '', fixes = '', system = '', sum] = shape.exec(fragment) ?? [];
	const sound = sum === check(body) && system.length % 4 !== 1;
	const records = sound ? [...toRecords(fixes)] : [undefined];
	const whole = records.filter((record) => record !== undefined);
	if (whole.length < records.length) return { ok: false, reason: badLink.damaged };

	const day = (number: number) => toDay(Math.min(Math.max(1, number), toNumber(known.today)));
	const newest = fromDigits(head.slice(1, 4));
	const backup = fromDigits(head.slice(4, 7));
	const platform = platforms[fromDigits(head.slice(0, 1))];
	const symptom = find(known.symptoms, (name) => shortName(name) === head.slice(7));
	const text = one(fromBase64(system));
	const found = new Map<string, TriedFix>();
	let unknown = 0;
	for (const { name, flags, back, steps } of whole) {
		const fix = find(known.fixes, (id) => shortName(id) === name);
		const outcome = results[flags >> 4];
		if (!fix) unknown++;
		else if (!found.has(fix.id)) found.set(fix.id, { id: fix.id, ...(outcome && { outcome }), steps: toSteps(steps, fix.steps), day: day(newest - back) });
	}
	const report: Report = {
		...(platform && { platform }),
		...(text && { system: text }),
		...(symptom && { symptom: symptom.id }),
		...(backup > 0 && { lastBackup: day(backup) }),
		fixes: [...found.values()],
	};
	return { ok: true, report, unknown };
}

function toRecord({ id, outcome, steps, day }: TriedFix, newest: number, most: number): string {
	const kept = steps.slice(0, most);
	const flags = toDigits(results.indexOf(outcome) * 16 + kept.length, 1) + toDigits(Math.min(mostDays, newest - toNumber(day)), 2);
	return shortName(id) + flags + kept.map((step) => toDigits(shortStep(step.id) * 2 + Number(step.state === 'skipped'), 3)).join('');
}

/** Takes the records apart; one that is cut off comes as undefined. */
function* toRecords(text: string) {
	for (let at = 0; at < text.length; ) {
		const flags = fromDigits(text.slice(at + 4, at + 5));
		const end = at + 7 + 3 * (flags % 16);
		const steps = text.slice(at + 7, end).match(/.../g) ?? [];
		yield end > text.length ? undefined : { name: text.slice(at, at + 4), flags, back: fromDigits(text.slice(at + 5, at + 7)), steps };
		at = end;
	}
}

function toSteps(names: string[], known: Named[]): TriedFix['steps'] {
	const steps = new Map<string, 'done' | 'skipped'>();
	for (const name of names.map(fromDigits)) {
		const step = find(known, (id) => shortStep(id) === name >> 1);
		if (step) steps.set(step.id, name % 2 ? 'skipped' : 'done');
	}
	return [...steps].map(([id, state]) => ({ id, state }));
}

/** The thing that has the name now, or else the one that had it before. */
function find<Thing extends Named>(things: Thing[], matches: (id: string) => boolean): Thing | undefined {
	return things.find(({ id }) => matches(id)) ?? things.find(({ formerly }) => formerly.some(matches));
}

function check(body: string): string {
	// A link must not end in - or _, which some programs leave out of a link.
	return hash(body).toString(36).padStart(7, '0');
}

/** A text as one line, cut where no text of ours is longer. */
function one(text: string): string {
	return tidy([{ t: text.slice(0, mostBytes) }])[0]?.t ?? '';
}
