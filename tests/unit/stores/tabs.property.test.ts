// @vitest-environment node
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Outcome } from '@/stores/outcomes';
import type { Tick } from '@/stores/ticks';
import { Browser, type Tab } from './tab';

/** What the storage should hold, by storage key: every act of either tab, one after the other. */
type Model = Record<string, Tick | Outcome>;
type World = { browser: Browser; tabs: [Tab, Tab]; model: Model; acts: number; undoable: [Last | null, Last | null] };
type Last = { before: Model; after: Model; acts: number };
type Act = (world: World, which: 0 | 1) => void;

const steps = ['router--unplug', 'router--plug-in', 'phone--restart', 'gone--step'];
const fixes = ['router', 'phone'];
const stepKey = (key: string) => `unstuck:step:${key}`;
const fixKey = (id: string) => `unstuck:outcome:${id}`;
let clock = 1;

/** So that a counterexample can be read. */
const named =
	<A>(make: (given: A) => Act) =>
	(given: A): Act =>
		Object.assign(make(given), { [fc.toStringMethod]: () => `${make.name} ${JSON.stringify(given)}` });

const step = fc.constantFrom(...steps);
const fix = fc.constantFrom(...fixes);
/** Even, while the clock is odd: no file holds a tick of the very millisecond of another. */
const at = fc.nat(40).map((half) => half * 2);

const state = fc.constantFrom<Tick['state']>('done', 'skipped');
const outcome = fc.constantFrom<Outcome['outcome']>('worked', 'no-change', 'worse');
const anyTick = fc.record({ state, at, revision: fc.integer({ min: 1, max: 3 }) });
const some = fc.record({ steps: fc.subarray(steps), fixes: fc.subarray(fixes) });
const file = fc.record({
	ticks: fc.dictionary(step, anyTick, { noNullPrototype: true }),
	outcomes: fc.dictionary(fix, fc.record({ outcome, at }), { noNullPrototype: true }),
	mode: fc.constantFrom<'merge' | 'replace'>('merge', 'replace'),
});

const act: fc.Arbitrary<Act> = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ key: step, state }).map(named(tickStep)) },
	{ weight: 2, arbitrary: step.map(named(untickStep)) },
	{ weight: 2, arbitrary: fc.record({ id: fix, outcome }).map(named(sayOutcome)) },
	{ weight: 2, arbitrary: fc.oneof(fc.constant('all' as const), some).map(named(reset)) },
	{ weight: 2, arbitrary: file.map(named(bring)) },
	{ weight: 3, arbitrary: fc.constant<Act>(takeBack) },
	{ weight: 5, arbitrary: fc.constant<Act>(hear) },
	{ weight: 1, arbitrary: fc.constant<Act>(sleep) },
	{ weight: 1, arbitrary: fc.constant<Act>(reload) },
);

test('any sequence of ticks, skips, resets, undos, imports, reloads and events of two tabs ends with both equal and no tick lost', () => {
	const acts = fc.array(fc.tuple(fc.constantFrom<0 | 1>(0, 1), act), { maxLength: 40, size: 'max' });
	fc.assert(
		fc.property(acts, (acts) => {
			clock = 31;
			const browser = new Browser();
			const world: World = {
				browser,
				tabs: [browser.open(), browser.open()],
				model: {},
				acts: 0,
				undoable: [null, null],
			};
			for (const [which, act] of acts) act(world, which);
			browser.settle();
			for (const tab of world.tabs) {
				expect(shownBy(tab)).toEqual(world.model);
				expect(tab.stores.$saveError.get()).toBe(null);
			}
			expect(browser.storage.all).toEqual(written(world.model));
		}),
		{ numRuns: 1000 },
	);
	vi.useRealTimers();
}, 60_000);

test('whatever the storage refuses and when, nothing throws, the page forgets nothing, and all is saved once it gives way', () => {
	const trouble = fc.oneof(
		fc.nat(400).map((quota) => ({ quota })),
		fc.constant({ blocked: new DOMException('no', 'SecurityError') }),
		fc.constant({ refusal: new DOMException('no', 'SecurityError') }),
		fc.constant({}),
	);
	const acts = fc.array(fc.oneof({ weight: 3, arbitrary: act }, { weight: 1, arbitrary: trouble }), {
		maxLength: 40,
		size: 'max',
	});
	fc.assert(
		fc.property(acts, (acts) => {
			clock = 31;
			const browser = new Browser();
			const tab = browser.open();
			const world: World = { browser, tabs: [tab, tab], model: {}, acts: 0, undoable: [null, null] };
			for (const next of acts) {
				if (typeof next !== 'function') suffer(browser, next);
				else if (next !== reload) next(world, 0);
				expect(shownBy(tab)).toEqual(world.model);
				if (tab.stores.$saveError.get() === null) expect(browser.storage.all).toEqual(written(world.model));
			}
			suffer(browser, {});
			tab.comeBack();
			expect(tab.stores.$saveError.get()).toBe(null);
			expect(browser.storage.all).toEqual(written(world.model));
		}),
		{ numRuns: 1000 },
	);
	vi.useRealTimers();
}, 60_000);

