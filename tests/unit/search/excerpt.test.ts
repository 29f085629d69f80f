import { expect, test } from 'vitest';
import { excerptOf } from '@/search/excerpt';

const page = (content: string, anchors: string) => ({
	raw_url: `/x/#${anchors}`,
	content,
	meta: { summary: 'The summary.' },
});
const text = 'Unplug the router now. Wait until its lights settle.';

test('the passage that says most, its anchor, and the words that were asked for', () => {
	const hits = new Map([
		[0, 1],
		[2, 2],
		[7, 2],
	]);
	expect(excerptOf(page(text, '0:fix--unplug 4:fix--wait'), hits)).toEqual({
		pieces: [
			{ text: '', hit: false },
			{ text: 'Unplug ', hit: true },
			{ text: 'the ', hit: false },
			{ text: 'router ', hit: true },
			{ text: 'now.', hit: false },
		],
		anchor: 'fix--unplug',
	});
});

test('the summary where the text says nothing', () => {
	expect(excerptOf(page(text, '0'), new Map())).toEqual({
		pieces: [{ text: 'The summary.', hit: false }],
	});
});

test('a long passage is cut around its first hit', () => {
	const words = Array.from({ length: 200 }, (_, at) => `w${at}`);
	const { pieces } = excerptOf(page(words.join(' '), '0'), new Map([[100, 1]]));
	const shown = pieces.map(({ text }) => text).join('');
	expect(shown).toMatch(/^… w92 w93.*w121 …$/);
	expect(pieces.filter(({ hit }) => hit)).toEqual([{ text: 'w100 ', hit: true }]);
});
