import { computed } from 'nanostores';
import { attempt } from '@/stores/engine/storage';
import { markOf, placeAt, progressAt } from '@/stores/resume';
import { loadOutline } from '@/stores/outline';
import { places } from '@/stores/recent-pages';
import { $shown } from '@/stores/platform';
import { $ticks } from '@/stores/ticks';
import { progressLabel } from '@/texts/count';
import { markNames } from '@/texts/progress-page';

const lists = '.menu-group a, .choices:not(resume-list *) a, .fix-list:not(tried-list *) a, .guide-list a';

/** Puts a mark into every link to a guide or a fix that is begun or done, and keeps it true. */
export function markLinks(root: string): void {
	computed([$ticks, $shown], (ticks, shown) => ({ ticks, shown })).subscribe(async ({ ticks, shown }) => {
		// Without the map, offline, there are no marks; nothing else depends on them.
		const outline = await loadOutline().catch(() => undefined);
		if (!outline) return;
		const used = places().map((address) => placeAt(outline, address)?.address);
		for (const link of document.querySelectorAll<HTMLAnchorElement>(lists)) {
			const place = placeAt(outline, addressOf(link, root));
			const count = place && progressAt(outline, place, ticks, shown);
			const mark = count && markOf(count, place.address.startsWith('fixes/') || used.includes(place.address));
			show(link, mark, count ? progressLabel(count.done, count.skipped, count.total) : '');
		}
	});
}

function addressOf({ pathname }: HTMLAnchorElement, root: string): string {
	return (attempt(() => decodeURI(pathname)) ?? '').slice(root.length).replace(/\/$/, '');
}

function show(link: HTMLElement, state: keyof typeof markNames | undefined, title: string): void {
	const old = link.querySelector<HTMLElement>('.mark');
	if (!state) return old?.remove();
	const mark = old ?? Object.assign(document.createElement('span'), { className: 'mark', role: 'img' });
	// The space keeps the two apart in the link's name.
	if (!old) link.append(' ', mark);
	Object.assign(mark, { title, ariaLabel: markNames[state] });
	mark.dataset['mark'] = state;
}
