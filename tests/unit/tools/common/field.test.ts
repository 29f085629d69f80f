import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberIn } from '@/tools/common/field';

test('reads a speed as people type it', () => {
	expect(numberIn('4.5')).toBe(4.5);
	expect(numberIn(' 4,5 Mbps ')).toBe(4.5);
	for (const none of ['', 'fast', '0', '-3', '1e99', 'Infinity', '1,2,3']) expect(numberIn(none)).toBeUndefined();
});

test('any text gives a positive number or none', () => {
	fc.assert(fc.property(fc.string(), (text) => (numberIn(text) ?? 1) > 0));
});
