import { answerMap, type Said } from './answers';
import { backupMap, type LastBackup } from './last-backup';
import { type Outcome, outcomeMap } from './outcomes';
import { type Choice, isChoice } from './platform';
import { type Tick, tickMap } from './ticks';

/** All that a reader keeps, in the shape of the file. */
export type Progress = {
	ticks: Record<string, Tick>;
	outcomes: Record<string, Outcome>;
	answers?: Record<string, Said>;
	backup?: Record<string, LastBackup>;
	platform?: Choice;
	/** Texts by storage key that this version cannot read: they are passed on, untouched. */
	kept: Record<string, string>;
};

export type Fault = 'huge' | 'corrupt' | 'foreign' | 'newer';

export const maxBytes = 1_000_000;
const version = 1;

/**
 * Writes the file, which `/progress/#file` explains. Times are in milliseconds since 1970; what is empty is left out.
 * Of `kept`, the largest texts stay behind if the file would grow too big to be read again.
 */
export function writeFile({ platform, ticks, outcomes, answers, backup, kept }: Progress, now: number): string {
	const exported = new Date(now).toISOString();
	const said = { answers: some(answers), backup: some(backup) };
	const head = { app: 'unstuck', version, exported, platform, ticks, outcomes, ...said };
	let room = maxBytes - bytes(JSON.stringify(head, null, '\t')) - 100;
	const fits = ([key, raw]: [string, string]) => (room -= bytes(JSON.stringify({ [key]: raw })) + 4) >= 0;
	const smallFirst = Object.entries(kept).sort(([, a], [, b]) => a.length - b.length);
	return `${JSON.stringify({ ...head, kept: Object.fromEntries(smallFirst.filter(fits)) }, null, '\t')}\n`;
}

/** Reads the file, whole or not at all. */
export function readFile(text: string): Progress | Fault {
	if (bytes(text) > maxBytes) return 'huge';
	let file: Record<string, unknown>;
	try {
		file = Object(JSON.parse(text.replace(/^\uFEFF/, '')));
	} catch {
		return 'corrupt';
	}
	if (file.app !== 'unstuck') return 'foreign';
	if (Number.isInteger(file.version) && (file.version as number) > version) return 'newer';
	const ticks = readTable(file.ticks, tickMap);
	const outcomes = readTable(file.outcomes, outcomeMap);
	const answers = readTable(file.answers ?? {}, answerMap);
	const backup = readTable(file.backup ?? {}, backupMap);
	const kept = readTable(file.kept ?? {}, {
		names: /^unstuck:/,
		check: (raw) => (typeof raw === 'string' ? raw : undefined),
	});
	const platform = isChoice(file.platform) ? file.platform : undefined;
	const readable = file.version === version && platform === file.platform;
	if (!readable || !ticks || !outcomes || !answers || !backup || !kept) return 'corrupt';
	return { ticks, outcomes, answers: some(answers), backup: some(backup), kept, platform };
}

/** The checked entries of an object, or undefined if it is none or one of them is not sound. */
function readTable<T>(
	value: unknown,
	{ names, check }: { names: RegExp; check: (entry: unknown) => T | undefined },
): Record<string, T> | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	const table: Record<string, T> = {};
	for (const [name, entry] of Object.entries(value)) {
		const checked = names.test(name) ? check(entry) : undefined;
		if (checked === undefined) return undefined;
		table[name] = checked;
	}
	return table;
}

const some = <T extends object>(table: T | undefined) => (Object.keys(table ?? {}).length > 0 ? table : undefined);

const bytes = (text: string) => new TextEncoder().encode(text).length;
