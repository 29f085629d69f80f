import { PageElement } from '@/client/element';
import { $shown } from '@/stores/platform';
import { $ticks } from '@/stores/ticks';

const lists =
	'.menu-group a, .choices:not(resume-list *, let-it-run *) a, .fix-list:not(tried-list *) a, .guide-list a';

/**
 * Marks the links of the page to guides and fixes that are begun or done. What that takes is loaded once such a link
 * is in view and there is a tick.
 */
class ProgressMarks extends PageElement {
	connectedCallback() {
		const links = [...document.querySelectorAll<HTMLAnchorElement>(lists)];
		const seen = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			seen.disconnect();
			this.follow([$ticks, $shown], (ticks, shown) => {
				// A mark may have to go, too, so this also follows the last tick.
				if (Object.keys(ticks).length === 0 && !document.querySelector('.mark')) return;
				// Without the outline, offline, there are no marks; nothing else depends on them.
				import('./marks').then(({ markLinks }) => markLinks(links, ticks, shown)).catch(() => {});
			});
		});
		for (const link of links) seen.observe(link);
		this.atLeaving(() => seen.disconnect());
	}
}
customElements.define('progress-marks', ProgressMarks);
