// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refused } from '@/texts/progress-page';
import { FakeStorage } from './fake-storage';
import { Browser } from './tab';

const word = fc.constantFrom('a', 'router', 'constructor', 'x9', 'move-closer', 'to-string');
const name = fc.tuple(word, word).map(([fix, step]) => `${fix}--${step}`);
const tick = fc.record(
	{ state: fc.constantFrom('done', 'skipped'), at: fc.nat(), revision: fc.nat(9) },
	{ noNullPrototype: true },
);
const ticks = fc.dictionary(name, tick, { noNullPrototype: true, maxKeys: 5 });
const bytes = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.json());
const twisted = fc.record(
	{
		v: fc.oneof(fc.integer({ min: -1, max: 3 }), fc.double(), fc.string()),
		state: fc.oneof(fc.constant('done'), fc.anything()),
		at: fc.oneof(fc.double(), fc.nat()),
		revision: fc.anything(),
	},
	{ requiredKeys: [] },
);
const almost = fc.oneof(
	twisted.map(asJson),
	tick.map((value) => `${written(value)}x`),
	tick.map((value) => JSON.stringify({ v: 2, ...value })),
	fc.constantFrom('done', 'true', '{"__proto__":{"v":1}}', '[[[', '{"v":1e999}'),
);
const odd = [
	'unstuck:platform',
	'unstuck:step:__proto__',
	'unstuck:step:',
	'unstuck:aside:unstuck:step:a--a:1',
	'unstuck:',
];
const key = fc.oneof(
	name.map((name) => `unstuck:step:${name}`),
	word.map((id) => `unstuck:outcome:${id}`),
	fc.constantFrom(...odd, '__proto__', 'length', 'starlight-theme'),
	fc.string({ unit: 'binary' }),
);
const anything = fc.dictionary(key, fc.oneof(bytes, almost), { noNullPrototype: true });

test('any bytes in storage never throw, never lose a valid tick, and are never erased', () => {
	fc.assert(
		fc.property(anything, ticks, (noise, ticks) => {
			const browser = new Browser();
			browser.storage.fill({ ...noise, ...stored(ticks) });
			const tab = browser.open();
			expect(tab.ticks).toMatchObject(ticks);
			const shown = [tab.ticks, tab.outcomes];
			const settled = browser.storage.all;
			tab.do(({ startOver, undo }) => startOver('all', 'Everything') && undo());
			expect([tab.ticks, tab.outcomes]).toEqual(shown);
			expect(browser.storage.all).toEqual(settled);
			for (const [key, text] of Object.entries(noise)) {
				// What is shown may have been written anew: a bare word of version 0, or a tick with other spaces.
				const isShown = shown.some((all) => key.slice(key.lastIndexOf(':') + 1) in all!);
				if (!isShown) expect(Object.values(settled)).toContain(text);
				if (!key.startsWith('unstuck:')) expect(settled[key]).toBe(text);
			}
			const other = new Browser().open();
			const result = other.do(({ readImport }) => readImport(tab.stores.exportAll()));
			if (result.ok) other.do(() => result.apply('replace'));
			expect([other.ticks, other.outcomes]).toEqual(shown);
		}),
		{ numRuns: 1000 },
	);
}, 60_000);

test('any bytes in an import file never throw and never lose a valid tick', () => {
	const outcome = fc.record({ outcome: fc.constantFrom('worked', 'worse'), at: fc.nat() });
	const ours = anything.map((all) =>
		Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('unstuck:'))),
	);
	const mostly = <T>(usual: fc.Arbitrary<T>) =>
		fc.oneof({ weight: 9, arbitrary: usual as fc.Arbitrary<unknown> }, fc.anything());
	const whole = fc
		.record({
			app: mostly(fc.constant('unstuck')),
			version: mostly(fc.constant(1)),
			platform: mostly(fc.constantFrom('android', 'iphone', 'both', undefined)),
			ticks: mostly(ticks),
			outcomes: mostly(fc.dictionary(word, outcome)),
			kept: mostly(fc.oneof(fc.constant({}), ours)),
		})
		.map(asJson);
	const broken = fc.tuple(whole, fc.nat(), fc.string({ maxLength: 3 })).map(([text, place, put]) => {
		const cut = place % (text.length + 1);
		return text.slice(0, cut) + put + text.slice(cut + 1);
	});
	const files = fc.oneof({ weight: 6, arbitrary: whole }, broken, bytes);
	let read = 0;
	fc.assert(
		fc.property(files, ticks, fc.constantFrom('merge' as const, 'replace' as const), (text, ticks, mode) => {
			const browser = new Browser();
			const before = stored(ticks);
			browser.storage.fill(before);
			const tab = browser.open();
			const result = tab.do(({ readImport }) => readImport(text));
			expect(browser.storage.all).toEqual(before);
			if (!result.ok) expect(Object.keys(refused)).toContain(result.fault);
			if (!result.ok) return;
			read++;
			const acted = tab.do(() => result.apply(mode, 'Import'));
			const after = tab.ticks;
			if (mode === 'merge')
				for (const [name, { at }] of Object.entries(ticks)) expect(after[name]!.at).toBeGreaterThanOrEqual(at);
			expect(tab.do(({ undo }) => undo())).toBe(acted);
			expect(tab.ticks).toEqual(ticks);
			const rest = Object.entries(browser.storage.all).filter(([key]) => !key.startsWith('unstuck:aside:'));
			expect(Object.fromEntries(rest)).toEqual(before);
		}),
		{ numRuns: 2000 },
	);
	expect(read).toBeGreaterThan(300);
}, 60_000);

test('any bytes in the note of the last act never throw and never lose a valid tick', () => {
	const record = fc.record({
		label: fc.string(),
		before: fc.oneof(anything, fc.anything()),
		after: fc.oneof(fc.constant({}), anything),
	});
	fc.assert(
		fc.property(fc.oneof(bytes, record.map(asJson)), ticks, (note, ticks) => {
			const browser = new Browser();
			browser.storage.fill(stored(ticks));
			const tab = browser.open({ visit: new FakeStorage().fill({ 'unstuck:undo': note }) });
			tab.do(({ undo }) => undo());
			expect(tab.ticks).toMatchObject(ticks);
			expect(browser.open().ticks).toEqual(tab.ticks);
			expect(Object.keys(browser.storage.all).filter((key) => key.startsWith('unstuck:aside:'))).toEqual([]);
		}),
		{ numRuns: 1000 },
	);
}, 60_000);

function written(value: object): string {
	return JSON.stringify({ v: 1, ...value });
}

function stored(ticks: Record<string, object>): Record<string, string> {
	return Object.fromEntries(Object.entries(ticks).map(([name, tick]) => [`unstuck:step:${name}`, written(tick)]));
}

/** As JSON, as far as it goes. */
function asJson(value: unknown): string {
	try {
		return JSON.stringify(value) ?? 'undefined';
	} catch {
		return 'neither';
	}
}
