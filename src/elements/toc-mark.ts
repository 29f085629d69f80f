import { PageElement } from '@/client/element';

/** Marks in the contents what is being read. */
class TocMark extends PageElement {
	connectedCallback() {
		const links = [...this.parentElement!.querySelectorAll<HTMLAnchorElement>('a')];
		const parts = links.flatMap((link) => {
			const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
			return heading ? [{ link, heading }] : [];
		});
		const foot = document.querySelector('.foot')!;
		const mark = () => {
			// What has gone past the upper third is being read; at the end of the page, whatever came last into view.
			const isEnd = foot.getBoundingClientRect().top < innerHeight;
			const line = isEnd ? innerHeight : innerHeight / 3;
			const read = parts.filter(
				({ heading }) => heading.checkVisibility() && heading.getBoundingClientRect().top < line,
			);
			const current = read.at(-1)?.link;
			for (const link of links)
				if (link === current) link.setAttribute('aria-current', 'location');
				else link.removeAttribute('aria-current');
		};
		// All that lies above the line counts as seen, however far, so that a leap past a heading is noticed too.
		const headings = new IntersectionObserver(mark, { rootMargin: '1000000px 0px -66%' });
		for (const { heading } of parts) headings.observe(heading);
		const end = new IntersectionObserver(mark);
		end.observe(foot);
		for (const observer of [headings, end]) this.atLeaving(() => observer.disconnect());
	}
}
customElements.define('toc-mark', TocMark);
