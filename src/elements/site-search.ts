import { say } from '@/client/toast';
import { searchFailed } from '@/texts/search';

/**
 * Opens the search, and wakes the fields of it that stand in a page. Nothing of the search itself is loaded before the
 * reader touches one of them or takes the shortcut; on the page of the search it is loaded at once.
 */
class SiteSearch extends HTMLElement {
	#isOpening = false;

	connectedCallback() {
		for (const type of ['pointerdown', 'click']) this.button.addEventListener(type, this);
		addEventListener('keydown', this);
		const fields = document.querySelectorAll('search-box');
		for (const field of fields) {
			if (field.hasAttribute('owns-address')) void this.#load(false, true);
			else field.addEventListener('focusin', this);
		}
	}

	disconnectedCallback() {
		removeEventListener('keydown', this);
	}

	handleEvent(event: Event) {
		if (event.type === 'focusin') return void this.#load(false, true);
		const isShortcut = event instanceof KeyboardEvent;
		if (isShortcut && !(event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) return;
		if (isShortcut) event.preventDefault();
		void this.#load(event.type !== 'pointerdown');
	}

	async #load(andOpen: boolean, andTell = andOpen) {
		// A second tap while it loads is impatience, not "close it again".
		if (andOpen && this.#isOpening) return;
		this.#isOpening ||= andOpen;
		this.button.ariaBusy = 'true';
		try {
			const { toggleSearch } = await import('@/search/search-dialog');
			if (andOpen) toggleSearch(this);
		} catch {
			if (andTell) say(searchFailed);
		}
		if (andOpen) this.#isOpening = false;
		this.button.ariaBusy = null;
	}

	get button() {
		return this.querySelector('button')!;
	}
}
customElements.define('site-search', SiteSearch);
