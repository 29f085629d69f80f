import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent, siteLibrary } from '../content';
import { broken, joined, type Ledger, published, readLedger } from './ledger';

const old = readLedger();
const now = published(
	siteLibrary(),
	readdirSync('src/pages', { recursive: true })
		.map(String)
		.filter((name) => /\.(astro|ts)$/.test(name)),
);

test('no published fix, step or address is gone', () => {
	expect(broken(old, now), broken(old, now).join('\n')).toEqual([]);
});

test('the ledger holds every published name', async () => {
	const text = `${JSON.stringify(joined(old, now), null, '\t')}\n`;
	await expect(
		text,
		'The ledger lacks what the site publishes. Run npm run ledger, and commit tests/site/ledger.json.',
	).toMatchFileSnapshot('ledger.json');
});

const small: Ledger = {
	fixes: { 'restart-router': ['unplug', 'plug-in'] },
	guides: ['causes/slow-connection'],
	pages: ['/progress/'],
};

test('what vanished or was renamed is named with what to write, and stays in the ledger', () => {
	const changed: Ledger = {
		fixes: { 'restart-router': ['unplug'], 'reset-router': [] },
		guides: ['causes/slow-line'],
		pages: [],
	};
	expect(broken(small, changed)).toEqual([
		'The step "plug-in" of the fix "restart-router" was published and is gone. Write `formerly: [plug-in]` at the step of content/fixes/restart-router.yml that takes its place.',
		'The guide "causes/slow-connection" was published and is gone. Write `formerly: [causes/slow-connection]` in the guide that takes its place, or bring content/guides/causes/slow-connection.mdx back.',
		'The address "/progress/" was published and is gone. Bring it back under src/pages; other sites link to it.',
	]);
	expect(broken(small, { ...small, fixes: {} })[0]).toContain('`formerly: [restart-router]`');
	expect(joined(small, changed)).toEqual({
		fixes: { 'reset-router': [], 'restart-router': ['plug-in', 'unplug'] },
		guides: ['causes/slow-connection', 'causes/slow-line'],
		pages: ['/progress/'],
	});
});

test('a name kept under formerly is no loss', () => {
	const fixture = published(readContent('tests/fixtures/good').library!, []);
	const before = { fixes: { reboot: ['switch-off', 'turn-off'], restart: ['settings'] }, guides: [], pages: [] };
	expect(broken(before, fixture)).toEqual([]);
	expect(broken({ ...before, fixes: { reboot: ['pull-plug'] } }, fixture)).toHaveLength(1);
});
