import { expect, test } from 'vitest';
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
	expect(laid['steps']).toEqual(english.steps);
	expect(lay({}, english)).toEqual(english);
});
