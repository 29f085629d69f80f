import { expect, test } from 'vitest';
import { readFolder, type Folder } from '@/library/read';
import { lay } from '@/library/translations';

const english = {
	title: 'Restart',
	risk: 'none',
	steps: [
		{ id: 'off', do: 'Turn it off.', timer: '30s', path: { android: ['Settings'], iphone: ['Settings'] } },
		{ id: 'on', do: 'Turn it on.' },
	],
	aliases: ['reboot', 'switch off'],
};

test('texts lie over the structure: fields by name, steps by id, plain lists as a whole', () => {
	const texts = {
		title: 'Ankora',
		steps: [
			{ id: 'on', do: 'Vidu.' },
			{ id: 'off', path: { android: ['Setos'] } },
		],
		aliases: ['nulu'],
	};
	expect(lay(texts, english)).toEqual({
		title: 'Ankora',
		risk: 'none',
		steps: [
			{ id: 'off', do: 'Turn it off.', timer: '30s', path: { android: ['Setos'], iphone: ['Settings'] } },
			{ id: 'on', do: 'Vidu.' },
		],
		aliases: ['nulu'],
	});
});

test('a translation adds and removes no step, whatever it holds', () => {
	const laid = lay({ steps: [{ id: 'gone', do: 'Nesto.' }] }, english);
	expect(laid).toHaveProperty('steps', english.steps);
});

test('a file is read with its translation laid over it, and a guide with the body of its own', () => {
	const read = (folder: Folder, name: string) =>
		readFolder('tests/fixtures/good', folder, 'qaa').find((file) => file.name === name)!.read;
	const restart = read('fixes', 'restart.yml');
	expect(restart.problems).toEqual([]);
	expect(restart.data).toMatchObject({ risk: 'pauses', minutes: 2 });
	expect(restart.data['title']).not.toBe('Restart the phone');
	const [step] = read('fixes', 'look-for-chats.yml').data['steps'] as { note: unknown }[];
	expect(step!.note).toEqual({ both: 'There may be two.', iphone: 'Tenu te tabo.' });
	expect(read('fixes', 'wipe.yml').data['title']).toBe('Start over');
	const guide = read('guides', 'causes/glitch.mdx');
	expect(guide.file).toBe('tests/fixtures/good/translations/qaa/guides/causes/glitch.mdx');
	expect(guide.data['kind']).toBe('cause');
	expect(guide.body).not.toContain('Something hangs.');
});
