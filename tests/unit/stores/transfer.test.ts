// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { reasons } from '@/stores/progress-file';
import { Browser } from './tab';

const router = 'restart-router--unplug';
const tick = (state: string, at: number) => ({ state, at, revision: 1 });
const file = (parts: object) => JSON.stringify({ app: 'unstuck', version: 1, ticks: {}, outcomes: {}, ...parts });
const text = (at: number, state = 'done') => JSON.stringify({ v: 1, ...tick(state, at) });

function read(browser: Browser, text: string, known?: string[]) {
	const tab = browser.open();
	const result = tab.do(({ readImport }) => readImport(text, known));
	if (!result.ok) throw new Error(result.reason);
	return { tab, ...result };
}

test('the file is the documented one', () => {
	vi.setSystemTime('2026-11-22T10:00:00Z');
	const browser = new Browser();
	const tab = browser.open();
	tab.do(({ setTick, setOutcome, choosePlatform }) => {
		setTick(router, 'done', 2);
		setOutcome('restart-router', 'worked');
		choosePlatform('android');
	});
	const at = Date.now();
	expect(JSON.parse(tab.do(({ exportAll }) => exportAll()))).toEqual({
		app: 'unstuck',
		version: 1,
		exported: '2026-11-22T10:00:00.000Z',
		platform: 'android',
		ticks: { [router]: { state: 'done', at, revision: 2 } },
		outcomes: { 'restart-router': { outcome: 'worked', at } },
		kept: {},
	});
	vi.useRealTimers();
});

test('what is exported on one phone and imported on another is the same, with unknown ids and what was set aside', () => {
	const one = new Browser();
	one.storage.fill({
		[`unstuck:step:${router}`]: text(5),
		'unstuck:step:gone-for--ever': text(6),
		'unstuck:step:from-later--x': '{"v":2}',
		'unstuck:step:bad-one--x': 'bad',
		'unstuck:platform': 'iphone',
	});
	const exported = one.open().do(({ exportAll }) => exportAll());
	const two = new Browser();
	const { tab, preview, apply } = read(two, exported, [router]);
	expect(preview).toEqual({ new: 2, newer: 0, same: 0, older: 0, unknown: 1, gone: 0 });
	expect(two.storage.all).toEqual({});
	apply('merge');
	expect(tab.ticks).toEqual({ [router]: tick('done', 5), 'gone-for--ever': tick('done', 6) });
	expect(tab.stores.$platform.get()).toBe('iphone');
	expect(two.storage.all['unstuck:aside:unstuck:step:from-later--x:1']).toBe('{"v":2}');
	expect(two.storage.all['unstuck:aside:unstuck:step:bad-one--x:1']).toBe('bad');
	const again = JSON.parse(tab.do(({ exportAll }) => exportAll()));
	expect({ ...again, exported: '', kept: '' }).toEqual({ ...JSON.parse(exported), exported: '', kept: '' });
	expect(Object.values(again.kept).sort()).toEqual(['bad', '{"v":2}']);
});

test('ticks that could not be saved are exported all the same', () => {
	const browser = new Browser();
	browser.blocked = new DOMException('no', 'SecurityError');
	const tab = browser.open();
	tab.do(({ setTick }) => setTick(router, 'done', 1));
	expect(Object.keys(JSON.parse(tab.do(({ exportAll }) => exportAll())).ticks)).toEqual([router]);
});

const here = {
	'unstuck:step:a--old': text(1),
	'unstuck:step:a--new': text(9),
	'unstuck:step:a--same': text(4),
	'unstuck:step:a--mine': text(2),
};
const there = file({
	platform: 'iphone',
	ticks: {
		'a--old': tick('skipped', 5),
		'a--new': tick('skipped', 5),
		'a--same': tick('done', 4),
		'a--more': tick('done', 3),
	},
	outcomes: { a: { outcome: 'worse', at: 3 } },
});

