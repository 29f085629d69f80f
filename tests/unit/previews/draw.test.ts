// @vitest-environment node
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Card } from '@/previews/card';
import { draw } from '@/previews/draw';

const home = process.cwd();
const page = (title: string, time: string): Card => ({ kind: 'fix', title, facts: ['Android', time] });
let place = '';

// The pictures are kept in a folder of the place where a build runs.
beforeEach(() => process.chdir((place = mkdtempSync(join(tmpdir(), 'unstuck-previews-')))));
afterEach(() => {
	process.chdir(home);
	rmSync(place, { recursive: true });
});

test('the same card is drawn once, and another one is drawn anew', async () => {
	const first = await draw(page('Restart the router', '3 minutes'));
	expect(first.subarray(1, 4).toString()).toBe('PNG');
	const [kept] = readdirSync('.cache/previews');
	const written = statSync(`.cache/previews/${kept}`).mtimeMs;

	expect((await draw(page('Restart the router', '3 minutes'))).equals(first)).toBe(true);
	expect(readdirSync('.cache/previews')).toEqual([kept]);
	expect(statSync(`.cache/previews/${kept}`).mtimeMs).toBe(written);

	expect((await draw(page('Restart the phone', '3 minutes'))).equals(first)).toBe(false);
	expect((await draw(page('Restart the router', '4 minutes'))).equals(first)).toBe(false);
	expect(readdirSync('.cache/previews').length).toBe(3);
});
