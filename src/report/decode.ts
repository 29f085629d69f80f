import { badLink } from '@/texts/report';
import { check, dayLength, epoch, isReport, mostLength, oneLine, platforms, results, toNumber } from './encode';
import type { Known, Named, Report, TriedFix } from './model';
import { fromDigits, shortName, shortStep } from './short-id';

const shape = /^#?report\.(1\.([\w-]{7}(?:[\w-]{4})?)\.f([\w-]*)\.s([\w-]*))\.([a-z\d]{7})$/;

/**
 * A report of known things, or why there is none, in a sentence. `unknown` counts the fixes that this site does not
 * know.
 */
export type Decoded = { ok: true; report: Report; unknown: number } | { ok: false; reason: string };

/** Reads a fragment, with or without its #. It never throws, whatever the fragment holds. */
export function decodeReport(fragment: string, known: Known): Decoded {
	if (!isReport(fragment)) return { ok: false, reason: badLink.none };
	if (fragment.length > mostLength + 1) return { ok: false, reason: badLink.huge };
	const [, version = ''] = fragment.split('.');
	if (/^\d+$/.test(version) && version !== '1') return { ok: false, reason: badLink.version };
	const [, body = '', head = '', fixes = '', system = '', sum] = shape.exec(fragment) ?? [];
	const records = toRecords(fixes);
	if (sum !== check(body) || system.length % 4 === 1 || !records) return { ok: false, reason: badLink.damaged };

	const day = (number: number) =>
		new Date(epoch + Math.min(Math.max(1, number), toNumber(known.today)) * dayLength).toISOString().slice(0, 10);
	const newest = fromDigits(head.slice(1, 4));
	const backup = fromDigits(head.slice(4, 7));
	const found = new Map<string, TriedFix>();
	let unknown = 0;
	for (const { name, flags, back, steps } of records) {
		const fix = find(known.fixes, (id) => shortName(id) === name);
		if (!fix) unknown++;
		else if (!found.has(fix.id))
			found.set(fix.id, {
				id: fix.id,
				outcome: results[flags >> 4],
				steps: toSteps(steps, fix.steps),
				day: day(newest - back),
			});
	}
	const report: Report = {
		platform: platforms[fromDigits(head.slice(0, 1))],
		system: oneLine(fromBase64(system)) || undefined,
		symptom: find(known.symptoms, (name) => shortName(name) === head.slice(7))?.id,
		lastBackup: backup > 0 ? day(backup) : undefined,
		fixes: [...found.values()],
	};
	return { ok: true, report, unknown };
}

function toRecords(text: string) {
	const records: { name: string; flags: number; back: number; steps: string[] }[] = [];
	for (let at = 0; at < text.length;) {
		const flags = fromDigits(text.slice(at + 4, at + 5));
		const end = at + 7 + 3 * (flags % 16);
		if (end > text.length) return undefined;
		const steps = text.slice(at + 7, end).match(/.../g) ?? [];
		records.push({ name: text.slice(at, at + 4), flags, back: fromDigits(text.slice(at + 5, at + 7)), steps });
		at = end;
	}
	return records;
}

function toSteps(names: string[], known: Named[]): TriedFix['steps'] {
	const steps: Record<string, 'done' | 'skipped'> = {};
	for (const name of names.map(fromDigits)) {
		const step = find(known, (id) => shortStep(id) === name >> 1);
		if (step) steps[step.id] = name % 2 ? 'skipped' : 'done';
	}
	return Object.entries(steps).map(([id, state]) => ({ id, state }));
}

/** The thing that has the name now, or else the one that had it before. */
function find<Thing extends Named>(things: Thing[], matches: (id: string) => boolean): Thing | undefined {
	return things.find(({ id }) => matches(id)) ?? things.find(({ formerly }) => formerly.some(matches));
}

/** The text of base64url; bytes that are no UTF-8 become replacement characters. Its length must not leave 1 over 4. */
function fromBase64(text: string): string {
	const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
	return new TextDecoder().decode(bytes);
}
