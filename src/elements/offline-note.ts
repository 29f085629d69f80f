import { keep, lineIsDead, registration, remove, state, wanted } from '@/offline/copy';
import { formatDay } from '@/i18n/format';
import * as text from '@/texts/offline';
import { make } from '@/client/dom';

/** What the reader may know of the saved copy: that it is being read, that a newer one waits, and how to be rid of it. */
class OfflineNote extends HTMLElement {
	#saved: string | undefined;

	connectedCallback() {
		addEventListener('offline', this);
		addEventListener('online', this);
		// A page that was there before must not go on with the files of another build.
		const { serviceWorker } = navigator;
		if (serviceWorker.controller)
			serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
		const status = make('p', { class: 'offline-notice' });
		status.setAttribute('role', 'status');
		this.append(make('p', { class: 'offline-about' }), status);
		void this.begin();
	}

	disconnectedCallback() {
		removeEventListener('offline', this);
		removeEventListener('online', this);
	}

	handleEvent() {
		void this.line();
	}

	private async begin() {
		this.hidden = false;
		const known = await registration();
		if (known) await this.look();
		void this.line();
		if (known || wanted()) await this.save();
		else this.about(text.keepWhy, text.keep, () => this.save());
	}

	/** Saves a copy, or looks whether there is a newer one. */
	private async save() {
		if (!this.#saved) this.about(text.saving);
		try {
			const found = await keep();
			found.addEventListener('updatefound', () => this.watch(found.installing));
			this.watch(found.waiting ?? found.installing);
			if (found.active) await found.update();
		} catch {
			if (!this.#saved) this.about(text.refused, text.keep, () => this.save());
		}
		await this.line();
	}

	private watch(worker: ServiceWorker | null) {
		const step = () => {
			if (worker?.state === 'installed' && this.#saved)
				this.notice(text.newVersion, text.showNew, () => takeOver(worker));
			if (worker?.state === 'activated') void this.look();
			if (worker?.state === 'redundant' && !this.#saved) this.about(text.refused, text.keep, () => this.save());
		};
		worker?.addEventListener('statechange', step);
		step();
	}

	private async look() {
		const copy = await state();
		if (!copy) return;
		this.#saved = formatDay(new Date(copy.saved));
		this.about(text.kept(this.#saved), text.remove, async () => {
			this.#saved = undefined;
			await remove();
			this.about(text.removed, text.keep, () => this.save());
		});
	}

	private async line() {
		if (this.#saved && (await lineIsDead())) this.notice(text.savedCopy(this.#saved));
		else if (!this.querySelector('.offline-notice button')) this.notice('');
	}

	private about = (...words: Words) => say(this.querySelector('.offline-about'), ...words);
	private notice = (...words: Words) => {
		say(this.querySelector('.offline-notice'), ...words);
	};
}
customElements.define('offline-note', OfflineNote);

/**
 * Lets a new worker take the place of the old one. That happens only while the old one has nothing to do: what the tap
 * itself fetches has to be there first, and Chrome may forget the wish when another request comes between.
 */
async function takeOver(worker: ServiceWorker): Promise<void> {
	for (; worker.state === 'installed'; await new Promise((resolve) => setTimeout(resolve, 2000)))
		worker.postMessage('take-over');
}

type Words = [message: string, label?: string, act?: () => unknown];

function say(part: Element | null, ...[message, label, act]: Words): void {
	const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label ?? '' });
	button.addEventListener('click', () => act?.());
	part?.replaceChildren(message, ...(label ? [' ', button] : []));
}