function suffer(
	browser: Browser,
	{ quota = Infinity, blocked, refusal }: { quota?: number; blocked?: Error; refusal?: Error },
) {
	Object.assign(browser.storage, { quota, refusal });
	browser.blocked = blocked;
}

function tickStep({ key, state }: { key: string; state: Tick['state'] }): Act {
	return (world, which) => {
		vi.setSystemTime((clock += 2));
		world.tabs[which].do(({ setTick }) => setTick(key, state, 1));
		become(world, { ...world.model, [stepKey(key)]: { state, at: clock, revision: 1 } });
	};
}

/** A reader can only take back what they see. */
function untickStep(key: string): Act {
	return (world, which) => {
		const { [stepKey(key)]: _, ...rest } = world.model;
		if (world.tabs[which].ticks[key]) become(world, rest);
		world.tabs[which].do(({ setTick }) => setTick(key, null, 1));
	};
}

function sayOutcome({ id, outcome }: { id: string; outcome: Outcome['outcome'] }): Act {
	return (world, which) => {
		vi.setSystemTime((clock += 2));
		world.tabs[which].do(({ setOutcome }) => setOutcome(id, outcome));
		become(world, { ...world.model, [fixKey(id)]: { outcome, at: clock } });
	};
}

function reset(what: 'all' | { steps: string[]; fixes: string[] }): Act {
	return (world, which) => {
		const gone = what === 'all' ? Object.keys(world.model) : [...what.steps.map(stepKey), ...what.fixes.map(fixKey)];
		const after = Object.fromEntries(Object.entries(world.model).filter(([key]) => !gone.includes(key)));
		const acted = world.tabs[which].do(({ startOver }) => startOver(what, 'Reset'));
		becomeUndoably(world, which, after, acted);
	};
}

function bring(file: {
	ticks: Record<string, Tick>;
	outcomes: Record<string, Outcome>;
	mode: 'merge' | 'replace';
}): Act {
	return (world, which) => {
		const { mode, ...parts } = file;
		const text = JSON.stringify({ app: 'unstuck', version: 1, ...parts });
		const result = world.tabs[which].do(({ readImport }) => readImport(text));
		if (!result.ok) throw new Error(result.fault);
		const entries = [
			...Object.entries(parts.ticks).map(([key, tick]) => [stepKey(key), tick] as const),
			...Object.entries(parts.outcomes).map(([id, outcome]) => [fixKey(id), outcome] as const),
		];
		const newer = entries.filter(([key, { at }]) => at > (world.model[key]?.at ?? -1));
		const after = mode === 'merge' ? { ...world.model, ...Object.fromEntries(newer) } : Object.fromEntries(entries);
		const acted = world.browser.as(world.tabs[which], () => result.apply(mode, 'Import'));
		becomeUndoably(world, which, after, acted);
	};
}

function takeBack(world: World, which: 0 | 1) {
	const last = world.undoable[which];
	const undone = world.tabs[which].do(({ undo }) => undo());
	if (last?.acts === world.acts) expect(undone).toBe(true);
	if (undone) {
		expect(world.model).toEqual(last!.after);
		become(world, last!.before);
		world.undoable[which] = null;
	}
}

function hear({ tabs }: World, which: 0 | 1) {
	tabs[which].hear();
}

function sleep({ tabs }: World, which: 0 | 1) {
	tabs[which].owed.length = 0;
	tabs[which].comeBack();
}

function reload({ browser, tabs }: World, which: 0 | 1) {
	browser.close(tabs[which]);
	tabs[which] = browser.open({ visit: tabs[which].visit });
}

function become(world: World, model: Model) {
	world.model = model;
	world.acts++;
}

function becomeUndoably(world: World, which: 0 | 1, after: Model, acted: boolean) {
	const before = world.model;
	expect(acted).toBe(JSON.stringify(written(before)) !== JSON.stringify(written(after)));
	if (!acted) return;
	become(world, after);
	world.undoable[which] = { before, after, acts: world.acts };
}

function shownBy(tab: Tab): Model {
	const ticks = Object.entries(tab.ticks).map(([key, tick]) => [stepKey(key), tick!] as const);
	const outcomes = Object.entries(tab.outcomes).map(([id, outcome]) => [fixKey(id), outcome!] as const);
	return Object.fromEntries([...ticks, ...outcomes]);
}

function written(model: Model): Record<string, string> {
	const sorted = Object.entries(model).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(sorted.map(([key, value]) => [key, write(value)]));
}

function write(value: Tick | Outcome): string {
	if ('state' in value) return JSON.stringify({ v: 1, state: value.state, at: value.at, revision: value.revision });
	return JSON.stringify({ v: 1, outcome: value.outcome, at: value.at });
}
