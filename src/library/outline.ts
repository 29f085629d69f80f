import type { Outline, OutlineFix, OutlineGuide, OutlineStep } from '@/schemas/outline';
import type { Fix, Guide, Library } from './join';
import { isCure, listed } from './navigation';
import { only } from './platforms';

/** Draws the outline of everything that can be ticked from the library. */
export function outline({ fixes, guides }: Library): Outline {
	return {
		guides: [...guides.values()].filter(({ sections }) => sections.length > 0).map(toGuide),
		fixes: Object.fromEntries([...fixes.values()].map((fix) => [fix.id, toFix(fix)])),
	};
}

function toGuide(guide: Guide): OutlineGuide {
	const { id, label, platforms, formerly } = guide;
	const fixes = listed(guide).map((fix) => fix.id);
	return { address: id, label, on: only(platforms), fixes, formerly: some(formerly) };
}

function toFix(fix: Fix): OutlineFix {
	const { title, formerly } = fix;
	return { title, cure: isCure(fix) || undefined, steps: toSteps(fix), formerly: some(formerly) };
}

function toSteps({ steps }: Fix): OutlineStep[] {
	return steps.map(({ key, platforms, revision, formerKeys }) => ({
		key,
		on: only(platforms),
		revision: revision > 1 ? revision : undefined,
		formerly: some(formerKeys),
	}));
}

/** Whether a fix copies all chats: what a recovery saves first is only what came since they were lost. */
export const isWholeCopy = ({ safeguard, guides }: Fix) => safeguard && guides.some(({ kind }) => kind !== 'recovery');

const some = (names: string[]) => (names.length > 0 ? names : undefined);
