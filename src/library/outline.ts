import type { Outline, OutlineFix, OutlineGuide } from '@/schemas/outline';
import type { Fix, Guide, Library } from './join';
import { only } from './platforms';

/** Draws the outline of everything that can be ticked from the library. */
export function outline({ fixes, guides }: Library): Outline {
	return {
		guides: [...guides.values()].filter(({ sections }) => sections.length > 0).map(toGuide),
		fixes: Object.fromEntries([...fixes.values()].map((fix) => [fix.id, toFix(fix)])),
	};
}

function toGuide({ id, label, platforms, sections, formerly }: Guide): OutlineGuide {
	const fixes = [...new Set(sections.flatMap((section) => section.fixes.map((fix) => fix.id)))];
	return { address: id, label, on: only(platforms), fixes, formerly: some(formerly) };
}

function toFix({ title, steps, formerly }: Fix): OutlineFix {
	const outlined = steps.map(({ key, platforms, revision, formerKeys }) => ({
		key,
		on: only(platforms),
		revision: revision > 1 ? revision : undefined,
		formerly: some(formerKeys),
	}));
	return { title, steps: outlined, formerly: some(formerly) };
}

const some = (names: string[]) => (names.length > 0 ? names : undefined);
