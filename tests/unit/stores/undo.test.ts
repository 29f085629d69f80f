// @vitest-environment node
import { expect, test } from 'vitest';
import { FakeStorage } from './fake-storage';
import { Browser, type Tab } from './tab';

const router = 'restart-router--unplug';

function begun(): [Browser, Tab] {
	const browser = new Browser();
	browser.storage.fill({
		[`unstuck:step:${router}`]: '{"v":1,"state":"done","at":5,"revision":2}',
		'unstuck:step:move-closer--walk': '{"v":1,"state":"skipped","at":6,"revision":1}',
		'unstuck:step:no-longer--known': '{"v":1,"state":"done","at":1,"revision":1}',
		'unstuck:outcome:restart-router': '{"v":1,"outcome":"no-change","at":7}',
		'unstuck:platform': 'android',
	});
	return [browser, browser.open()];
}

// In personal-security-checklist, Reset resets the filters only; no peer has undo.
test('starting over forgets every tick and outcome at once, and undo restores exactly', () => {
	const [browser, tab] = begun();
	const before = browser.storage.all;
	expect(tab.do(({ startOver }) => startOver('all'))).toBe(true);
	expect([tab.ticks, tab.outcomes]).toEqual([{}, {}]);
	expect(browser.storage.all).toEqual({ 'unstuck:platform': 'android' });
	expect(tab.stores.$undoable.get()).toMatchObject({ act: 'start-over' });
	expect(tab.do(({ undo }) => undo())).toBe(true);
	expect(browser.storage.all).toEqual(before);
	expect(tab.ticks[router]).toEqual({ state: 'done', at: 5, revision: 2 });
	expect(tab.stores.$undoable.get()).toBe(null);
	expect(tab.do(({ undo }) => undo())).toBe(false);
});

test('starting over a fix leaves the others', () => {
	const [browser, tab] = begun();
	const before = browser.storage.all;
	tab.do(({ startOver }) => startOver({ steps: [router], fixes: ['restart-router'] }, 'fixes/restart-router'));
	expect(Object.keys(tab.ticks).sort()).toEqual(['move-closer--walk', 'no-longer--known']);
	expect(tab.outcomes).toEqual({});
	tab.do(({ undo }) => undo());
	expect(browser.storage.all).toEqual(before);
});

test('starting over where nothing is ticked does nothing, and leaves the last undo', () => {
	const [, tab] = begun();
	tab.do(({ startOver }) => startOver('all'));
	expect(tab.do(({ startOver }) => startOver('all'))).toBe(false);
	expect(tab.stores.$undoable.get()).toMatchObject({ act: 'start-over' });
});

test.each<[string, (tab: Tab) => void]>([
	['a tick', (tab) => tab.do(({ setTick }) => setTick('a--b', 'done', 1))],
	['an outcome', (tab) => tab.do(({ setOutcome }) => setOutcome('a', 'worked'))],
	[
		'a tick in another tab',
		({ browser }) => (browser.tabs[1]!.do(({ setTick }) => setTick('a--b', 'done', 1)), browser.settle()),
	],
	[
		'a tick in another tab of which no event came yet',
		({ browser }) => browser.tabs[1]!.do(({ setTick }) => setTick('a--b', 'done', 1)),
	],
])('undo ends with %s', (_, change) => {
	const [browser, tab] = begun();
	browser.open();
	tab.do(({ startOver }) => startOver('all'));
	browser.settle();
	change(tab);
	if (!tab.owed.length && browser.tabs[1]!.owed.length) expect(tab.stores.$undoable.get()).toBe(null);
	const after = browser.storage.all;
	expect(tab.do(({ undo }) => undo())).toBe(false);
	expect(tab.stores.$undoable.get()).toBe(null);
	expect(browser.storage.all).toEqual(after);
});

test('coming back from the cache, reading again and choosing a phone do not end undo, and undo leaves that choice', () => {
	const [, tab] = begun();
	tab.do(({ startOver }) => startOver('all'));
	tab.comeBack();
	tab.do(({ refresh, choosePlatform }) => (refresh(), choosePlatform('iphone')));
	expect(tab.do(({ undo }) => undo())).toBe(true);
	expect(Object.keys(tab.ticks)).toHaveLength(3);
	expect(tab.stores.$platform.get()).toBe('iphone');
});

test('undo lasts over a reload and to the next page of this tab, and no further than the next change', () => {
	const [browser, tab] = begun();
	const before = browser.storage.all;
	tab.do(({ startOver }) => startOver('all'));
	browser.close(tab);
	const next = browser.open({ visit: tab.visit });
	expect(next.stores.$undoable.get()).toMatchObject({ act: 'start-over' });
	next.do(({ undo }) => undo());
	expect(browser.storage.all).toEqual(before);
	expect(browser.open({ visit: tab.visit }).stores.$undoable.get()).toBe(null);
});

test('a page that changed something without this module, or while away, leaves nothing to undo', () => {
	const [browser, tab] = begun();
	tab.do(({ startOver }) => startOver('all'));
	browser.storage.setItem('unstuck:step:a--b', '{"v":1,"state":"done","at":5,"revision":2}');
	expect(browser.open({ visit: tab.visit }).stores.$undoable.get()).toBe(null);
});

