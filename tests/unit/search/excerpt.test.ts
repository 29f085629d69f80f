import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, piecesOf } from '@/search/excerpt';

const weights = new Map([
	['router', 1],
	['=router', 1],
]);
const page = {
	href: '/x/',
	title: 'X',
	avoid: false,
	summary: 'About something else.',
	names: [],
	passages: [
		{ text: 'Nothing.', anchor: 'a' },
		{ text: 'Unplug the router.', anchor: 'b' },
	],
};

test('shows the passage that says what was asked, with its place and the words marked', () => {
	expect(excerptOf(page, weights)).toEqual({
		pieces: [
			{ text: 'Unplug the ', hit: false },
			{ text: 'router', hit: true },
			{ text: '.', hit: false },
		],
		anchor: 'b',
	});
});

test('shows the summary when no passage says more', () => {
	expect(excerptOf(page, new Map()).pieces).toEqual([{ text: 'About something else.', hit: false }]);
});

test('cuts a long text around its first hit', () => {
	const text = `${'far away '.repeat(60)}the router ${'and so on '.repeat(60)}`;
	const whole = piecesOf(text, weights)
		.map((piece) => piece.text)
		.join('');
	expect(whole).toMatch(/^… .*the router.* …$/);
	expect(whole.length).toBeLessThan(200);
});

test('the pieces of any short text are that text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), (text) => {
			expect(
				piecesOf(`${text.slice(0, 100)} router`, weights)
					.map((piece) => piece.text)
					.join(''),
			).toBe(`${text.slice(0, 100)} router`);
		}),
	);
});
