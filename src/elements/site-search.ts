import { targetIn } from '@/client/dom';
import { PageElement } from '@/client/element';
import { toast } from '@/client/toast';
import { searchFailed } from '@/texts/late';

/**
 * Opens the search, and wakes its fields in the page. Nothing of it is loaded before the reader touches one or takes
 * the shortcut, but on its own page.
 */
class SiteSearch extends PageElement {
	#isOpening = false;

	connectedCallback() {
		this.listen(this.button, 'pointerdown', 'click');
		this.listen(this.dialog, 'click', 'keydown');
		this.listen(window, 'keydown');
		for (const field of document.querySelectorAll('search-box'))
			if (field.hasAttribute('owns-address')) void this.#load(true);
			else if (!this.contains(field)) this.listen(field, 'focusin');
	}

	handleEvent(event: Event) {
		const { currentTarget, type } = event;
		if (currentTarget === this.dialog) return this.#inDialog(event);
		if (type === 'focusin' || type === 'pointerdown') return void this.#load(type === 'focusin');
		if (event instanceof KeyboardEvent) {
			if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
			event.preventDefault();
		}
		void this.#toggle();
	}

	/** A press beside the dialog closes it, and so does whatever leads away from it. */
	#inDialog(event: Event) {
		if (event instanceof KeyboardEvent) {
			if (event.key !== 'Escape') return;
			// In some browsers a search field takes Escape for "empty me"; here it closes, and the words stay.
			event.preventDefault();
		} else if (event.target !== this.dialog && !targetIn(event, 'a, .search-close')) return;
		this.dialog.close();
	}

	async #toggle() {
		// A second tap while it loads is impatience, not "close it again".
		if (this.#isOpening) return;
		this.#isOpening = true;
		if (this.dialog.open) this.dialog.close();
		else if (await this.#load(true)) {
			this.dialog.showModal();
			const input = this.find('input');
			input.focus();
			input.select();
		}
		this.#isOpening = false;
	}

	async #load(andTell: boolean): Promise<boolean> {
		this.button.ariaBusy = 'true';
		const loaded = await import('./search-box').then(
			() => true,
			() => false,
		);
		if (!loaded && andTell) toast(searchFailed);
		this.button.ariaBusy = null;
		return loaded;
	}

	private get button() {
		return this.find('button');
	}

	private get dialog() {
		return this.find('dialog');
	}
}
customElements.define('site-search', SiteSearch);
