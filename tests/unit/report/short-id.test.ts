import { expect, test } from 'vitest';
import { fromDigits, shortName, shortStep, toDigits } from '@/report/short-id';
import { siteLibrary } from '../../content';
import { published, readLedger } from '../../site/ledger';

test('keeps the short names that were posted', () => {
	expect([shortName('restart-router'), shortName('symptoms/stuck-at-99'), shortStep('unplug')]).toEqual([
		'T_yI',
		'veBn',
		25249,
	]);
});

test('writes numbers as digits and reads them back', () => {
	for (const [value, length] of [
		[0, 1],
		[63, 1],
		[64, 2],
		[262143, 3],
		[2 ** 24 - 1, 4],
	] as const) {
		expect(toDigits(value, length)).toHaveLength(length);
		expect(fromDigits(toDigits(value, length))).toBe(value);
	}
});

test('gives each fix, symptom and step that was ever published a short name of its own, so that no link changes its meaning', () => {
	for (const [where, { fixes, steps, symptoms }] of Object.entries({ content: ofContent(), ledger: ofLedger() })) {
		expect(fixes.length, where).toBeGreaterThan(45);
		expect(symptoms.length, where).toBeGreaterThan(10);
		expect(steps.size, where).toBe(fixes.length);
	}
	const [now, old] = [ofContent(), ofLedger()];
	expect(collisions([...old.fixes, ...now.fixes])).toEqual([]);
	expect(collisions([...old.symptoms, ...now.symptoms])).toEqual([]);
	// An old name of a fix has the steps of the fix: they share one space of names.
	for (const fix of new Set([...old.fixes, ...now.fixes]))
		expect(collisions([...(old.steps.get(fix) ?? []), ...(now.steps.get(fix) ?? [])], shortStep), fix).toEqual([]);
});

test('refuses a new name that would change what a posted link means', () => {
	const { fixes, steps } = ofLedger();
	expect(collisions([...fixes, 'fix-1n9vo'])).toEqual([
		'The ids "restart-router" and "fix-1n9vo" have the same short name in report links. Rename the newer one before it is published.',
	]);
	expect(collisions([...steps.get('restart-router')!, 'step-2yay'], shortStep)).toHaveLength(1);
});

test('says which ids share a short name', () => {
	expect(collisions(['a', 'b', 'a'], () => 1)).toEqual([
		'The ids "a" and "b" have the same short name in report links. Rename the newer one before it is published.',
	]);
});

interface Names {
	fixes: string[];
	/** By fix. */
	steps: Map<string, string[]>;
	symptoms: string[];
}

function ofContent(): Names {
	const { fixes, guides } = published(siteLibrary(), []);
	return toNames(fixes, guides);
}

function ofLedger(): Names {
	const { fixes, guides } = readLedger();
	return toNames(fixes, guides);
}

const toNames = (fixes: Record<string, string[]>, guides: string[]): Names => ({
	fixes: Object.keys(fixes),
	steps: new Map(Object.entries(fixes)),
	symptoms: guides.filter((guide) => guide.startsWith('symptoms/')),
});

/** Ids that share a short name, so that a link could not tell them apart; with a sentence for each. */
function collisions(ids: Iterable<string>, short: (id: string) => string | number = shortName): string[] {
	const owners = new Map<string | number, string>();
	return [...new Set(ids)].flatMap((id) => {
		const name = short(id);
		const owner = owners.get(name);
		if (owner === undefined) owners.set(name, id);
		return owner === undefined
			? []
			: [
					`The ids "${owner}" and "${id}" have the same short name in report links. Rename the newer one before it is published.`,
				];
	});
}
