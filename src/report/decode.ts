import { fromBase64 } from './base64';
import { toDay, toNumber } from './days';
import type { Decoded, Known, Named, Report, TriedFix } from './model';
import { check, isReport, mostLength, one, platforms, results } from './encode';
import { fromDigits, shortName, shortStep } from './short-id';
import { badLink } from '@/texts/report';

const shape = /^#?report\.(1\.([\w-]{7}(?:[\w-]{4})?)\.f([\w-]*)\.s([\w-]*))\.([a-z\d]{7})$/;

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
		else if (!found.has(fix.id))
			found.set(fix.id, {
				id: fix.id,
				...(outcome && { outcome }),
				steps: toSteps(steps, fix.steps),
				day: day(newest - back),
			});
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

/** Takes the records apart; one that is cut off comes as undefined. */
function* toRecords(text: string) {
	for (let at = 0; at < text.length;) {
		const flags = fromDigits(text.slice(at + 4, at + 5));
		const end = at + 7 + 3 * (flags % 16);
		const steps = text.slice(at + 7, end).match(/.../g) ?? [];
		yield end > text.length
			? undefined
			: { name: text.slice(at, at + 4), flags, back: fromDigits(text.slice(at + 5, at + 7)), steps };
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
