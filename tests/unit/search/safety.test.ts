import { expect, test } from 'vitest';
import type { Page } from '@/search/files';
import type { Query } from '@/search/query';
import { safeOrder, type Found } from '@/search/search';

const page = (href: string, rest: object = {}) => ({ href, ...rest }) as Page;
const danger = { kind: 'fix', risk: 'loses-chats' };
const found = (...pages: Page[]) => pages.map((page, at) => ({ page, score: 10 - at, named: 1 }) as Found);
const order = (pages: Page[], query: Partial<Query>) =>
	safeOrder(found(...pages), query as Query).map(({ page }) => page.href);
const pages = [
	page('/a/', danger),
	page('/b/'),
	page('/c/', danger),
	page('/after/restore/'),
	page('/d/'),
	page('/e/'),
];

test('without words of loss the order stays', () => {
	expect(order(pages, { loss: false })).toEqual(pages.map(({ href }) => href));
});

test('what can lose chats is not among the first three when no name of it says what was asked', () => {
	const unnamed = found(...pages).map((one) => ({ ...one, named: 0.1 }));
	const hrefs = safeOrder(unnamed, { loss: false, recovery: false }).map(({ page }) => page.href);
	expect(hrefs).toEqual(['/b/', '/after/restore/', '/d/', '/a/', '/c/', '/e/']);
	expect(safeOrder(unnamed.slice(0, 1), { loss: false, recovery: false })).toHaveLength(1);
});

test('for words of loss nothing that loses chats is among the first three', () => {
	expect(order(pages, { loss: true })).toEqual(['/b/', '/after/restore/', '/d/', '/a/', '/c/', '/e/']);
});

test('who asks for recovery gets it first, by kind or by name', () => {
	expect(order(pages, { loss: true, recovery: true })[0]).toBe('/after/restore/');
	expect(order([page('/b/'), page('/recover/x/', { kind: 'recovery' })], { loss: true, recovery: true })[0]).toBe(
		'/recover/x/',
	);
});

test('with few results what loses chats is left out', () => {
	expect(order([page('/a/', danger), page('/b/')], { loss: true })).toEqual(['/b/']);
});
