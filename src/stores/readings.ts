import { atom, onMount } from 'nanostores';
import type { Reading } from '@/schemas/reading';
import { isTime, versioned } from './engine/codec';
import { readVisit, writeVisit } from './engine/storage';
import { readOurs, writeOurs } from './results';

/**
 * What the reader noted of a running backup: readings in the order of their times, its size in bytes, the upload
 * speed in Mbps.
 */
export interface Notes {
	readings: Reading[];
	total?: number;
	mbps?: number;
}

export const readingsKey = 'unstuck:readings';

/** One key holds them all, as they mean something only together: `{"v":1,"readings":[…],"total":…,"mbps":…}`. */
const codec = versioned(asNotes);

/** The notes, the same in every tab. */
export const $notes = atom<Notes>({ readings: [] });

/** Whether this device refused to keep the notes. */
export const $notesLost = atom(false);

onMount($notes, () => {
	if (!$notesLost.get()) $notes.set(read());
	const onStorage = ({ key }: StorageEvent) => {
		if (key === null || key === readingsKey) $notes.set(read());
	};
	window.addEventListener('storage', onStorage);
	return () => window.removeEventListener('storage', onStorage);
});

/** Adds a reading to those of every tab; of two at one time the later entry counts. */
export function addReading(reading: Reading): void {
	const { readings, ...known } = without(reading.at);
	keep({ ...known, readings: [...readings, reading].sort((one, other) => one.at - other.at) });
}

/** Removes the reading of a moment, in milliseconds since 1970. */
export const removeReading = (at: number) => keep(without(at));

/** Notes the size in bytes and the speed in Mbps; undefined forgets one. */
export const noteKnown = ({ total, mbps }: Omit<Notes, 'readings'>) =>
	keep({ readings: current().readings, total, mbps });

/** Puts these notes in place of all: to start over, and to take that back. */
export function keep(notes: Notes): void {
	const empty = notes.readings.length === 0 && notes.total === undefined && notes.mbps === undefined;
	$notesLost.set(!writeOurs(readingsKey, codec, empty ? null : notes));
	$notes.set(notes);
}

/** The upload in Mbps that was measured in this visit, so that nobody has to carry a number from one page to another. */
export function measuredUpload(): number | undefined {
	const mbps = Number(readVisit(uploadKey));
	return mbps > 0 && mbps < 1e6 ? mbps : undefined;
}

export const keepMeasuredUpload = (mbps: number) => writeVisit(uploadKey, String(mbps));

const uploadKey = 'unstuck:upload';

/** What the storage holds now, where it keeps anything: another tab may have added to it. */
const current = (): Notes => ($notesLost.get() ? $notes.get() : read());

function without(at: number): Notes {
	const notes = current();
	return { ...notes, readings: notes.readings.filter((reading) => reading.at !== at) };
}

const read = (): Notes => readOurs(readingsKey, codec) ?? { readings: [] };

/** Makes notes of what claims to be some, without what is none; or undefined. */
export function asNotes(value: unknown): Notes | undefined {
	const { readings, total, mbps } = Object(value) as Record<keyof Notes, unknown>;
	if (!Array.isArray(readings)) return undefined;
	return { readings: readings.flatMap(asReading), total: sound(total, isSize), mbps: sound(mbps, isSize) };
}

/** The reading that this is, without what no screen can show, or none. */
export function asReading(value: unknown): Reading[] {
	const { at, ...raw } = Object(value) as Record<keyof Reading, unknown>;
	const [percent, uploaded] = [sound(raw.percent, isPercent), sound(raw.uploaded, isAmount)];
	if (!isTime(at) || (percent ?? uploaded) === undefined) return [];
	return [
		{
			at,
			percent: percent && Number(percent.toFixed(2)),
			uploaded: uploaded && Math.round(uploaded),
			total: sound(raw.total, isTotal),
		},
	];
}

const sound = (value: unknown, is: (value: unknown) => value is number) => (is(value) ? value : undefined);
const isAmount = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1e15;
const isSize = (value: unknown): value is number => isAmount(value) && value > 0;
const isTotal = (value: unknown): value is number => isAmount(value) && value >= 1;
const isPercent = (value: unknown): value is number => isAmount(value) && value <= 100;
