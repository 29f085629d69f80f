import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../check';
import { readContent } from '../../content';
import { make, mistakes } from '../../mistakes';

test('accepts good content and joins it', () => {
	const { library, problems } = readContent('tests/fixtures/good');
	expect(problems).toEqual([]);
	const restart = library!.fixes.get('restart')!;
	expect(restart.guides.map((guide) => guide.id)).toEqual(['causes/glitch']);
	expect(restart.steps.map((step) => [step.key, step.formerKeys])).toEqual([
		['restart--turn-off', ['restart--switch-off', 'reboot--turn-off', 'reboot--switch-off']],
		['restart--settings', ['reboot--settings']],
	]);
	expect(restart.steps[1]!.paths).toEqual({ android: ['Settings', 'System'], iphone: ['Settings', 'General'] });
	expect(library!.fixes.get('wipe')!.needs.map((fix) => fix.id)).toEqual(['copy-chats']);
});

for (const mistake of mistakes)
	test(`refuses a ${mistake.name}`, () => {
		const folder = mkdtempSync(join(tmpdir(), 'mistake-'));
		cpSync('tests/fixtures/good', folder, { recursive: true });
		make(mistake, folder);
		const { errors } = check([folder]);
		rmSync(folder, { recursive: true });
		expect(errors).toEqual([mistake.says]);
	});
