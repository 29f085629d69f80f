import { expect, test } from 'vitest';
import { headTags } from '@/library/head';
import type { Fix } from '@/library/join';
import { toFix } from '../documents/sample-fix';

const days: [name: string, fix: Partial<Fix>, modified: string][] = [
	['checked after a change', { changed: '2026-12-01', reviewed: '2027-01-05' }, '2027-01-05'],
	['changed after a check', { changed: '2027-02-01', reviewed: '2027-01-05' }, '2027-02-01'],
	['never changed', { reviewed: '2026-11-22' }, '2026-11-22'],
];

test.each(days)('the page and the structured data of a fix that was %s name the same day', (_, dates, modified) => {
	const fix: Fix = { ...toFix(), ...dates };
	const tags = headTags(fix.href, { fixes: new Map([[fix.id, fix]]), guides: new Map() });
	expect(tags.find(({ attrs }) => attrs['property'] === 'article:modified_time')?.attrs['content']).toBe(modified);
	const graph = JSON.parse(tags.find(({ attrs }) => attrs['type'] === 'application/ld+json')!.content);
	expect(graph['@graph'][0].dateModified).toBe(modified);
});
