import { systemNames, systemOf } from '@/checks/system';
import { drawReport } from '@/share/draw-report';
import { reportPost } from '@/share/report';
import type { Report } from '@/share/report-data';
import { encodeReport } from '@/share/report-link';
import type { Syntax } from '@/share/render';
import * as text from '@/texts/share';
import { localDay, triedFixes, withNames, type SiteIndex } from '@/share/tried';
import { showToCopy } from '@/show-to-copy';
import { $outcomes } from '@/stores/outcomes';
import { $shown } from '@/stores/platform';
import { $ticks } from '@/stores/ticks';

/** What this reader tried, with the few facts they add, to paste or to pass on as a link. Nothing leaves the device by itself. */
class TriedReport extends HTMLElement {
	#stops: (() => void)[] = [];
	#site: SiteIndex | undefined;

	connectedCallback() {
		const symptom = new URLSearchParams(location.search).get('symptom');
		if (symptom) this.field('symptom').value = symptom;
		(this.field('lastBackup') as HTMLInputElement).max = localDay(Date.now());
		for (const type of ['click', 'input']) this.addEventListener(type, this);
		void this.guess();
		this.#stops = [
			$shown.subscribe((shown) => ((this.field('platform').value = shown ?? ''), this.update())),
			...[$ticks, $outcomes].map((store) => store.subscribe(() => this.update())),
		];
		this.querySelector<HTMLElement>('[value=share]')!.hidden = !('share' in navigator);
	}

	disconnectedCallback() {
		for (const stop of this.#stops) stop();
	}

	async handleEvent({ type, target }: Event) {
		if (type === 'input') return this.update();
		const button = target instanceof Element && target.closest('button');
		if (!button) return;
		if (button.value === 'share') await navigator.share({ title: text.tried, url: this.link }).catch(() => undefined);
		else if (button.value === 'code') await this.showCode();
		else await this.copy(button.value === 'link' ? this.link : reportPost(withNames(this.report, this.site, location.origin, this.link), button.value as Syntax), button.textContent);
	}

	private async copy(post: string, name: string) {
		const done = await navigator.clipboard?.writeText(post).then(() => true, () => false);
		this.state.textContent = done ? text.copiedAs(name) : text.copyHere;
		if (!done) showToCopy(post, this.state);
	}

	private async showCode() {
		try {
			const { drawCode } = await import('@/share/draw-code');
			this.querySelector('.report-code')?.remove();
			this.state.after(drawCode(this.link));
			this.state.textContent = text.codeShown;
		} catch {
			this.state.textContent = text.codeFailed;
		}
	}

	/** Offers what the browser tells of the system; the reader confirms, corrects or empties it. */
	private async guess() {
		const { userAgent, userAgentData } = navigator as Navigator & { userAgentData?: { getHighEntropyValues(hints: string[]): Promise<{ platform: string; platformVersion?: string }> } };
		const uaData = await userAgentData?.getHighEntropyValues(['platformVersion']).catch(() => undefined);
		const { platform, version } = systemOf({ userAgent, ...(uaData && { uaData }) });
		if (platform && version && !this.field('system').value) this.field('system').value = `${systemNames[platform]} ${version}`;
		this.update();
	}

	private update() {
		this.querySelector('.report-code')?.remove();
		drawReport(this.querySelector('.report-view')!, withNames({ fixes: this.report.fixes, ...(this.report.platform && { platform: this.report.platform }) }, this.site, location.origin));
	}

	private get report(): Report {
		const [platform, system, symptom, lastBackup] = ['platform', 'system', 'symptom', 'lastBackup'].map((name) => this.field(name).value);
		return {
			...((platform === 'android' || platform === 'iphone') && { platform }),
			...(system && { system }),
			...(symptom && { symptom }),
			...(lastBackup && { lastBackup }),
			fixes: triedFixes($ticks.get(), $outcomes.get(), this.site, Date.now()),
		};
	}

	private get link() {
		return `${location.origin}${location.pathname}#${encodeReport(this.report)}`;
	}

	private get site(): SiteIndex {
		return (this.#site ??= JSON.parse(document.getElementById('site-index')!.textContent) as SiteIndex);
	}

	private get state() {
		return this.querySelector('output')!;
	}

	private field(name: string) {
		return this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)!;
	}
}
customElements.define('tried-report', TriedReport);
