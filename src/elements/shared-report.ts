import { PageElement } from '@/client/element';
import { decodeReport } from '@/report/decode';
import { isReport } from '@/report/encode';
import { loadSite } from '@/report/form';
import { localDay } from '@/i18n/format';
import { siteFixes, toProgress, withNames } from '@/report/model';
import { drawReport } from '@/report/view';
import { AnswerLink } from './answer-link';
import { applyImport } from '@/stores/transfer';
import { $undoable, undo } from '@/stores/undo';
import * as text from '@/texts/report';

/** The report that a link carries, in place of the reader's own, until they make it theirs. */
class SharedReport extends PageElement {
	connectedCallback() {
		this.listen(window, 'hashchange');
		this.follow([$undoable], (last) => (this.find('.undo').hidden = last?.act !== 'report'));
		this.find('.undo').onclick = () => {
			if (!undo()) return;
			this.announce(text.gaveBack);
			this.find('.take').focus();
		};
		void this.handleEvent();
	}

	async handleEvent() {
		const asked = isReport(location.hash);
		this.hidden = !asked;
		document.querySelector('answer-link')?.remove();
		for (const own of document.querySelectorAll<HTMLElement>('tried-report, .report-intro')) own.hidden = asked;
		if (asked) await this.show().catch(() => this.announce(text.linkFailed));
	}

	/** @throws {Error} when what the site knows of its fixes cannot be had */
	private async show() {
		const { hash } = location;
		const site = await loadSite(true);
		const found = decodeReport(hash, { ...site, fixes: siteFixes(site.outline), today: localDay(Date.now()) });
		const report = found.ok ? found.report : undefined;
		this.announce(found.ok ? (found.unknown > 0 ? text.unknownFixes(found.unknown) : '') : found.reason);
		this.find('.shared-about').hidden = !report;
		const view = this.find('.report-view');
		view.replaceChildren();
		if (report) drawReport(view, withNames(report, site, location.origin));
		const take = this.find('.take');
		take.hidden = !report?.fixes.length;
		take.onclick = () => {
			const changed = report && applyImport(toProgress(report, site.outline, Date.now()), 'merge', { act: 'report' });
			this.announce(changed ? text.tookOver : text.tookNothing);
			if (changed) this.find('.undo').focus();
		};
		if (report) {
			const answer = new AnswerLink();
			answer.show(site.outline, report);
			this.after(answer);
		}
		this.find('h2').focus();
	}

	private announce(message: string) {
		this.find('output').textContent = message;
	}
}
customElements.define('shared-report', SharedReport);
