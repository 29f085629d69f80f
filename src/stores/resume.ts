import type { Outline, OutlineFix, OutlineGuide, OutlineStep } from '@/schemas/outline';
import type { Platform } from '@/schemas/shared';
import { count, type Count } from './progress';
import type { Ticks } from './ticks';

export type Place = Pick<OutlineGuide, 'address' | 'label' | 'on' | 'fixes'>;

/** Where a reader goes on: the first open step of a place, and which it is of the steps that are shown of its fix. */
export type Next = { key: string; title: string; number: number };

/** The place at an address, which may be one of former times: a guide's, or `fixes/<id>`. */
export function placeAt({ guides, fixes }: Outline, address: string): Place | undefined {
	const guide = guides.find((guide) => guide.address === address || guide.formerly?.includes(address));
	if (guide) return guide;
	const id = /^fixes\/(.+)$/.exec(address)?.[1];
	const found = Object.entries(fixes).find(([name, { formerly }]) => name === id || (id && formerly?.includes(id)));
	return found && { address: `fixes/${found[0]}`, label: found[1].title, fixes: [found[0]], ...onlyPhone(found[1]) };
}

/** How far the reader is with a place, counting what its page shows for this phone (undefined: both). */
export function progressAt(outline: Outline, place: Place, ticks: Ticks, shown: Platform | undefined): Count {
	const keys = place.fixes.flatMap((id) => stepsOf(outline, place, id, shown).map(({ key }) => key));
	return count(ticks, keys);
}

/** The first step that is still open; undefined when none is. */
export function nextAt(outline: Outline, place: Place, ticks: Ticks, shown: Platform | undefined): Next | undefined {
	for (const id of place.fixes) {
		const steps = stepsOf(outline, place, id, shown);
		const index = steps.findIndex(({ key }) => !ticks[key]);
		if (index >= 0) return { key: steps[index]!.key, title: outline.fixes[id]!.title, number: index + 1 };
	}
	return undefined;
}

/** The unfinished places, last used first; where none is known, as after an import, the list of the phone. */
export function unfinished(outline: Outline, places: string[], ticks: Ticks, shown: Platform | undefined): Place[] {
	const at = (place: Place) => progressAt(outline, place, ticks, shown);
	const isBegun = (place: Place) => at(place).open < at(place).total;
	const used = places.flatMap((address) => placeAt(outline, address) ?? []).filter(isBegun);
	const isPhone = ({ address, on }: Place) => address === on && (!shown || on === shown);
	const begun = used.length > 0 ? used : outline.guides.filter(isPhone).filter(isBegun);
	return [...new Set(begun)].filter((place) => at(place).open > 0);
}

/** The mark of a link. Guides share their first steps, so only one that the reader used counts as begun. */
export function markOf({ open, total }: Count, used: boolean): 'begun' | 'done' | undefined {
	if (open === total) return undefined;
	return open === 0 ? 'done' : used ? 'begun' : undefined;
}

/** The steps of a fix that a page shows. A page for one phone shows that phone's, whatever the reader chose. */
function stepsOf({ fixes }: Outline, { on }: Place, id: string, shown: Platform | undefined): OutlineStep[] {
	const phone = on ?? shown;
	return (fixes[id]?.steps ?? []).filter((step) => !phone || !step.on || step.on === phone);
}

function onlyPhone({ steps }: OutlineFix): { on?: Platform } {
	const [first, ...rest] = new Set(steps.map((step) => step.on));
	return first && rest.length === 0 ? { on: first } : {};
}
