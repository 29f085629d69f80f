import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The colours of a theme, by token: each token holds those of both. */
function colours(theme: 'dark' | 'light'): Record<string, string> {
	const tokens = css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
	return Object.fromEntries([...tokens].map(([, name, light, dark]) => [name, theme === 'light' ? light! : dark!]));
}

/** How much lighter one colour is than the other, as WCAG counts: from 1 to 21. */
function contrast(one: string, other: string): number {
	const light = (colour: string) => {
		const [r, g, b] = [1, 3, 5]
			.map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
			.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
		return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
	};
	const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
	return (high! + 0.05) / (low! + 0.05);
}

const grounds = ['ground', 'paper', 'paper-high'];
const ownGround = ['good', 'calm', 'care', 'danger', 'accent'];
/** Text and what it stands on. */
const texts = [
	...['ink', 'ink-soft', 'accent', 'danger', 'good'].flatMap((text) => grounds.map((ground) => [text, ground])),
	...ownGround.map((text) => [text, `${text}-ground`]),
	...ownGround.map((text) => ['ink', `${text}-ground`]),
	...ownGround.map((text) => ['accent', `${text}-ground`]),
	['on-accent', 'accent'],
	['on-good', 'good'],
];
/** What has to be seen but not read: outlines of buttons, fields and drawn phones. */
const outlines = ['edge-strong', 'device'].flatMap((line) => grounds.map((ground) => [line, ground]));

for (const theme of ['dark', 'light'] as const) {
	const colour = colours(theme);
	const weak = (pairs: string[][], least: number) =>
		pairs
			.map(([front, back]) => ({ pair: `${front} on ${back}`, ratio: contrast(colour[front!]!, colour[back!]!) }))
			.filter(({ ratio }) => !(ratio >= least));

	test(`in ${theme} colours every text has a contrast of 7 to 1`, () => {
		expect(weak(texts, 7)).toEqual([]);
	});

	test(`in ${theme} colours every outline that matters has a contrast of 3 to 1`, () => {
		expect(weak(outlines, 3)).toEqual([]);
	});
}

test('the contrast of black on white is 21', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
