// @vitest-environment node
import { expect, test } from 'vitest';
import { weight } from './tab';

test('what a page loads of the stores stays under 4.5 kB, nanostores included', () => {
	expect(weight('page.ts')).toBeLessThan(4500);
});

test('export and import, loaded on demand, add less than 2 kB', () => {
	expect(weight('everything.ts') - weight('page.ts')).toBeLessThan(2000);
});
