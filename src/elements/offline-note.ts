import { button, make } from '@/client/dom';
import { PageElement } from '@/client/element';
import { formatDay } from '@/i18n/format';
import { keep, lineIsDead, registration, remove, state, wanted } from '@/offline/copy';
import * as text from '@/texts/offline';

/** What the reader may know of the saved copy, and do with it. */
class OfflineNote extends PageElement {
	#about = make('p', { class: 'offline-about' });
	#notice = make('p', { class: 'offline-notice', role: 'status' });
	#saved: string | undefined;

	connectedCallback() {
		this.listen(window, 'offline', 'online');
		this.append(this.#about, this.#notice);
		void this.begin();
	}

	handleEvent() {
		void this.showLine();
	}

	private async begin() {
		this.hidden = false;
		const known = await registration();
		if (known) await this.showState();
		void this.showLine();
		if (known || wanted()) await this.save();
		else this.offer(text.keepWhy);
	}

	/** Saves a copy, or looks whether there is a newer one: of that only what changed is fetched. */
	private async save(isAsked = false) {
		if (!this.#saved) this.#about.replaceChildren(text.saving);
		try {
			const found = await keep(isAsked);
			found.addEventListener('updatefound', () => this.watch(found.installing));
			this.watch(found.waiting ?? found.installing);
			if (found.active) await found.update();
		} catch {
			if (!this.#saved) this.offer(text.refused);
		}
		await this.showLine();
	}

	private watch(worker: ServiceWorker | null) {
		const step = () => {
			if (worker?.state === 'installed' && this.#saved)
				this.#notice.replaceChildren(
					text.newVersion,
					' ',
					button(text.showNew, () => showNew(worker)),
				);
			if (worker?.state === 'activated') void this.showState();
			if (worker?.state === 'redundant' && !this.#saved) this.offer(text.refused);
		};
		worker?.addEventListener('statechange', step);
		step();
	}

	private async showState() {
		const copy = await state();
		if (!copy) return;
		this.#saved = formatDay(new Date(copy.saved));
		const act = async () => {
			this.#saved = undefined;
			await remove();
			this.offer(text.removed);
		};
		this.#about.replaceChildren(text.kept(this.#saved), ' ', button(text.remove, act));
	}

	private offer(why: string) {
		this.#about.replaceChildren(
			why,
			' ',
			button(text.keep, () => this.save(true)),
		);
	}

	private async showLine() {
		if (this.#saved && (await lineIsDead())) this.#notice.replaceChildren(text.savedCopy(this.#saved));
		else if (!this.#notice.querySelector('button')) this.#notice.replaceChildren();
	}
}
customElements.define('offline-note', OfflineNote);

/** Lets a new worker take over, and loads this page anew. The other tabs go on as they are. */
function showNew(worker: ServiceWorker): void {
	if (worker.state !== 'installed') return location.reload();
	worker.addEventListener('statechange', () => location.reload(), { once: true });
	// Chrome waits half a minute when another request follows the wish: what the tap itself fetches has to come first.
	setTimeout(() => worker.postMessage('take-over'), 1000);
}
