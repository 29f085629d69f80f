import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetsOf, facetValues, fits, pageNumber, type Facets } from '@/search/facets';

const facets: fc.Arbitrary<Facets> = fc.record({
	platforms: fc.subarray([...facetValues.platform], { minLength: 1 }),
	kind: fc.constantFrom(...facetValues.kind),
	risk: fc.option(fc.constantFrom(...facetValues.risk), { nil: undefined }),
});

test('the number of a page keeps its facets, and no two pages share one', () => {
	fc.assert(
		fc.property(fc.nat(1e6), fc.nat(1e6), facets, facets, (one, other, these, those) => {
			expect(facetsOf(pageNumber(one, these))).toEqual(these);
			expect(pageNumber(one, these) === pageNumber(other, those)).toBe(
				one === other && JSON.stringify(these) === JSON.stringify(those),
			);
		}),
	);
});

test('a search that is narrowed by nothing keeps every page', () => {
	fc.assert(
		fc.property(fc.nat(1e6), facets, (order, these) => {
			expect(fits(pageNumber(order, these), {})).toBe(true);
		}),
	);
});

test('narrows by phone, kind and risk at once', () => {
	const page = pageNumber(7, { platforms: ['android'], kind: 'fix', risk: 'none' });
	expect(fits(page, { platform: 'android', kind: 'fix', risk: 'none' })).toBe(true);
	expect(fits(page, { platform: 'iphone' })).toBe(false);
	expect(fits(page, { kind: 'cause' })).toBe(false);
	expect(fits(page, { risk: 'pauses' })).toBe(false);
});
