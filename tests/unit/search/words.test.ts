import { expect, test } from 'vitest';
import { parseVocabulary } from '@/library/search/vocabulary';
import { fold, stem, wordsOf } from '@/search/words';
import { reader, vocabulary } from './site-words';

const concepts = (text: string) =>
	reader
		.termsOf(text)
		.map(({ key }) => key)
		.filter((key) => key.startsWith('zq'));

test.each([
	['reboot the phone', 'restart the device'],
	['my backup is frozen', 'el respaldo está atascado'],
	['google drive', 'gdrive'],
	['hängt', 'macet'],
	['over cellular', 'with mobile data'],
])('“%s” and “%s” share a concept', (one, other) => {
	expect(concepts(one).filter((concept) => concepts(other).includes(concept))).not.toEqual([]);
});

test.each([
	[['stuck at 0', '0 of 3.2 GB', '1 %', '0 percent'], 'zq990'],
	[['stuck at 47', 'at 50%', '94 percent'], 'zq991'],
	[['99%', 'sitting at 98'], 'zq992'],
	[['stuck at 100', '100 per cent'], 'zq993'],
])('%s name one stretch of the bar', (texts, token) => {
	for (const text of texts) expect(concepts(text), text).toContain(token);
});

test.each(['at 3 pm', 'at 5 GB', 'iOS 18', '15GB', 'by 7 days'])('“%s” is no percentage', (text) => {
	expect(concepts(text).filter((concept) => concept >= 'zq990')).toEqual([]);
});

test('small words ask for nothing, and do not hide behind the stem of another', () => {
	expect(reader.termsOf('is it the')).toEqual([]);
	expect(concepts('quite')).toEqual([]);
});

test('words are split at what is no letter, and units from their numbers', () => {
	expect(wordsOf("15GB isn't Wi-Fi").map(({ folded }) => folded)).toEqual(['15', 'gb', 'isnt', 'wi', 'fi']);
	expect(fold('Crónica’s')).toBe('cronicas');
});

test.each([
	['restores', 'restor'],
	['restoring', 'restor'],
	['stopped', 'stop'],
	['copies', 'copy'],
	['files', 'file'.slice(0, 3)],
	['thing', 'thing'],
])('the stem of %s is %s', (word, expected) => {
	expect(stem(word)).toBe(expected);
});

test('no line of the vocabulary says a phrase twice, and lists have names that the search knows', () => {
	for (const line of vocabulary.same) expect(new Set(line).size, line[0]).toBe(line.length);
	for (const list of [vocabulary.loss, vocabulary.recovery, vocabulary.small, vocabulary.android, vocabulary.iphone])
		expect(list.length).toBeGreaterThan(5);
	expect(() => parseVocabulary('nonsense: a, b')).toThrow('"nonsense"');
	expect(parseVocabulary('# note\na, b c\nloss: gone')).toMatchObject({ same: [['a', 'b c']], loss: ['gone'] });
});
