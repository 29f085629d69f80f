import { mkdtempSync, mkdirSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, expect, test } from 'vitest';
import { loadFolder, mistakesIn } from '@/library/loader';

interface Kept {
	id: string;
	data: Record<string, unknown>;
	digest: string;
}

const folder = mkdtempSync(join(tmpdir(), 'loader-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Loads fixes into a store as the framework keeps it: an entry with an equal digest stays. */
async function load(store: Map<string, Kept>) {
	const context = {
		store: {
			keys: () => [...store.keys()],
			delete: (id: string) => store.delete(id),
			set: (entry: Kept) => store.get(entry.id)?.digest !== entry.digest && Boolean(store.set(entry.id, entry)),
		},
		generateDigest: (data: unknown) => JSON.stringify(data),
		config: { root: pathToFileURL(`${process.cwd()}/`) },
	};
	await loadFolder(folder, 'fixes', 'en').load(context as unknown as LoaderContext);
	return store;
}

function write(change = (text: string) => text) {
	mkdirSync(folder, { recursive: true });
	cpSync('tests/fixtures/good', folder, { recursive: true });
	const file = join(folder, 'fixes/wipe.yml');
	writeFileSync(
		file,
		change(
			'title: Start over\nwhy: A\nplatforms: [android]\nrisk: none\nundo: B\nminutes: 1\npublished: 2026-01-31\nreviewed: 2026-01-31\nsteps: [{ id: a, do: C }]\nworked: D\ncommon-sense: true\n',
		),
	);
}

test('a file with mistakes is loaded with them, and without them when it is mended', async () => {
	write((text) => text.replace('minutes: 1', 'minutes: many').replace('risk: none', 'risk: some'));
	const store = await load(new Map());
	expect(mistakesIn([...store.values()])).toEqual([
		`${folder}/fixes/wipe.yml:4: risk "some" is not a risk. Use none, pauses, settings, replaces-backup, loses-chats.`,
		`${folder}/fixes/wipe.yml:6: minutes must be a whole number of minutes.`,
	]);
	write();
	expect(mistakesIn([...(await load(store)).values()])).toEqual([]);
	expect(store.get('wipe.yml')!.data).toMatchObject({ title: 'Start over', minutes: 1 });
});

test('what was kept under another schema is read anew, though its file is the same', async () => {
	write();
	const store = await load(new Map());
	const { quick: _, ...older } = store.get('wipe.yml')!.data;
	store.set('wipe.yml', { id: 'wipe.yml', data: older, digest: JSON.stringify({ ...older, body: '' }) });
	expect((await load(store)).get('wipe.yml')!.data).toHaveProperty('quick', false);
});

test('a file that is gone is gone', async () => {
	write();
	const store = await load(new Map());
	const others = [...store.keys()].filter((name) => name !== 'wipe.yml');
	rmSync(join(folder, 'fixes/wipe.yml'));
	expect([...(await load(store)).keys()]).toEqual(others);
	expect(others).toContain('restart.yml');
});
