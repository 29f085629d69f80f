import type { Outline, OutlineFix, OutlineGuide } from '@/schemas/outline';
import type { Platform } from '@/schemas/shared';
import type { Fix, Guide, Library } from './join';

/** Draws the outline of everything that can be ticked from the library. */
export function outline({ fixes, guides }: Library): Outline {
	return {
		guides: [...guides.values()].filter(({ sections }) => sections.length > 0).map(toGuide),
		fixes: Object.fromEntries([...fixes.values()].map((fix) => [fix.id, toFix(fix)])),
	};
}

function toGuide({ id, label, platforms, sections, formerly }: Guide): OutlineGuide {
	const fixes = [...new Set(sections.flatMap((section) => section.fixes.map((fix) => fix.id)))];
	return { address: id, label, ...only(platforms), fixes, ...(formerly.length > 0 && { formerly }) };
}

function toFix({ title, steps, formerly }: Fix): OutlineFix {
	const outlined = steps.map(({ key, platforms, revision, formerKeys }) => ({
		key,
		...only(platforms),
		...(revision > 1 && { revision }),
		...(formerKeys.length > 0 && { formerly: formerKeys }),
	}));
	return { title, steps: outlined, ...(formerly.length > 0 && { formerly }) };
}

const only = ([platform, other]: Platform[]): { on?: Platform } => (platform && !other ? { on: platform } : {});
