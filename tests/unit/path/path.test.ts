import { expect, test } from 'vitest';
import { pathOf, sharedPath, sizeOf, type PathFix, type PathGuide } from '@/path/path';

const fix = (id: string, minutes: number, more: Partial<PathFix> = {}): PathFix => ({
	id,
	minutes,
	platforms: ['android', 'iphone'],
	comes: true,
	...more,
});
const guide: PathGuide = {
	fixes: [
		fix('read-date', 2, { asked: true }),
		fix('quick-copy', 5, { safeguard: true, quick: true, platforms: ['android'] }),
		fix('computer-copy', 30, { safeguard: true }),
		fix('restart', 3),
		fix('update', 4),
		fix('space', 6),
		fix('wipe', 3, { comes: false }),
	],
	questions: [
		{
			id: 'full',
			answers: [
				{ id: 'yes', try: ['space', 'wipe'] },
				{ id: 'no', try: [] },
				{ id: 'unknown', try: [] },
			],
		},
	],
};

test('begins with the quick copy, and leaves the long one for later', () => {
	expect(pathOf(guide, 'android', {})).toEqual({
		first: ['quick-copy', 'restart', 'update', 'space'],
		rest: ['read-date', 'computer-copy', 'wipe'],
	});
});

test('puts what an answer makes likely before the rest of the checklist', () => {
	expect(pathOf(guide, 'iphone', { full: 'yes' }).first).toEqual(['space', 'restart', 'update']);
});

test('is as it was after "I cannot tell", and after an answer that is no longer there', () => {
	for (const said of ['unknown', 'gone'])
		expect(pathOf(guide, 'android', { full: said })).toEqual(pathOf(guide, 'android', {}));
});

test('leaves for later what only another answer would have made likely', () => {
	expect(pathOf(guide, 'iphone', { full: 'no' })).toEqual({
		first: ['restart', 'update'],
		rest: ['read-date', 'computer-copy', 'space', 'wipe'],
	});
});

test('leaves out what has no room, and goes on with what has', () => {
	const long = { ...guide, fixes: [fix('long', 18), fix('longer', 12), fix('short', 2)] };
	expect(pathOf(long, 'android', {})).toEqual({ first: ['long', 'short'], rest: ['longer'] });
});

test('never takes more than five', () => {
	const many = { ...guide, fixes: Array.from({ length: 9 }, (_, number) => fix(`fix-${number}`, 1)) };
	expect(pathOf(many, 'android', {}).first).toHaveLength(5);
});

test('what is for some readers only comes first for those alone who said so', () => {
	const fixes = [fix('samsung', 3, { optional: true }), fix('restart', 3)];
	const questions = [{ id: 'make', answers: [{ id: 'samsung', try: ['samsung'] }] }];
	expect(pathOf({ fixes, questions }, 'android', {})).toEqual({ first: ['restart'], rest: ['samsung'] });
	expect(pathOf({ fixes, questions }, 'android', { make: 'samsung' }).first).toEqual(['samsung', 'restart']);
});

test('for both phones, first stands what comes first on each phone that it is for', () => {
	const { first, rest } = sharedPath(guide, ['android', 'iphone'], {});
	expect(first).toEqual(['quick-copy', 'restart', 'update', 'space']);
	expect(rest).toEqual(['read-date', 'computer-copy', 'wipe']);
	const tight = {
		...guide,
		fixes: [fix('copy', 5, { quick: true, platforms: ['android'] }), fix('long', 16), fix('short', 2)],
	};
	expect(sharedPath(tight, ['android', 'iphone'], {})).toEqual({ first: ['copy', 'short'], rest: ['long'] });
	expect(sharedPath(tight, ['iphone'], {})).toEqual(pathOf(tight, 'iphone', {}));
});

test('tells how many fixes there are for a phone, and how long they take', () => {
	expect(sizeOf(guide, ['quick-copy', 'restart'], 'android')).toEqual({ fixes: 2, minutes: 8 });
	expect(sizeOf(guide, ['quick-copy', 'restart'], 'iphone')).toEqual({ fixes: 1, minutes: 3 });
});
