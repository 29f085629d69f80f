import { copyPost } from '@/client/copy-post';
import { drawReport } from '@/report/view';
import { guessSystem } from '@/report/guess-system';
import { field, loadSite, readFacts, readPage } from '@/report/form';
import { reportPost, type ShownResult } from '@/report/post';
import type { Report } from '@/report/model';
import { encodeReport } from '@/report/encode';
import type { Syntax } from '@/documents/render';
import { localDay, type SiteIndex, toTriedFix, withNames } from '@/report/tried';
import { $outcomes } from '@/stores/outcomes';
import { $shown } from '@/stores/platform';
import { resultPrefix } from '@/stores/results';
import { attempt, ownKeys } from '@/stores/engine/storage';
import { $ticks } from '@/stores/ticks';
import { tried } from '@/stores/tried';
import { triedFailed } from '@/texts/progress-page';
import * as text from '@/texts/report';

/** What this reader tried, with the few facts they add, to paste or to pass on as a link. Nothing leaves the device by itself. */
class TriedReport extends HTMLElement {
	#stops: (() => void)[] = [];
	#results: ShownResult[] = [];
	/** The fixes in it come later, or not at all. */
	#site: SiteIndex | undefined;

	connectedCallback() {
		const symptom = new URLSearchParams(location.search).get('symptom');
		if (symptom) field(this, 'symptom').value = symptom;
		(field(this, 'lastBackup') as HTMLInputElement).max = localDay(Date.now());
		for (const type of ['click', 'input']) this.addEventListener(type, this);
		// Another tab may keep a result, or this page may come back after the reader kept one.
		for (const type of ['storage', 'pageshow']) addEventListener(type, this);
		void this.guess();
		void this.showResults();
		this.#stops = [
			$shown.subscribe((shown) => ((field(this, 'platform').value = shown ?? ''), void this.update())),
			...[$ticks, $outcomes].map((store) => store.subscribe(() => void this.update())),
		];
		this.querySelector<HTMLElement>('[value=share]')!.hidden = !('share' in navigator);
	}

	disconnectedCallback() {
		for (const stop of this.#stops) stop();
		for (const type of ['storage', 'pageshow']) removeEventListener(type, this);
	}

	async handleEvent({ type, target }: Event) {
		if (type === 'input') return this.update();
		if (type === 'storage' || type === 'pageshow') return this.showResults();
		const button = target instanceof Element ? target.closest('button') : null;
		if (!button?.value) return;
		if (!(this.#site ?? (await this.update()))) return void (this.state.textContent = triedFailed);
		if (button.value === 'share') await navigator.share({ title: text.tried, url: this.link }).catch(() => undefined);
		else if (button.value === 'code') await this.showCode();
		else
			await copyPost(
				button.value === 'link' ? this.link : this.post(button.value as Syntax),
				button.textContent,
				this.state,
			);
	}

	private post(syntax: Syntax) {
		return reportPost(
			{ ...withNames(this.report, this.#site!, location.origin, this.link), results: this.#results },
			syntax,
		);
	}

	private async showCode() {
		try {
			const { drawCode } = await import('@/report/qr-code');
			this.querySelector('.report-code')?.remove();
			this.state.after(drawCode(this.link));
			this.state.textContent = text.codeShown;
		} catch {
			this.state.textContent = text.codeFailed;
		}
	}

	/** Shows the results that the reader kept. What that needs is loaded only where there is one. */
	private async showResults() {
		if (this.#results.length === 0 && !attempt(ownKeys)?.some((key) => key.startsWith(resultPrefix))) return;
		const part = await import('@/report/show-results').catch(() => undefined);
		if (part) part.showResults(this, readPage(), (results) => (this.#results = results));
		else this.state.textContent = text.resultsFailed;
	}

	/** Offers what the browser tells of the system; the reader confirms, corrects or empties it. */
	private async guess() {
		const system = await guessSystem();
		if (system && !field(this, 'system').value) field(this, 'system').value = system;
		await this.update();
	}

	/** Shows what was tried; gives what the site knows of it, or nothing where that cannot be had. */
	private async update(): Promise<SiteIndex | undefined> {
		this.querySelector('.report-code')?.remove();
		this.#site = (await loadSite().catch(() => undefined)) ?? this.#site;
		if (!this.#site) return void (this.querySelector('.report-view')!.textContent = triedFailed);
		// The fields above show the other facts.
		const { platform, fixes } = this.report;
		drawReport(
			this.querySelector('.report-view')!,
			withNames({ fixes, ...(platform && { platform }) }, this.#site, location.origin),
		);
		return this.#site;
	}

	private get report(): Report {
		const fixes = tried(this.#site!.outline, $ticks.get(), $outcomes.get());
		return { ...readFacts(this), fixes: fixes.map((fix) => toTriedFix(fix, Date.now())) };
	}

	private get link() {
		return `${location.origin}${location.pathname}#${encodeReport(this.report)}`;
	}

	private get state() {
		return this.querySelector('output')!;
	}
}
customElements.define('tried-report', TriedReport);
