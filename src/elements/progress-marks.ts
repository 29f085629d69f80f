import { make } from '@/client/dom';
import { PageElement } from '@/client/element';
import { addressOf } from '@/client/url';
import { loadOutline } from '@/stores/outline';
import { $shown } from '@/stores/platform';
import { recentPages } from '@/stores/recent-pages';
import { markOf, placeAt, progressAt } from '@/stores/resume';
import { $ticks } from '@/stores/ticks';
import { progressLabel } from '@/texts/count';
import { markNames } from '@/texts/progress';

const lists = '.menu-group a, .choices:not(resume-list *) a, .fix-list:not(tried-list *) a, .guide-list a';

/** Puts a mark into every link of the page to a guide or a fix that is begun or done, and keeps it true. */
class ProgressMarks extends PageElement {
	connectedCallback() {
		this.follow([$ticks, $shown], async (ticks, shown) => {
			// Without the outline, offline, there are no marks; nothing else depends on them.
			const outline = await loadOutline().catch(() => undefined);
			if (!outline) return;
			const used = recentPages().map((address) => placeAt(outline, address)?.address);
			for (const link of document.querySelectorAll<HTMLAnchorElement>(lists)) {
				const place = placeAt(outline, addressOf(link.pathname));
				if (!place) continue;
				const count = progressAt(outline, place, ticks, shown);
				const isUsed = place.address.startsWith('fixes/') || used.includes(place.address);
				mark(link, markOf(count, isUsed), progressLabel(count.done, count.skipped, count.total));
			}
		});
	}
}
customElements.define('progress-marks', ProgressMarks);

function mark(link: HTMLElement, state: keyof typeof markNames | undefined, title: string): void {
	const old = link.querySelector('.mark');
	if (!state) return old?.remove();
	const made = make('span', { class: 'mark', role: 'img', title, 'aria-label': markNames[state], 'data-mark': state });
	if (old) old.replaceWith(made);
	// The space keeps the two apart in the link's name.
	else link.append(' ', made);
}
