import { asidePrefix, setAside } from '@/stores/engine/quarantine';
import { compare, type Entries, merged, type Preview } from './compare';
import { kindOf } from '@/stores/engine/registry';
import { entries, put, refresh } from '@/stores/engine/mirror';
import { $outcomes, outcomeCodec, outcomePrefix } from './outcomes';
import { $platform, platformKey } from './platform';
import { type Fault, type Progress, readFile, writeFile } from './progress-file';
import { attempt, ownKeys, readKey } from '@/stores/engine/storage';
import { $ticks, stepPrefix, tickCodec } from './ticks';
import { type Act, undoably } from './undo';

/** Merge: the newest of each wins. Replace: exactly the file. */
export type Mode = 'merge' | 'replace';

/** A file that was read, or why it was refused. `apply` gets the name of the file and says whether anything changed. */
export type Import =
	{ ok: true; preview: Preview; apply: (mode: Mode, name?: string) => boolean } | { ok: false; fault: Fault };

/** The file of everything this device keeps, saved or not, readable or not. */
export function exportAll(): string {
	refresh();
	const platform = $platform.get();
	const [ticks, outcomes] = [$ticks.get() as Progress['ticks'], $outcomes.get() as Progress['outcomes']];
	return writeFile({ ticks, outcomes, kept: hidden(), platform }, Date.now());
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
		if (kindOf(key, raw) !== 'ours') attempt(() => setAside(/^unstuck:aside:(.*):\d+$/s.exec(key)?.[1] ?? key, raw));
	}
	return undoably(act, () => {
		const [here, there, rest] = [entries(), encode(file), hidden()];
		const wanted = mode === 'replace' ? there : merged(here, there);
		for (const key in { ...here, ...wanted }) if (kindOf(key, rest[key] ?? '') !== 'newer') put(key, wanted[key]);
	});
}

/** A file by storage key, with what the version that saved it could not read and this one can. */
function encode({ ticks, outcomes, platform, kept }: Progress): Entries {
	return Object.fromEntries([
		...Object.entries(kept).filter(([key, raw]) => kindOf(key, raw) === 'ours'),
		...Object.entries(ticks).map(([key, tick]) => [stepPrefix + key, tickCodec.encode(tick)]),
		...Object.entries(outcomes).map(([id, outcome]) => [outcomePrefix + id, outcomeCodec.encode(outcome)]),
		...(platform ? [[platformKey, platform]] : []),
	]);
}

/** What lies in storage and is not shown: quarantined, or written by a newer version. */
function hidden(): Entries {
	const texts = (attempt(ownKeys) ?? []).map((key) => [key, readKey(key) ?? ''] as const);
	return Object.fromEntries(
		texts.filter(([key, raw]) => key.startsWith(asidePrefix) || (kindOf(key, raw) ?? 'ours') !== 'ours'),
	);
}
