import { atom, onMount } from 'nanostores';
import type { Reading } from '@/schemas/reading';
import { setAside } from '@/stores/engine/quarantine';
import { isTime, versioned } from '@/stores/engine/codec';
import { attempt, readKey, writeKey } from '@/stores/engine/storage';

/** What the reader noted of a backup that runs: readings of its screen, its size in bytes, the upload speed in Mbps. */
export interface Notes {
	readings: Reading[];
	total?: number;
	mbps?: number;
}

export const readingsKey = 'unstuck:readings';

/** One key holds them all, as they mean something only together: `{"v":1,"readings":[…],"total":…,"mbps":…}`. */
const codec = versioned(asNotes, [() => undefined]);

/** The notes, the same in every tab. */
export const $notes = atom<Notes>({ readings: [] });

/** Whether this device refused to keep them. */
export const $notesLost = atom(false);

onMount($notes, () => {
	if (!$notesLost.get()) $notes.set(read());
	const hear = ({ key }: StorageEvent) => {
		if (key === null || key === readingsKey) $notes.set(read());
	};
	window.addEventListener('storage', hear);
	return () => window.removeEventListener('storage', hear);
});

/** Adds a reading to those of every tab; of two at one time the later entry counts. */
export function addReading(reading: Reading): void {
	const notes = current();
	keep({
		...notes,
		readings: [...notes.readings.filter(({ at }) => at !== reading.at), reading].sort(
			(one, other) => one.at - other.at,
		),
	});
}

export function removeReading(at: number): void {
	const notes = current();
	keep({ ...notes, readings: notes.readings.filter((reading) => reading.at !== at) });
}

/** Notes the size and the speed; undefined forgets one. */
export function noteKnown({ total, mbps }: { total?: number | undefined; mbps?: number | undefined }): void {
	keep({ readings: current().readings, ...(total !== undefined && { total }), ...(mbps !== undefined && { mbps }) });
}

/** Puts these notes in place of all: to start over, and to take that back. */
export function keep(notes: Notes): void {
	const raw = readKey(readingsKey);
	if (raw !== null && codec.kindOf(raw) !== 'ours') attempt(() => setAside(readingsKey, raw));
	const empty = notes.readings.length === 0 && notes.total === undefined && notes.mbps === undefined;
	const text = empty ? null : codec.encode(notes);
	writeKey(readingsKey, text);
	$notesLost.set(readKey(readingsKey) !== text);
	$notes.set(notes);
}

/** What the storage holds now, where it keeps anything: another tab may have added to it. */
const current = (): Notes => ($notesLost.get() ? $notes.get() : read());

function read(): Notes {
	const raw = readKey(readingsKey);
	return raw !== null && codec.kindOf(raw) === 'ours' ? codec.decode(raw) : { readings: [] };
}

/** Makes notes of what claims to be some, without what is none; or undefined. */
export function asNotes(value: unknown): Notes | undefined {
	const { readings, total, mbps } = Object(value) as Record<keyof Notes, unknown>;
	if (!Array.isArray(readings)) return undefined;
	return { readings: readings.flatMap(asReading), ...(isSize(total) && { total }), ...(isSize(mbps) && { mbps }) };
}

function asReading(value: unknown): Reading[] {
	const { at, percent, uploaded, total } = Object(value) as Record<keyof Reading, unknown>;
	if (!isTime(at) || (!isPercent(percent) && !isAmount(uploaded))) return [];
	return [
		{
			at,
			...(isPercent(percent) && { percent }),
			...(isAmount(uploaded) && { uploaded }),
			...(isSize(total) && { total }),
		},
	];
}

const isAmount = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1e15;
const isSize = (value: unknown): value is number => isAmount(value) && value > 0;
const isPercent = (value: unknown): value is number => isAmount(value) && value <= 100;
