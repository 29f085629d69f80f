// @vitest-environment node
import { expect, test } from 'vitest';
import { idPattern } from '@/schemas/shared';
import { Browser } from '../tab';
import { FakeStorage } from '../fake-storage';

const router = 'restart-router--unplug';
const stored = `unstuck:step:${router}`;
const text = '{"v":1,"state":"done","at":5,"revision":1}';
const refused = new DOMException('The operation is insecure.', 'SecurityError');

test('a full storage throws nothing, keeps the tick in memory and says so (the A11Y Project writes unguarded)', () => {
	const browser = new Browser();
	const tab = browser.open();
	browser.storage.quota = 0;
	tab.do(({ setTick }) => setTick(router, 'done', 1));
	tab.comeBack();
	expect(tab.ticks[router]?.state).toBe('done');
	expect(tab.stores.$saveError.get()).toBe('full');
	expect(browser.storage.all).toEqual({});
});

test('once there is room again, the next tick saves all that waited and the note goes', () => {
	const browser = new Browser();
	const tab = browser.open();
	browser.storage.quota = 0;
	tab.do(({ setTick }) => setTick(router, 'done', 1));
	browser.storage.quota = 1000;
	tab.do(({ setTick }) => setTick('restart-router--plug-in', 'done', 1));
	expect(tab.stores.$saveError.get()).toBe(null);
	expect(Object.keys(browser.storage.all)).toHaveLength(2);
});

test('room made by another tab is used at once', () => {
	const browser = new Browser();
	browser.storage.fill({ big: 'x'.repeat(90) }).quota = 100;
	const [tab, other] = [browser.open(), browser.open()];
	tab.do(({ setTick }) => setTick(router, 'done', 1));
	expect(tab.stores.$saveError.get()).toBe('full');
	other.do(({ writeKey }) => writeKey('big', null));
	browser.settle();
	expect(tab.stores.$saveError.get()).toBe(null);
	expect(other.ticks).toEqual(tab.ticks);
});

test('a tick that could not be saved does not overwrite a newer one of another tab, once there is room', () => {
	const browser = new Browser();
	browser.storage.fill({ big: 'x'.repeat(90) }).quota = 120;
	const [tab, other] = [browser.open(), browser.open()];
	tab.do(({ setTick }) => setTick(router, 'done', 1));
	other.do(({ writeKey, setTick }) => (writeKey('big', null), setTick(router, 'skipped', 1)));
	browser.settle();
	expect([tab, other].map(({ ticks }) => ticks[router]?.state)).toEqual(['skipped', 'skipped']);
	expect(tab.stores.$saveError.get()).toBe(null);
});

test('the same, when the tab saves another tick before it hears of the newer one', () => {
	const browser = new Browser();
	browser.storage.fill({ big: 'x'.repeat(190) }).quota = 220;
	const [tab, other] = [browser.open(), browser.open()];
	tab.do(({ setTick }) => setTick(router, 'done', 1));
	other.do(({ writeKey, setTick }) => (writeKey('big', null), setTick(router, 'skipped', 1)));
	tab.do(({ setTick }) => setTick('a--b', 'done', 1));
	browser.settle();
	expect(tab.ticks[router]?.state).toBe('skipped');
	expect(other.ticks).toEqual(tab.ticks);
});

test('a late event of an older tick does not take away the newer one that could not be saved', () => {
	const browser = new Browser();
	const [tab, other] = [browser.open(), browser.open()];
	other.do(({ setTick }) => setTick(router, 'done', 1));
	browser.storage.quota = 0;
	tab.do(({ setTick }) => setTick(router, 'skipped', 1));
	browser.settle();
	expect(tab.ticks[router]?.state).toBe('skipped');
	browser.storage.quota = Infinity;
	tab.comeBack();
	browser.settle();
	expect(other.ticks[router]?.state).toBe('skipped');
});

test('what goes makes room for what comes: a replacement and its undo fit into a storage that is full', () => {
	const browser = new Browser();
	browser.storage.fill({ 'unstuck:step:a--x': text, 'unstuck:step:a--y': text });
	browser.storage.quota = browser.storage.size;
	const before = browser.storage.all;
	const tab = browser.open();
	const file = { app: 'unstuck', version: 1, ticks: { 'b--x': { state: 'done', at: 5, revision: 1 } }, outcomes: {} };
	const result = tab.do(({ readImport }) => readImport(JSON.stringify(file)));
	tab.do(() => result.ok && result.apply('replace'));
	expect(tab.stores.$saveError.get()).toBe(null);
	tab.do(({ undo }) => undo());
	expect(browser.storage.all).toEqual(before);
});

test('a storage that throws when it is merely read is called blocked, at once, and ticks work until the page closes', () => {
	const browser = new Browser();
	browser.blocked = refused;
	const tab = browser.open();
	expect(tab.stores.$saveError.get()).toBe('blocked');
	tab.do(({ setTick, setOutcome, choosePlatform }) => {
		setTick(router, 'done', 1);
		setOutcome('restart-router', 'worked');
		choosePlatform('iphone');
	});
	tab.comeBack();
	expect(tab.ticks[router]?.state).toBe('done');
	expect(tab.outcomes['restart-router']?.outcome).toBe('worked');
	expect(tab.stores.$shown.get()).toBe('iphone');
	tab.do(({ startOver }) => startOver('all', 'Everything'));
	expect(tab.ticks).toEqual({});
	tab.do(({ undo }) => undo());
	expect(tab.ticks[router]?.state).toBe('done');
});

test('a storage that is null, as in some apps, is blocked too', () => {
	const browser = new Browser();
	browser.blocked = null;
	const tab = browser.open();
	tab.do(({ setTick }) => setTick(router, 'done', 1));
	expect(tab.stores.$saveError.get()).toBe('blocked');
	expect(tab.ticks[router]?.state).toBe('done');
});

