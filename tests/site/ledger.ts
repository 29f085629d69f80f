import { existsSync, readFileSync } from 'node:fs';
import type { Library } from '@/library/join';
import { address } from '@/library/site-pages';

export const ledgerFile = 'tests/site/ledger.json';

/** Every name that the site ever published: a link or a tick somewhere may hold it. */
export interface Ledger {
	/** Ids of fixes, each with the ids of its steps. */
	fixes: Record<string, string[]>;
	/** Addresses of guides, without slashes at the ends. */
	guides: string[];
	/** Addresses of all other pages and files. */
	pages: string[];
}

/** The names that were published so far. @throws {Error} when the file is gone: without it nothing is promised, and no test would notice. */
export function readLedger(): Ledger {
	if (!existsSync(ledgerFile))
		throw new Error(
			`${ledgerFile} is gone. Bring it back with git checkout ${ledgerFile}: it holds every name that was ever published.`,
		);
	return JSON.parse(readFileSync(ledgerFile, 'utf8')) as Ledger;
}

/** The names that the site publishes now, former ones included. */
export function published({ fixes, guides }: Library, sources: string[]): Ledger {
	const names = [...fixes.values()].flatMap((fix) => {
		const steps = fix.steps.flatMap((step) => [step.id, ...step.formerly]);
		return [fix.id, ...fix.formerly].map((id) => [id, steps] as const);
	});
	return {
		fixes: Object.fromEntries(names),
		guides: [...guides.values()].flatMap((guide) => [guide.id, ...guide.formerly]),
		pages: sources.map(address).filter((page) => page !== undefined),
	};
}

/** What was published and is gone: a sentence each, with what to write. */
export function broken(old: Ledger, now: Ledger): string[] {
	const guides = new Set(now.guides);
	const pages = new Set(now.pages);
	return [
		...Object.entries(old.fixes).flatMap(([fix, steps]) => {
			const there = now.fixes[fix];
			if (!there)
				return [
					`The fix "${fix}" was published and is gone. Write \`formerly: [${fix}]\` in the fix that takes its place, or bring content/fixes/${fix}.yml back.`,
				];
			return steps
				.filter((step) => !there.includes(step))
				.map(
					(step) =>
						`The step "${step}" of the fix "${fix}" was published and is gone. Write \`formerly: [${step}]\` at the step of content/fixes/${fix}.yml that takes its place.`,
				);
		}),
		...old.guides
			.filter((guide) => !guides.has(guide))
			.map(
				(guide) =>
					`The guide "${guide}" was published and is gone. Write \`formerly: [${guide}]\` in the guide that takes its place, or bring content/guides/${guide}.mdx back.`,
			),
		...old.pages
			.filter((page) => !pages.has(page))
			.map(
				(page) =>
					`The address "${page}" was published and is gone. Bring it back under src/pages; other sites link to it.`,
			),
	];
}

/** Both ledgers in one, sorted: names are added, none is ever removed. */
export function joined(old: Ledger, now: Ledger): Ledger {
	const both = (one: string[] = [], other: string[] = []) => [...new Set([...one, ...other])].sort();
	const ids = both(Object.keys(old.fixes), Object.keys(now.fixes));
	return {
		fixes: Object.fromEntries(ids.map((id) => [id, both(old.fixes[id], now.fixes[id])])),
		guides: both(old.guides, now.guides),
		pages: both(old.pages, now.pages),
	};
}
