import { expect, test } from 'vitest';
import { notions, termsOf } from '@/search/terms';
import { vocabulary } from '@/search/vocabulary';

const terms = (text: string) => termsOf(text).map(({ term }) => term);

test.each([
	['Google Drive', 'Google Account'],
	['cellular', 'mobile data', '4G', 'datos móviles'],
	['Apple ID', 'Apple Account'],
	['stuck', 'frozen', 'hanging', 'not moving', 'loading forever'],
	['backup', 'back-up', 'backing up', 'backed up', 'copia de seguridad'],
	['Wi-Fi', 'wifi', 'WLAN'],
	['could not be completed', 'can’t complete', 'failed'],
	['turn it off and on', 'reboot', 'restarting'],
])('%s means the same as its equals', (...texts) => {
	const [first, ...others] = texts.map((text) => terms(text).filter((term) => term.startsWith('=')));
	expect(first).toHaveLength(1);
	for (const other of others) expect(other).toContain(first![0]);
});

test.each([
	['stuck at 0%', '=0%'],
	['0 of 3.2 GB', '=0%'],
	['stuck at 73', '=midway %'],
	['12 percent', '=midway %'],
	['bei 50 % hängen', '=midway %'],
	['98%', '=99%'],
	['hangs on 99', '=99%'],
	['al 100%', '=100%'],
])('reads the percentage in "%s"', (text, term) => {
	expect(terms(text)).toContain(term);
});

test.each(['15 GB', '64-digit key', 'at 2 am', 'on March 1st', 'Android 14', '150%'])(
	'sees no percentage in "%s"',
	(text) => {
		expect(terms(text).filter((term) => term.endsWith('%'))).toEqual([]);
	},
);

test('a small word is not taken for another word with its stem', () => {
	expect(terms('I am quite sure')).toEqual(['sur']);
	expect(terms('quit')).toContain('=close');
});

test('a word of its own counts fully, and less beside the notion it stands for', () => {
	expect(termsOf('router')).toEqual(expect.arrayContaining([expect.objectContaining({ term: '=router', weight: 1 })]));
	const [notion, word] = termsOf('frozen');
	expect(notion!.weight).toBeGreaterThan(word!.weight);
	expect(termsOf('zebra')).toEqual([{ term: 'zebra', weight: 1, from: 0, to: 1 }]);
});

test('every notion has a name of its own, and no line says a phrase twice', () => {
	const names = vocabulary.map(([name]) => name);
	expect(new Set(names).size).toBe(names.length);
	for (const line of vocabulary)
		expect(
			line.filter((phrase, at) => line.indexOf(phrase) !== at),
			line[0],
		).toEqual([]);
	for (const [phrase, found] of notions) expect(found.length, phrase).toBeLessThanOrEqual(4);
});
