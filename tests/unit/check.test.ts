import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsToAvoid } from '@/library/words';
import { make, mistakes } from '../mistakes';

function run(content: string) {
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'check'], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT: content },
	});
	return { status, output: stdout + stderr };
}

test('npm run check names a mistake as the build does, and fails', () => {
	const folder = mkdtempSync(join(tmpdir(), 'check-'));
	cpSync('tests/fixtures/good', folder, { recursive: true });
	const mistake = mistakes.find(({ name }) => name === 'unknown field')!;
	make(mistake, folder);
	const { status, output } = run(folder);
	expect(output).toContain(`Wrong: ${mistake.says}`);
	expect(output).toContain('1 mistake.');
	expect(status).toBe(1);
});

test('npm run check says that good content is good', () => {
	expect(run('tests/fixtures/good')).toEqual({ status: 0, output: expect.stringContaining('0 mistakes.') });
});

const list = readFileSync('content/words.yml', 'utf8');
const advice = (data: object, body = '') => wordsToAvoid([{ file: 'content/fixes/x.yml', data, body }], list);

test('a word to avoid is named once a file, with its place, what to write and why', () => {
	expect(advice({ why: 'The line drops.', worked: 'The lines hold.' }, '## A\n\nA text.\nA notice stays.')).toEqual([
		{
			file: 'content/fixes/x.yml',
			path: ['why'],
			words: 'line',
			message: 'says "line" (2 times). Write connection. A line is also a row of text on the screen.',
		},
		{
			file: 'content/fixes/x.yml',
			line: 4,
			message: 'the text says "notice". Write notification. It is what both phones call it.',
		},
	]);
});

test('labels, quotes, code, addresses and the words of readers are left alone', () => {
	expect(
		advice(
			{
				do: 'Turn on **Back up using cellular**.',
				note: 'It says "no line". See `wifi.txt` and [more](/fixes/please/). Did you notice it?',
				aliases: ['slow wifi line'],
				messages: ['Please click here'],
			},
			'import Notice from \'@/components/notice line.astro\';\n\n<OnlyOn notice="a line">Wi-Fi offline, online.</OnlyOn>',
		),
	).toEqual([]);
});

test('a slip in the list of words is named with its line', () => {
	expect(wordsToAvoid([], '- avoid: [line\n  write: connection\n')).toEqual([
		{
			file: 'content/words.yml',
			line: 1,
			message: 'cannot be read: the bracket [ that opens here is not closed. Close it with ] before the next field.',
		},
	]);
	expect(wordsToAvoid([], '- avoid: [line]\n  wriet: connection\n  because: B\n')).toContainEqual(
		expect.objectContaining({ line: 1, message: expect.stringContaining('is no field. Did you mean write?') }),
	);
});

test('a guide that is hard to read is named with where it is hardest', () => {
	const folder = mkdtempSync(join(tmpdir(), 'check-'));
	cpSync('tests/fixtures/good', folder, { recursive: true });
	const guide = join(folder, 'guides/causes/glitch.mdx');
	const hard =
		'Administrators occasionally encounter extraordinarily complicated configurations necessitating considerable investigation.';
	writeFileSync(guide, readFileSync(guide, 'utf8').replace('Something hangs.\n\n<', `${`${hard} `.repeat(9)}\n\n<`));
	expect(run(folder).output).toMatch(
		/May be better: content\/guides\/causes\/glitch\.mdx: reads at grade \d+\.\d, hardest where it says "Administrators occasionally encounter/,
	);
});