test('the preview counts what is new, newer, the same, older, unknown and gone, and changes nothing', () => {
	const browser = new Browser();
	browser.storage.fill(here);
	const { preview } = read(browser, there, ['a', 'a--old', 'a--new', 'a--same']);
	expect(preview).toEqual({ new: 2, newer: 1, same: 1, older: 1, unknown: 1, gone: 1 });
	expect(browser.storage.all).toEqual(here);
});

test('a merge lets the newest of each win, keeps the chosen phone, and can be undone', () => {
	const browser = new Browser();
	const before = { ...here, 'unstuck:platform': 'android' };
	browser.storage.fill(before);
	const { tab, apply } = read(browser, there);
	expect(apply('merge', 'Import')).toBe(true);
	expect(tab.ticks).toEqual({
		'a--old': tick('skipped', 5),
		'a--new': tick('done', 9),
		'a--same': tick('done', 4),
		'a--mine': tick('done', 2),
		'a--more': tick('done', 3),
	});
	expect(tab.outcomes).toEqual({ a: { outcome: 'worse', at: 3 } });
	expect(tab.stores.$platform.get()).toBe('android');
	expect(tab.stores.$undoable.get()?.label).toBe('Import');
	tab.do(({ undo }) => undo());
	expect(browser.storage.all).toEqual(before);
});

test('a replacement leaves exactly the file, and can be undone', () => {
	const browser = new Browser();
	const before = { ...here, 'unstuck:platform': 'android' };
	browser.storage.fill(before);
	const { tab, apply } = read(browser, there);
	apply('replace');
	expect(tab.ticks).toEqual(JSON.parse(there).ticks);
	expect(tab.stores.$platform.get()).toBe('iphone');
	tab.do(({ undo }) => undo());
	expect(browser.storage.all).toEqual(before);
	expect(tab.stores.$platform.get()).toBe('android');
});

test('undoing an import leaves a phone that was chosen since', () => {
	const { tab, apply } = read(new Browser(), there);
	apply('merge');
	tab.do(({ choosePlatform, undo }) => (choosePlatform('both'), undo()));
	expect(tab.ticks).toEqual({});
	expect(tab.stores.$platform.get()).toBe('both');
});

test('what an older version had to keep unread is read if this one can', () => {
	const browser = new Browser();
	const kept = { [`unstuck:step:${router}`]: text(5), 'unstuck:step:a--b': 'done', 'unstuck:later:x': 'y' };
	const { tab, apply } = read(browser, file({ kept }));
	apply('merge');
	expect(tab.ticks).toEqual({ [router]: tick('done', 5), 'a--b': tick('done', 0) });
	expect(Object.keys(browser.storage.all).filter((key) => key.startsWith('unstuck:aside:'))).toEqual([
		'unstuck:aside:unstuck:later:x:1',
	]);
});

test('a tick that another tab set a moment ago is exported and compared', () => {
	const browser = new Browser();
	const [tab, other] = [browser.open(), browser.open()];
	other.do(({ setTick }) => setTick(router, 'done', 1));
	const exported = tab.do(({ exportAll }) => exportAll());
	expect(Object.keys(JSON.parse(exported).ticks)).toEqual([router]);
	other.do(({ setTick }) => setTick('a--b', 'done', 1));
	const result = tab.do(({ readImport }) => readImport(exported));
	expect(result.ok && result.preview).toMatchObject({ same: 1, gone: 1 });
});

test('importing the same file twice changes nothing and leaves nothing to undo', () => {
	const browser = new Browser();
	browser.storage.fill({ 'unstuck:step:b--x': 'bad' });
	const { tab, apply } = read(browser, there);
	apply('merge');
	const exported = tab.do(({ exportAll }) => exportAll());
	const after = browser.storage.all;
	expect(read(browser, exported).apply('replace')).toBe(false);
	expect(browser.storage.all).toEqual(after);
});

test('what lies here in the writing of a newer version is not replaced by an import, and an import with undo leaves it in place', () => {
	const browser = new Browser();
	const before = { [`unstuck:step:${router}`]: '{"v":2}' };
	browser.storage.fill(before);
	const { tab, apply } = read(browser, file({ ticks: { [router]: tick('done', 5), 'a--b': tick('done', 5) } }));
	apply('replace');
	expect(browser.storage.all).toEqual({ ...before, 'unstuck:step:a--b': text(5) });
	tab.do(({ undo }) => undo());
	expect(browser.storage.all).toEqual(before);
});

