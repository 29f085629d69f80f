// @vitest-environment node
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { budget, chooseFiles, writeWorker } from '@/integrations/offline';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'unstuck-copy-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Record<string, string | Buffer>): void {
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
}

test('the copy holds pages and what they read, and nothing that only others read', async () => {
	write({
		'index.html': '',
		'404.html': '',
		'android/index.html': '',
		'components/index.html': '',
		'offline/index.html': '',
		'fixes/index.html': '',
		'fixes/x/index.html': '',
		'fixes/x.json': '',
		'fixes/x.md': '',
		'fixes.json': '',
		'feed.xml': '',
		'progress.json': '',
		'pagefind/pagefind-entry.json': '',
		'pagefind/pagefind.js': '',
		'pagefind/fragment/en_1.pf_fragment': '',
		'_astro/site.js': '',
		'_astro/site.js.gz': '',
		'previews/index.png': '',
		'icons/192.png': '',
		'reminders/week.ics': '',
		'tools/probe.bin': '',
		'manifest.webmanifest': '',
		_headers: '',
	});
	expect(Object.keys((await chooseFiles(folder)).files)).toEqual([
		'android/',
		'',
		'offline/',
		'_astro/site.js',
		'manifest.webmanifest',
		'pagefind/pagefind-entry.json',
		'progress.json',
		'pagefind/fragment/en_1.pf_fragment',
		'pagefind/pagefind.js',
		'fixes/',
		'fixes/x/',
		'icons/192.png',
		'reminders/week.ics',
	]);
});

test('what the budget has no room for is left, the least needed first', async () => {
	const noise = randomBytes(budget / 2);
	write({ 'index.html': '', '_astro/a.js': noise, 'pagefind/wasm.en.pagefind': noise, 'fixes/x/index.html': noise });
	const { files, bytes, left } = await chooseFiles(folder);
	expect(Object.keys(files)).toEqual(['', '_astro/a.js']);
	expect(left).toBe(2);
	expect(bytes).toBeLessThanOrEqual(budget);
});

test('the worker of a build changes with any of its files, and only then', async () => {
	const worker = async (text: string) => {
		write({ 'index.html': text });
		await writeWorker(folder, (await chooseFiles(folder)).files);
		return readFileSync(join(folder, 'sw.js'), 'utf8');
	};
	const first = await worker('one');
	expect(await worker('two')).not.toBe(first);
	expect(await worker('one')).toBe(first);
});
