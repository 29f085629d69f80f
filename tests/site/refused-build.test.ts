import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { make, mistakes } from '../mistakes';

/** Builds the good fixture with a mistake in it. */
function build(name: string): { code: number | null; output: string; says: string } {
	const mistake = mistakes.find((one) => one.name === name)!;
	const folder = `.cache/fixtures/${name.replaceAll(' ', '-')}`;
	rmSync(folder, { recursive: true, force: true });
	cpSync('tests/fixtures/good', folder, { recursive: true });
	make(mistake, folder);
	const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build', '--outDir', `.cache/out/${folder}`], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT: folder, NODE_ENV: 'production', NO_COLOR: '1' },
	});
	return {
		code: status,
		output: stdout + stderr,
		says: mistake.says.replace(/^content/, folder),
	};
}

for (const name of ['unknown risk', 'unknown cause', 'field that stands twice in a guide', 'element without end'])
	test(`the build stops at a ${name}, with file, line and remedy`, () => {
		const { code, output, says } = build(name);
		expect(code).not.toBe(0);
		expect(output).toContain(says);
	}, 60_000);
