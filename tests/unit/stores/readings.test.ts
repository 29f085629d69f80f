// @vitest-environment happy-dom
import fc from 'fast-check';
import { cleanStores } from 'nanostores';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import {
	$notes,
	$notesLost,
	addReading,
	asNotes,
	keep,
	noteKnown,
	readingsKey,
	removeReading,
} from '@/stores/readings';

// Else they let go a second later, when the window of this file may be gone.
afterAll(() => cleanStores($notes));

afterEach(() => {
	vi.unstubAllGlobals();
	localStorage.clear();
	$notesLost.set(false);
	keep({ readings: [] });
});

const stored = () => JSON.parse(localStorage.getItem(readingsKey) ?? 'null') as unknown;

test('readings are kept in order, and of two at one time the later entry counts', () => {
	addReading({ at: 2000, percent: 20 });
	addReading({ at: 1000, percent: 10 });
	addReading({ at: 2000, percent: 21 });
	expect(stored()).toEqual({
		v: 1,
		readings: [
			{ at: 1000, percent: 10 },
			{ at: 2000, percent: 21 },
		],
	});
	removeReading(1000);
	expect($notes.get().readings).toEqual([{ at: 2000, percent: 21 }]);
});

test('size and speed are kept beside them, and forgotten when the fields are emptied', () => {
	addReading({ at: 1000, percent: 10 });
	noteKnown({ total: 2.9e9, mbps: 2 });
	expect(stored()).toEqual({ v: 1, readings: [{ at: 1000, percent: 10 }], total: 2.9e9, mbps: 2 });
	noteKnown({});
	expect(stored()).toEqual({ v: 1, readings: [{ at: 1000, percent: 10 }] });
});

test('starting over leaves nothing behind', () => {
	addReading({ at: 1000, percent: 10 });
	keep({ readings: [] });
	expect(localStorage.getItem(readingsKey)).toBeNull();
});

test('a reading of another tab is not overwritten', () => {
	addReading({ at: 1000, percent: 10 });
	localStorage.setItem(
		readingsKey,
		JSON.stringify({
			v: 1,
			readings: [
				{ at: 1000, percent: 10 },
				{ at: 1500, percent: 15 },
			],
		}),
	);
	addReading({ at: 2000, percent: 20 });
	expect($notes.get().readings.map(({ at }) => at)).toEqual([1000, 1500, 2000]);
});

test('another tab shows a new reading at once', () => {
	const stop = $notes.subscribe(() => {});
	localStorage.setItem(readingsKey, JSON.stringify({ v: 1, readings: [{ at: 1000, percent: 10 }] }));
	window.dispatchEvent(new StorageEvent('storage', { key: readingsKey }));
	expect($notes.get().readings).toEqual([{ at: 1000, percent: 10 }]);
	stop();
});

test('what is broken or of a newer version is set aside before anything is written over it', () => {
	for (const [n, raw] of ['{"v":2,"readings":"new"}', 'not json'].entries()) {
		localStorage.setItem(readingsKey, raw);
		addReading({ at: 1000, percent: 10 });
		expect(localStorage.getItem(`unstuck:aside:${readingsKey}:${n + 1}`)).toBe(raw);
		expect(stored()).toEqual({ v: 1, readings: [{ at: 1000, percent: 10 }] });
	}
});

test('with storage blocked the readings stay for this page, and the page is told', () => {
	const refuse = () => {
		throw new DOMException('no', 'SecurityError');
	};
	vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
	addReading({ at: 1000, percent: 10 });
	addReading({ at: 2000, percent: 20 });
	expect($notes.get().readings).toHaveLength(2);
	expect($notesLost.get()).toBe(true);
});

test('whatever lies in storage, only sound readings come out', () => {
	fc.assert(
		fc.property(
			fc.anything(),
			fc.array(fc.record({ at: fc.anything(), percent: fc.anything(), uploaded: fc.anything(), total: fc.anything() })),
			(junk, readings) => {
				for (const notes of [asNotes(junk), asNotes({ readings, total: junk, mbps: junk })])
					for (const { at, percent = 0, uploaded = 0, total = 1 } of notes?.readings ?? []) {
						expect(Number.isInteger(at)).toBe(true);
						expect(percent >= 0 && percent <= 100 && uploaded >= 0 && total > 0).toBe(true);
					}
			},
		),
		{ numRuns: 1000 },
	);
});
