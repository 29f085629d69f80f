import { computed } from 'nanostores';
import { nextAt, type Place, progressAt, unfinished } from '@/stores/resume';
import { loadOutline } from '@/stores/outline';
import { places } from '@/stores/recent-pages';
import { $shown } from '@/stores/platform';
import { $ticks } from '@/stores/ticks';
import { progressLabel } from '@/texts/count';
import { nextStep } from '@/texts/progress-page';

const most = 3;

/** Lists the unfinished guides, each with a link to its next open step. */
export function showResume(part: HTMLElement, root: string): void {
	computed([$ticks, $shown], (ticks, shown) => ({ ticks, shown })).subscribe(async ({ ticks, shown }) => {
		// Without the map, offline, the part stays hidden; the guides are all still there.
		const outline = await loadOutline().catch(() => undefined);
		if (!outline) return;
		const entry = (place: Place) => {
			const { key, title, number } = nextAt(outline, place, ticks, shown)!;
			const { done, skipped, total } = progressAt(outline, place, ticks, shown);
			const link = Object.assign(document.createElement('a'), { href: `${root}${place.address}/#${key}` });
			link.append(
				place.label,
				...(title && number ? [line(nextStep(title, number))] : []),
				line(progressLabel(done, skipped, total)),
			);
			const item = document.createElement('li');
			item.append(link);
			return item;
		};
		const entries = unfinished(outline, places(), ticks, shown).slice(0, most).map(entry);
		part.querySelector('ul')!.replaceChildren(...entries);
		part.hidden = entries.length === 0;
	});
}

const line = (text: string) => Object.assign(document.createElement('small'), { textContent: text });
