import type { Codec } from './engine/codec';
import { entries, refresh, setEntry } from './engine/mirror';
import { ownershipOf, quarantine, quarantinePrefix } from './engine/namespaces';
import { attempt, ownKeys, readKey } from './engine/storage';
import { $said, answerMap } from './answers';
import { $backup, backupMap } from './last-backup';
import { $outcomes, outcomeMap } from './outcomes';
import { $platform, platformKey } from './platform';
import { type Fault, type Progress, readFile, writeFile } from './progress-file';
import { $ticks, tickMap } from './ticks';
import { type Act, undoably } from './undo';

type Entries = Record<string, string>;

/**
 * How many ticks and outcomes of a file are not here yet, newer than here, the same, or as old or older; and, counted
 * apart, under ids that the site does not know, or only here.
 */
export type Preview = Record<'new' | 'newer' | 'same' | 'older' | 'unknown' | 'gone', number>;

/** Merge: the newest of each wins. Replace: exactly the file. */
export type Mode = 'merge' | 'replace';

/** A file that was read, or why it was refused. `apply` gets the name of the file and says whether anything changed. */
export type Import =
	{ ok: true; preview: Preview; apply: (mode: Mode, name?: string) => boolean } | { ok: false; fault: Fault };

/** The file of everything this device keeps, saved or not, readable or not. */
export function exportAll(): string {
	refresh();
	const [ticks, outcomes] = [$ticks.get() as Progress['ticks'], $outcomes.get() as Progress['outcomes']];
	const said = { answers: $said.get(), backup: $backup.get() } as Pick<Progress, 'answers' | 'backup'>;
	return writeFile({ ticks, outcomes, ...said, kept: hidden(), platform: $platform.get() }, Date.now());
}

/** Reads a file and changes nothing; `apply` does, and can be undone. `knownIds` holds step keys and fix ids. */
export function readImport(text: string, knownIds?: Iterable<string>): Import {
	const file = readFile(text);
	if (typeof file === 'string') return { ok: false, fault: file };
	refresh();
	return {
		ok: true,
		preview: compare(entries(), encode(file), knownIds && new Set(knownIds)),
		apply: (mode, name = '') => applyImport(file, mode, { act: 'import', name }),
	};
}

/**
 * Imports what a file or a link holds. What a newer version of the site wrote here stays as it is.
 * @returns whether anything changed
 */
export function applyImport(file: Progress, mode: Mode, act: Act): boolean {
	for (const [key, raw] of Object.entries(file.kept)) {
		// Never where a newer version would read it, so that undo is exact.
		if (ownershipOf(key, raw) !== 'own')
			attempt(() => quarantine(/^unstuck:aside:(.*):\d+$/s.exec(key)?.[1] ?? key, raw));
	}
	return undoably(act, () => {
		const [here, there, rest] = [entries(), encode(file), hidden()];
		const isNewer = ([key, raw]: [string, string]) => !(key in here) || timeOf(key, raw) > timeOf(key, here[key]!);
		const wanted: Entries =
			mode === 'replace' ? there : { ...here, ...Object.fromEntries(Object.entries(there).filter(isNewer)) };
		for (const key in { ...here, ...wanted })
			if (ownershipOf(key, rest[key] ?? '') !== 'newer') setEntry(key, wanted[key]);
	});
}

function compare(here: Entries, there: Entries, knownIds?: ReadonlySet<string>): Preview {
	const counted = (all: Entries) => Object.keys(all).filter((key) => key !== platformKey);
	const preview = { new: 0, newer: 0, same: 0, older: 0, unknown: 0, gone: 0 };
	for (const key of counted(there)) {
		const [mine, theirs] = [here[key], there[key]!];
		if (mine === undefined) preview.new++;
		else if (mine === theirs) preview.same++;
		else if (timeOf(key, theirs) > timeOf(key, mine)) preview.newer++;
		else preview.older++;
		const map = mapOf(key)!;
		// Of questions a page knows its own only.
		const isNamed = map === tickMap || map === outcomeMap;
		if (knownIds && isNamed && !knownIds.has(key.slice(map.prefix.length))) preview.unknown++;
	}
	preview.gone = counted(here).filter((key) => !(key in there)).length;
	return preview;
}

const maps = { ticks: tickMap, outcomes: outcomeMap, answers: answerMap, backup: backupMap };

const mapOf = (key: string) => Object.values(maps).find(({ prefix }) => key.startsWith(prefix));

/** When a text was written; a chosen platform has no time, so the one here stays. */
const timeOf = (key: string, raw: string): number => mapOf(key)?.codec.decode(raw).at ?? 0;

/** A file by storage key, with what the version that saved it could not read and this one can. */
function encode(file: Progress): Entries {
	const known = Object.entries(maps).flatMap(([name, { prefix, codec }]) =>
		Object.entries(file[name as keyof typeof maps] ?? {}).map(([id, value]) => [
			prefix + id,
			(codec as Codec<object>).encode(value),
		]),
	);
	return Object.fromEntries([
		...Object.entries(file.kept).filter(([key, raw]) => ownershipOf(key, raw) === 'own'),
		...known,
		...(file.platform ? [[platformKey, file.platform]] : []),
	]);
}

/** What lies in storage and is not shown: quarantined, or written by a newer version. */
function hidden(): Entries {
	const texts = (attempt(ownKeys) ?? []).map((key) => [key, readKey(key) ?? ''] as const);
	return Object.fromEntries(
		texts.filter(([key, raw]) => key.startsWith(quarantinePrefix) || (ownershipOf(key, raw) ?? 'own') !== 'own'),
	);
}