test('a storage that can be read but refuses writes with a SecurityError is blocked, not full', () => {
	const browser = new Browser();
	browser.storage.refusal = refused;
	const tab = browser.open();
	tab.do(({ setTick }) => setTick(router, 'done', 1));
	expect(tab.stores.$saveError.get()).toBe('blocked');
});

test('a storage that is blocked while the page is open forgets nothing, and saves all when it opens again', () => {
	const browser = new Browser();
	const tab = browser.open();
	tab.do(({ setTick }) => setTick(router, 'done', 1));
	browser.blocked = refused;
	tab.comeBack();
	tab.do(({ setTick }) => setTick('restart-router--plug-in', 'skipped', 1));
	expect(Object.keys(tab.ticks)).toHaveLength(2);
	expect(tab.stores.$saveError.get()).toBe('blocked');
	browser.blocked = undefined;
	tab.comeBack();
	expect(tab.stores.$saveError.get()).toBe(null);
	expect(browser.open().ticks).toEqual(tab.ticks);
});

test('what cannot be read is set aside once, never erased, and the good ticks beside it are shown', () => {
	const browser = new Browser();
	browser.storage.fill({ [stored]: '{"v":1,', 'unstuck:step:move-closer--walk': text, 'unstuck:platform': 'nokia' });
	const tab = browser.open();
	browser.open();
	expect(Object.keys(tab.ticks)).toEqual(['move-closer--walk']);
	expect(browser.storage.all).toEqual({
		[`unstuck:aside:${stored}:1`]: '{"v":1,',
		'unstuck:step:move-closer--walk': text,
		'unstuck:aside:unstuck:platform:1': 'nokia',
	});
});

test('setting aside never overwrites what was set aside before, and never repeats it', () => {
	const browser = new Browser();
	for (const bad of ['bad', 'worse', 'bad']) {
		browser.storage.fill({ [stored]: bad });
		browser.open();
	}
	expect(browser.storage.all).toEqual({ [`unstuck:aside:${stored}:1`]: 'bad', [`unstuck:aside:${stored}:2`]: 'worse' });
});

test('without room to set it aside, what cannot be read stays where it is, and a tick over it stays in memory', () => {
	const browser = new Browser();
	browser.storage.fill({ [stored]: 'bad' });
	browser.storage.quota = browser.storage.size;
	const tab = browser.open();
	expect(tab.ticks).toEqual({});
	tab.do(({ setTick }) => setTick(router, 'done', 1));
	expect(tab.ticks[router]?.state).toBe('done');
	expect(tab.stores.$saveError.get()).toBe('full');
	expect(browser.storage.all).toEqual({ [stored]: 'bad' });
	browser.storage.quota = Infinity;
	tab.do(({ refresh }) => refresh());
	expect(Object.keys(browser.storage.all).sort()).toEqual([`unstuck:aside:${stored}:1`, stored]);
});

test('a prefix swallows no neighbour: keys that only begin like ours are neither read, changed nor removed', () => {
	const browser = new Browser();
	const neighbours = {
		[`unstuck:steps:${router}`]: text,
		'unstuck:step': text,
		'unstuck:step:': text,
		'unstuck:step:no-double-hyphen': text,
		'unstuck:step:__proto__': text,
		'unstuck:step:Two Words--x': text,
		'unstuck:outcome:restart-router--unplug': 'x',
		'unstuck:platforms': 'x',
		'starlight-theme': 'dark',
		[router]: text,
	};
	browser.storage.fill(neighbours);
	const tab = browser.open();
	expect(tab.ticks).toEqual({});
	tab.do(({ setTick, startOver }) => {
		setTick(router, 'done', 1);
		startOver('all', 'Everything');
	});
	expect(browser.storage.all).toEqual(neighbours);
});

test('another tab that clears the whole storage clears the ticks here, also those that waited', () => {
	const browser = new Browser();
	const [tab, other] = [browser.open(), browser.open()];
	tab.do(({ setTick, choosePlatform }) => (setTick(router, 'done', 1), choosePlatform('android')));
	browser.storage.quota = 0;
	tab.do(({ setTick }) => setTick('restart-router--plug-in', 'done', 1));
	browser.as(other, () => browser.storage.clear());
	browser.settle();
	expect(tab.ticks).toEqual({});
	expect(tab.stores.$platform.get()).toBe(undefined);
	expect(tab.stores.$saveError.get()).toBe(null);
});

test('keys of no store, such as the theme, are read and written without a throw', () => {
	const browser = new Browser();
	const { readKey, writeKey } = browser.open().stores;
	writeKey('starlight-theme', 'dark');
	expect(readKey('starlight-theme')).toBe('dark');
	writeKey('starlight-theme', null);
	expect(readKey('starlight-theme')).toBe(null);
	browser.blocked = refused;
	writeKey('starlight-theme', 'dark');
	expect(readKey('starlight-theme')).toBe(null);
});

test('the ids that are stored are the ids that the content may have', async () => {
	const { fixName } = await import('@/stores/outcomes');
	const { stepName } = await import('@/stores/ticks');
	const word = idPattern.source.slice(1, -1);
	expect([fixName.source, stepName.source]).toEqual([`^${word}$`, `^${word}--${word}$`]);
});

test('a session storage that refuses costs only the undo of the next page', () => {
	const browser = new Browser();
	const visit = new FakeStorage();
	visit.refusal = refused;
	const tab = browser.open({ visit });
	tab.do(({ setTick, startOver }) => (setTick(router, 'done', 1), startOver('all', 'Everything')));
	expect(tab.do(({ undo }) => undo())).toBe(true);
});