test.each([
	'',
	'{',
	'null',
	'7',
	'{}',
	'{"label":1,"before":{},"after":{}}',
	'{"act":1,"before":{},"after":{}}',
	'{"label":"x","before":{"unstuck:step:a--b":{}},"after":{}}',
	'{"label":"x","before":null,"after":{}}',
])('a note of the last act that reads %j is passed over', (raw) => {
	const visit = new FakeStorage().fill({ 'unstuck:undo': raw });
	expect(new Browser().open({ visit }).stores.$undoable.get()).toBe(null);
});

test('an act is kept as data, with the page or the file that it was about', () => {
	const [, tab] = begun();
	tab.do(({ startOver }) => startOver({ steps: [router], fixes: [] }, 'fixes/restart-router'));
	const kept = () => JSON.parse(tab.visit.getItem('unstuck:undo')!);
	expect(kept()).toMatchObject({ act: 'start-over', page: 'fixes/restart-router' });
	tab.do(({ startOver }) => startOver('all'));
	expect(Object.keys(kept())).toEqual(['act', 'before', 'after']);
});

test('a tick of version 0 is no change since an act, though its text is another', () => {
	const browser = new Browser();
	browser.storage.fill({ 'unstuck:step:a--b': 'done' });
	const after = { 'unstuck:step:a--b': '{"v":1,"state":"done","at":0,"revision":1}' };
	const before = { ...after, 'unstuck:outcome:a': '{"v":1,"outcome":"worked","at":5}' };
	const visit = new FakeStorage().fill({ 'unstuck:undo': JSON.stringify({ act: 'start-over', before, after }) });
	const tab = browser.open({ visit });
	expect(tab.do(({ undo }) => undo())).toBe(true);
	expect(tab.outcomes).toEqual({ a: { outcome: 'worked', at: 5 } });
});

test('an act of the first build, which kept its name as a sentence, is still undone', () => {
	const [browser, tab] = begun();
	const before = browser.storage.all;
	tab.do(({ startOver }) => startOver('all'));
	browser.close(tab);
	const { act: _, ...note } = JSON.parse(tab.visit.getItem('unstuck:undo')!);
	const visit = new FakeStorage().fill({
		'unstuck:undo': JSON.stringify({ label: 'start over: everything', ...note }),
	});
	const next = browser.open({ visit });
	expect(next.stores.$undoable.get()?.act).toBe(undefined);
	expect(next.do(({ undo }) => undo())).toBe(true);
	expect(browser.storage.all).toEqual(before);
});

test('a forged note of the last act cannot store what is no tick', () => {
	const browser = new Browser();
	const before = { 'unstuck:step:a--b': 'bad', 'starlight-theme': 'x', __proto__x: 'y' };
	const visit = new FakeStorage().fill({ 'unstuck:undo': JSON.stringify({ label: 'x', before, after: {} }) });
	browser.open({ visit }).do(({ undo }) => undo());
	expect(browser.storage.all).toEqual({});
});

test('a second act takes the place of the first without a moment in which nothing can be undone', () => {
	const [, tab] = begun();
	tab.do(({ startOver }) => startOver({ steps: [router], fixes: [] }, 'fixes/one'));
	const seen: unknown[] = [];
	tab.stores.$undoable.listen((undoable) => seen.push(undoable && [undoable.act, undoable.page]));
	tab.do(({ startOver }) => startOver('all'));
	expect(seen).toEqual([['start-over', undefined]]);
});

test('a part of the page that breaks while starting over does not cost the undo', () => {
	const [browser, tab] = begun();
	const before = browser.storage.all;
	const stop = tab.stores.$ticks.listen((ticks) => {
		if (!Object.keys(ticks).length) throw new Error('broken');
	});
	expect(() => tab.do(({ startOver }) => startOver('all'))).toThrow('broken');
	stop();
	expect(tab.do(({ undo }) => undo())).toBe(true);
	expect(browser.storage.all).toEqual(before);
});

test('starting over twice can be undone once, to what was before the second', () => {
	const [, tab] = begun();
	tab.do(({ startOver }) => startOver({ steps: [router], fixes: [] }, 'fixes/one'));
	tab.do(({ startOver }) => startOver('all'));
	tab.do(({ undo }) => undo());
	expect(Object.keys(tab.ticks).sort()).toEqual(['move-closer--walk', 'no-longer--known']);
});

test('starting over also forgets what another tab ticked a moment ago, and undo brings it back', () => {
	const [browser, tab] = begun();
	const other = browser.open();
	other.do(({ setTick }) => setTick('a--b', 'done', 1));
	const before = browser.storage.all;
	tab.do(({ startOver }) => startOver('all'));
	browser.settle();
	expect([tab.ticks, other.ticks]).toEqual([{}, {}]);
	tab.do(({ undo }) => undo());
	browser.settle();
	expect(browser.storage.all).toEqual(before);
	expect(other.ticks).toEqual(tab.ticks);
});
