// @vitest-environment node
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draw } from '@/previews/draw';

const home = process.cwd();
let place = '';

// The pictures are kept in a folder of the place where a build runs.
beforeEach(() => process.chdir((place = mkdtempSync(join(tmpdir(), 'unstuck-previews-')))));
afterEach(() => {
	process.chdir(home);
	rmSync(place, { recursive: true });
});

test('the same card is drawn once, and another one is drawn anew', async () => {
	const first = await draw('Restart the router', ['Android', '3 minutes']);
	expect(first.drawn).toBe(true);
	expect(first.png.subarray(1, 4).toString()).toBe('PNG');
	const [kept] = readdirSync('.cache/previews');
	const written = statSync(`.cache/previews/${kept}`).mtimeMs;

	const second = await draw('Restart the router', ['Android', '3 minutes']);
	expect(second.drawn).toBe(false);
	expect(second.png.equals(first.png)).toBe(true);
	expect(readdirSync('.cache/previews')).toEqual([kept]);
	expect(statSync(`.cache/previews/${kept}`).mtimeMs).toBe(written);

	for (const [title, facts] of [
		['Restart the phone', ['Android', '3 minutes']],
		['Restart the router', ['Android', '4 minutes']],
	] as const) {
		const other = await draw(title, [...facts]);
		expect(other.drawn).toBe(true);
		expect(other.png.equals(first.png)).toBe(false);
	}
});
