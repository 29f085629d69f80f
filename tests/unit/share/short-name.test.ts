import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { collisions, fromDigits, shortName, shortStep, toDigits } from '@/share/short-name';

test('keeps the short names that were posted', () => {
	expect([shortName('restart-router'), shortName('symptoms/stuck-at-99'), shortStep('unplug')]).toEqual(['T_yI', 'veBn', 25249]);
});

test('writes numbers as digits and reads them back', () => {
	for (const [value, length] of [[0, 1], [63, 1], [64, 2], [262143, 3], [2 ** 24 - 1, 4]] as const) {
		expect(toDigits(value, length)).toHaveLength(length);
		expect(fromDigits(toDigits(value, length))).toBe(value);
	}
});

test('gives each fix, symptom and step of the site a short name of its own', () => {
	interface Content { formerly?: string[]; steps?: { id: string; formerly?: string[] }[] }
	const folder = `${import.meta.dirname}/../../../content`;
	const fixes = readdirSync(`${folder}/fixes`).map((file) => ({ id: file.replace('.yml', ''), ...(parse(readFileSync(`${folder}/fixes/${file}`, 'utf8')) as Content) }));
	expect(fixes.length).toBeGreaterThan(30);
	expect(collisions(fixes.flatMap(({ id, formerly = [] }) => [id, ...formerly]))).toEqual([]);
	for (const { steps = [] } of fixes) expect(collisions(steps.flatMap(({ id, formerly = [] }) => [id, ...formerly]), shortStep)).toEqual([]);
	expect(collisions(readdirSync(`${folder}/guides/symptoms`).map((file) => `symptoms/${file.replace('.mdx', '')}`))).toEqual([]);
});

test('says which ids share a short name', () => {
	expect(collisions(['a', 'b', 'a'], () => 1)).toEqual(['The ids "a" and "b" have the same short name in report links. Rename the newer one before it is published.']);
});
