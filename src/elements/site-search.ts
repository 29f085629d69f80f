import { toast } from '@/client/toast';
import { searchFailed } from '@/texts/search';

/** Opens the search. Nothing of the search itself is loaded before the reader touches the button or takes the shortcut. */
class SiteSearch extends HTMLElement {
	#isOpening = false;

	connectedCallback() {
		for (const type of ['pointerdown', 'click']) this.button.addEventListener(type, this);
		addEventListener('keydown', this);
	}

	disconnectedCallback() {
		removeEventListener('keydown', this);
	}

	handleEvent(event: Event) {
		const isShortcut = event instanceof KeyboardEvent;
		if (isShortcut && !(event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) return;
		if (isShortcut) event.preventDefault();
		void this.#load(event.type !== 'pointerdown');
	}

	async #load(andOpen: boolean) {
		// A second tap while it loads is impatience, not "close it again".
		if (andOpen && this.#isOpening) return;
		this.#isOpening ||= andOpen;
		this.button.ariaBusy = 'true';
		try {
			const { toggleSearch } = await import('@/search/search-dialog');
			if (andOpen) toggleSearch(this);
		} catch {
			if (andOpen) toast(searchFailed);
		}
		if (andOpen) this.#isOpening = false;
		this.button.ariaBusy = null;
	}

	get button() {
		return this.querySelector('button')!;
	}
}
customElements.define('site-search', SiteSearch);
