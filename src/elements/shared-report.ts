import { isReport } from '@/report/encode';
import { linkFailed } from '@/texts/report';

/** The report that a link carries. Its code comes with such a link only; while it is shown, the reader's own steps aside. */
class SharedReport extends HTMLElement {
	connectedCallback() {
		addEventListener('hashchange', this);
		void this.handleEvent();
	}

	disconnectedCallback() {
		removeEventListener('hashchange', this);
	}

	async handleEvent() {
		const asked = isReport(location.hash);
		this.hidden = !asked;
		for (const own of document.querySelectorAll<HTMLElement>('tried-report, .report-intro')) own.hidden = asked;
		if (!asked) return;
		await import('@/report/open-report')
			.then(({ openReport }) => openReport(this))
			.catch(() => (this.querySelector('output')!.textContent = linkFailed));
	}
}
customElements.define('shared-report', SharedReport);
