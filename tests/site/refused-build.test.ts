import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Builds the good fixture with a broken one laid over it. */
function build(fixture: string): { code: number | null; output: string } {
	const folder = `.cache/fixtures/${fixture}`;
	rmSync(folder, { recursive: true, force: true });
	cpSync('tests/fixtures/good', folder, { recursive: true });
	cpSync(`tests/fixtures/${fixture}`, folder, { recursive: true });
	const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build', '--outDir', `.cache/out/${fixture}`], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT: folder, NODE_ENV: 'production', NO_COLOR: '1' },
	});
	return { code: status, output: stdout + stderr };
}

test('a field that breaks its schema stops the build, with file, field and remedy', () => {
	const { code, output } = build('unknown-risk');
	expect(code).not.toBe(0);
	expect(output).toContain('restart.yml');
	expect(output).toContain('"some" is not a risk. Use none, pauses, settings, replaces-backup, loses-chats.');
}, 60_000);

test('a name that leads nowhere stops the build, with file, field and remedy', () => {
	const { code, output } = build('unknown-cause');
	expect(code).not.toBe(0);
	expect(output).toContain(
		'restart.yml: causes names the unknown cause "glich". Add content/guides/causes/glich.mdx, or correct the name.',
	);
}, 60_000);