test('an import into a full storage works until the page closes, and says so', () => {
	const browser = new Browser();
	browser.storage.quota = 0;
	const { tab, apply } = read(browser, there);
	apply('merge');
	expect(Object.keys(tab.ticks)).toHaveLength(4);
	expect(tab.stores.$unsaved.get()).toBe('full');
});

test('an export is never too big to be imported: of what was set aside, the largest stays on the device', () => {
	const browser = new Browser();
	browser.storage.fill({
		'unstuck:step:a--b': 'x'.repeat(1_100_000),
		'unstuck:step:a--c': 'bad',
		'unstuck:step:a--d': '\u0000'.repeat(150_000),
		'unstuck:step:a--e': text(5),
	});
	const exported = browser.open().do(({ exportAll }) => exportAll());
	expect(exported.length).toBeLessThan(1_000_000);
	const { preview } = read(new Browser(), exported);
	expect(preview.new).toBe(1);
	expect(Object.keys(JSON.parse(exported).kept)).toEqual([
		'unstuck:aside:unstuck:step:a--c:1',
		'unstuck:aside:unstuck:step:a--d:1',
	]);
});

test.each<[string, keyof typeof reasons, string]>([
	['an empty file', 'corrupt', ''],
	['half a file', 'corrupt', there.slice(0, 60)],
	['a picture', 'corrupt', '\u0089PNG\r\n\u001a\n'],
	['a file with one bad tick', 'corrupt', file({ ticks: { [router]: tick('done', 1), 'a--b': { state: 'done' } } })],
	['a file with an id that is none', 'corrupt', file({ ticks: { 'Restart the router': tick('done', 1) } })],
	['a file with a prototype for a tick', 'corrupt', file({ ticks: '§' }).replace('"§"', `{"__proto__":${text(1)}}`)],
	['a file with a list for ticks', 'corrupt', file({ ticks: [] })],
	['a file without outcomes', 'corrupt', file({ outcomes: undefined })],
	['a file with an unknown platform', 'corrupt', file({ platform: 'nokia' })],
	['a file without a version', 'corrupt', file({ version: undefined })],
	['a file that keeps something under a foreign key', 'corrupt', file({ kept: { 'starlight-theme': 'x' } })],
	['a list', 'foreign', '[]'],
	['nothing at all', 'foreign', 'null'],
	['a word', 'foreign', '"unstuck"'],
	['the file of another app', 'foreign', '{"ticks":{},"version":1}'],
	['a file of a newer version', 'newer', file({ version: 2, ticks: 'whatever' })],
	['a huge file', 'huge', file({ padding: 'x'.repeat(1_000_000) })],
	['a file that is huge in bytes only', 'huge', file({ padding: '€'.repeat(400_000) })],
])('%s is refused as %s, in one sentence, and changes nothing', (_, fault, text) => {
	const browser = new Browser();
	browser.storage.fill(here);
	const result = browser.open().do(({ readImport }) => readImport(text));
	expect(result).toEqual({ ok: false, fault, reason: reasons[fault] });
	expect(reasons[fault]).toMatch(/^[A-Z][^.]*\.$/);
	expect(browser.storage.all).toEqual(here);
});

test('a file with a mark of its encoding in front, as Windows writes it, is read', () => {
	expect(read(new Browser(), `\uFEFF${there}`).preview.new).toBe(5);
});

test('a file of a megabyte is read, imported and undone in a moment', () => {
	const ticks = Object.fromEntries(
		Array.from({ length: 11_000 }, (_, n) => [`a-fix-${n}--a-step`, tick('done', 1_795_342_800_000)]),
	);
	const { tab, apply } = read(new Browser(), file({ ticks }));
	const start = performance.now();
	apply('merge');
	tab.do(({ undo }) => undo());
	expect(performance.now() - start).toBeLessThan(2000);
	expect(tab.ticks).toEqual({});
});
