import { isReport } from '@/share/report-link';
import { linkFailed } from '@/texts/share';

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
		await import('./when-needed/open-report')
			.then(({ openReport }) => openReport(this))
			.catch(() => (this.querySelector('output')!.textContent = linkFailed));
	}
}
customElements.define('shared-report', SharedReport);
