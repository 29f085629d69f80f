import { make } from '@/client/dom';
import { addressOf } from '@/client/url';
import type { Platform } from '@/schemas/shared';
import { loadOutline } from '@/stores/outline';
import { recentPages } from '@/stores/recent-pages';
import { markOf, placeAt, progressAt } from '@/stores/resume';
import type { Ticks } from '@/stores/ticks';
import { progressLabel } from '@/texts/count';
import { markNames } from '@/texts/marks';

/** Marks which of the links lead to a guide or a fix that is begun or done. */
export async function markLinks(
	links: Iterable<HTMLAnchorElement>,
	ticks: Ticks,
	shown: Platform | undefined,
): Promise<void> {
	const outline = await loadOutline();
	const used = recentPages().map((address) => placeAt(outline, address)?.address);
	for (const link of links) {
		const place = placeAt(outline, addressOf(link.pathname));
		if (!place) continue;
		const count = progressAt(outline, place, ticks, shown);
		const isUsed = place.address.startsWith('fixes/') || used.includes(place.address);
		mark(link, markOf(count, isUsed), progressLabel(count.done, count.skipped, count.total));
	}
}

function mark(link: HTMLElement, state: keyof typeof markNames | undefined, title: string): void {
	const old = link.querySelector('.mark');
	if (!state) return old?.remove();
	const made = make('span', { class: 'mark', role: 'img', title, 'aria-label': markNames[state], 'data-mark': state });
	if (old) old.replaceWith(made);
	// The space keeps the two apart in the link's name.
	else link.append(' ', made);
}
