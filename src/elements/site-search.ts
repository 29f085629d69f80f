import { PageElement } from '@/client/element';
import { toast } from '@/client/toast';
import { searchFailed } from '@/texts/search';

/**
 * Opens the search, and wakes the fields of it that stand in a page. Nothing of the search itself is loaded before the
 * reader touches one of them or takes the shortcut; on the page of the search it is loaded at once.
 */
class SiteSearch extends PageElement {
	#isOpening = false;

	connectedCallback() {
		this.listen(this.button, 'pointerdown', 'click');
		this.listen(window, 'keydown');
		for (const field of document.querySelectorAll('search-box'))
			if (field.hasAttribute('owns-address')) void this.#load(false, true);
			else this.listen(field, 'focusin');
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
			if (andTell) toast(searchFailed);
		}
		if (andOpen) this.#isOpening = false;
		this.button.ariaBusy = null;
	}

	private get button() {
		return this.find('button');
	}
}
customElements.define('site-search', SiteSearch);
