import { drawReport } from '@/share/draw-report';
import { readSite } from '@/share/on-page';
import type { Report } from '@/share/report-data';
import { decodeReport, isReport } from '@/share/report-link';
import { localDay, toProgress, withNames } from '@/share/tried';
import { $undoable, undo } from '@/stores/undo';
import * as text from '@/texts/share';

/** The report that a link carries: only to be read, until the reader takes it over. While it is shown, their own steps aside. */
class SharedReport extends HTMLElement {
	#report?: Report | undefined;
	#stop?: () => void;

	connectedCallback() {
		this.addEventListener('click', this);
		addEventListener('hashchange', this);
		this.#stop = $undoable.subscribe((last) => this.toggle('.undo', last?.label === text.tookOver));
		this.open();
	}

	disconnectedCallback() {
		this.#stop?.();
		removeEventListener('hashchange', this);
	}

	async handleEvent({ type, target }: Event) {
		if (type === 'hashchange') return this.open();
		if (!(target instanceof Element)) return;
		if (target.closest('.take') && this.#report) {
			const { bring } = await import('@/stores/transfer');
			this.say(bring(toProgress(this.#report, Date.now()), 'merge', text.tookOver) ? text.tookOver : text.tookNothing);
			this.querySelector<HTMLElement>('.undo:not([hidden])')?.focus();
		} else if (target.closest('.undo') && undo()) {
			this.say(text.gaveBack);
			this.querySelector<HTMLElement>('.take')!.focus();
		}
	}

	private open() {
		const asked = isReport(location.hash);
		this.hidden = !asked;
		for (const own of document.querySelectorAll<HTMLElement>('tried-report, .report-intro')) own.hidden = asked;
		this.#report = undefined;
		this.say('');
		const view = this.querySelector('.report-view')!;
		view.replaceChildren();
		if (!asked) return;
		const site = readSite();
		const found = decodeReport(location.hash, { ...site, today: localDay(Date.now()) });
		this.toggle('.shared-about', found.ok);
		this.toggle('.take', found.ok && found.report.fixes.length > 0);
		if (found.ok) {
			this.#report = found.report;
			drawReport(view, withNames(found.report, site, location.origin));
			if (found.unknown > 0) this.say(text.unknownFixes(found.unknown));
		} else this.say(found.reason);
		this.querySelector('h2')!.focus();
	}

	private say(message: string) {
		this.querySelector('output')!.textContent = message;
	}

	private toggle(selector: string, shown: boolean) {
		this.querySelector<HTMLElement>(selector)!.hidden = !shown;
	}
}
customElements.define('shared-report', SharedReport);
