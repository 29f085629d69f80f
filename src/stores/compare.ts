import { outcomeCodec, outcomePrefix } from './outcomes';
import { platformKey } from './platform';
import { stepPrefix, tickCodec } from './ticks';

/** Readable texts by storage key. */
export type Entries = Record<string, string>;

/** How the ticks and outcomes of a file compare with those here. Each counts once; `unknown` and `gone` count apart. */
export type Preview = {
	/** Not here yet. */
	new: number;
	/** Here too, and the file's is newer: both ways of importing take it. */
	newer: number;
	/** Here already, exactly so. */
	same: number;
	/** Here too, and what is here is as new or newer: a merge leaves it. */
	older: number;
	/** In the file, under ids that the site does not know now: kept, shown nowhere. */
	unknown: number;
	/** Here and not in the file: a replacement forgets it. */
	gone: number;
};

/** Compares what is here with what a file brings; the platform is not counted. */
export function compare(here: Entries, there: Entries, knownIds?: ReadonlySet<string>): Preview {
	const counted = (all: Entries) => Object.keys(all).filter((key) => key !== platformKey);
	const preview = { new: 0, newer: 0, same: 0, older: 0, unknown: 0, gone: 0 };
	for (const key of counted(there)) {
		if (!(key in here)) preview.new++;
		else if (here[key] === there[key]) preview.same++;
		else if (timeOf(key, there) > timeOf(key, here)) preview.newer++;
		else preview.older++;
		if (knownIds && !knownIds.has(nameOf(key))) preview.unknown++;
	}
	preview.gone = counted(here).filter((key) => !(key in there)).length;
	return preview;
}

/** The newest of each. What is here stays if both are as new, and so does a chosen platform. */
export function merged(here: Entries, there: Entries): Entries {
	const better = Object.keys(there).filter((key) => !(key in here) || timeOf(key, there) > timeOf(key, here));
	return { ...here, ...Object.fromEntries(better.map((key) => [key, there[key]!])) };
}

const nameOf = (key: string) => key.slice((key.startsWith(stepPrefix) ? stepPrefix : outcomePrefix).length);

function timeOf(key: string, all: Entries): number {
	if (key === platformKey) return 0;
	return (key.startsWith(stepPrefix) ? tickCodec : outcomeCodec).decode(all[key]!).at;
}
