import { PageElement } from '@/client/element';
import { button } from '@/client/dom';
import { asked, withoutTrail } from '@/client/url';
import { reportPost, type ShownResult } from '@/documents/report';
import { encodeReport } from '@/report/encode';
import { field, guessSystem, loadSite, readFacts, readPage } from '@/report/form';
import { localDay } from '@/i18n/format';
import { answersInWords, toTriedFix, withNames, type Report, type SiteIndex } from '@/report/model';
import { $said, answersOf } from '@/stores/answers';
import { drawCode, drawReport } from '@/report/view';
import { attempt, ownKeys } from '@/stores/engine/storage';
import { $backup, noBackup } from '@/stores/last-backup';
import { $outcomes } from '@/stores/outcomes';
import { $shown } from '@/stores/platform';
import { resultPrefix } from '@/stores/results';
import { $ticks } from '@/stores/ticks';
import { tried } from '@/stores/tried';
import { triedFailed } from '@/texts/progress-page';
import * as text from '@/texts/report';
import { copyGroup, group, type Post } from './copy-group';

/** What this reader tried, to paste or to pass on as a link. Nothing leaves the device by itself. */
class TriedReport extends PageElement {
	#results: ShownResult[] = [];
	/** The fixes in it come later, or not at all. */
	#site: SiteIndex | undefined;

	connectedCallback() {
		const symptom = asked('symptom');
		if (symptom) field(this, 'symptom').value = withoutTrail(symptom);
		const backup = field(this, 'lastBackup') as HTMLInputElement;
		backup.max = localDay(Date.now());
		const { last } = $backup.get();
		if (last && last.day !== noBackup) backup.value ||= last.day;
		this.find('.report-copy').replaceChildren(
			copyGroup(text.reportLinkName, this.state, () => this.post()),
			group(
				text.moveName,
				button(text.codeName, () => void this.showCode()),
			),
		);
		this.listen(this, 'input');
		// Another tab may keep a result, or this page may come back after the reader kept one.
		this.listen(window, 'storage', 'pageshow');
		void this.guess();
		void this.showResults();
		const platform = field(this, 'platform');
		const chosen = platform.value;
		this.follow([$shown], (shown) => {
			platform.value = shown ?? '';
			void this.update();
		});
		// A phone that was chosen before this script came stays.
		if (chosen) platform.value = chosen;
		this.follow([$ticks, $outcomes], () => void this.update());
	}

	handleEvent({ type }: Event) {
		void (type === 'input' ? this.update() : this.showResults());
	}

	/** The report at once, if the fixes are there; else after another try. */
	private post(): Post | Promise<Post | undefined> {
		const toPost = (site: SiteIndex): Post => {
			const { report, link } = this;
			const shown = {
				...withNames(report, site, location.origin),
				answers: this.answers,
				results: this.#results,
				link,
			};
			return { title: text.tried, link, write: (syntax) => reportPost(shown, syntax) };
		};
		if (this.#site) return toPost(this.#site);
		return this.update().then((site) => (site ? toPost(site) : void (this.state.textContent = triedFailed)));
	}

	private async showCode() {
		const post = await this.post();
		if (!post) return;
		try {
			const code = await drawCode(post.link);
			this.querySelector('.report-code')?.remove();
			this.state.after(code);
			this.state.textContent = text.codeShown;
		} catch {
			this.state.textContent = text.codeFailed;
		}
	}

	private async showResults() {
		if (this.#results.length === 0 && !attempt(ownKeys)?.some((key) => key.startsWith(resultPrefix))) return;
		const part = await import('@/report/show-results').catch(() => undefined);
		if (part) part.showResults(this, readPage(), (results) => (this.#results = results));
		else this.state.textContent = text.resultsFailed;
	}

	private async guess() {
		const system = field(this, 'system');
		const guessed = await guessSystem();
		system.value ||= guessed ?? '';
		await this.update();
	}

	private async update(): Promise<SiteIndex | undefined> {
		this.querySelector('.report-code')?.remove();
		this.#site = (await loadSite().catch(() => undefined)) ?? this.#site;
		const view = this.find('.report-view');
		if (!this.#site) return void (view.textContent = triedFailed);
		drawReport(view, withNames(this.report, this.#site, location.origin));
		return this.#site;
	}

	private get report(): Report {
		const fixes = tried(this.#site!.outline, $ticks.get(), $outcomes.get());
		return { ...readFacts(this), fixes: fixes.map((fix) => toTriedFix(fix, Date.now())) };
	}

	private get answers() {
		const { symptom, platform } = this.report;
		const guide = symptom ?? platform;
		return answersInWords(readPage(), guide, guide ? answersOf($said.get(), guide) : {});
	}

	private get link() {
		return `${location.origin}${location.pathname}#${encodeReport(this.report)}`;
	}

	private get state() {
		return this.find(':scope > output');
	}
}
customElements.define('tried-report', TriedReport);
