// @vitest-environment node
import { expect, test } from 'vitest';
import { toPagefind } from '@/library/search/build';
import { reader } from '../../search/site-words';

const record = {
	href: '/fixes/x/',
	title: 'Restart the router',
	platform: ['android' as const],
	kind: 'fix' as const,
	risk: 'pauses' as const,
	summary: 'It helps.',
	names: ['reboot the wifi box', 'x'],
	passages: [{ text: 'Unplug it now.', anchor: 'x--unplug' }, { text: 'Wait.' }],
};

test('a record has its names, and where each passage begins', () => {
	expect(toPagefind(record, reader)).toMatchObject({
		url: '/fixes/x/#0:x--unplug 3',
		content: 'Unplug it now. Wait.',
		meta: { title: 'Restart the router', names: 'reboot the wifi box | x' },
	});
});

test('concepts stand beside the words, each once', () => {
	const tokens = toPagefind(record, reader).meta['synonyms']!.split(' ');
	expect(tokens.length).toBeGreaterThan(0);
	expect(new Set(tokens).size).toBe(tokens.length);
	for (const token of tokens) expect(token).toMatch(/^zq\d{3}$/);
});
