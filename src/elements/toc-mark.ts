import { PageElement } from '@/client/element';

/** Marks in the contents beside the page where the reader is. */
class TocMark extends PageElement {
	#observer: IntersectionObserver | undefined;

	connectedCallback() {
		const links = [...this.parentElement!.querySelectorAll<HTMLAnchorElement>('a')];
		const parts = links.flatMap((link) => {
			const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
			return heading ? [{ link, heading }] : [];
		});
		const mark = () => {
			// What has gone past the upper third is being read.
			const read = parts.filter(
				({ heading }) => heading.checkVisibility() && heading.getBoundingClientRect().top < innerHeight / 3,
			);
			const current = read.at(-1)?.link;
			for (const link of links)
				if (link === current) link.setAttribute('aria-current', 'location');
				else link.removeAttribute('aria-current');
		};
		this.#observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66%' });
		for (const { heading } of parts) this.#observer.observe(heading);
	}

	override disconnectedCallback() {
		super.disconnectedCallback();
		this.#observer?.disconnect();
	}
}
customElements.define('toc-mark', TocMark);
