import { bring } from '@/late-styles';
import { searchFailed, tryAgain } from '@/texts';

/** Opens the search. Nothing of the search itself is loaded before the reader touches the button or takes the shortcut. */
class SiteSearch extends HTMLElement {
	connectedCallback() {
		this.button.addEventListener('pointerdown', this);
		this.addEventListener('click', this);
		this.addEventListener('keydown', this);
		window.addEventListener('keydown', this);
	}

	disconnectedCallback() {
		window.removeEventListener('keydown', this);
	}

	handleEvent(event: Event) {
		const { type, target, currentTarget } = event;
		if (type === 'pointerdown') return void this.#load();
		if (event instanceof KeyboardEvent) return currentTarget === window ? this.#shortcut(event) : this.#escape(event);
		if (this.button.contains(target as Node)) this.#open();
		else if (target === this.dialog || (target as Element).closest('a, [data-close]')) this.dialog.close();
	}

	#shortcut(event: KeyboardEvent) {
		if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
		event.preventDefault();
		if (this.dialog.open) this.dialog.close();
		else this.#open();
	}

	/** In some browsers a search field takes Escape for "empty me"; here it closes, and the words stay. */
	#escape(event: KeyboardEvent) {
		if (event.key !== 'Escape' || !this.dialog.open) return;
		event.preventDefault();
		this.dialog.close();
	}

	#open() {
		this.dialog.showModal();
		const input = this.querySelector('input')!;
		input.focus();
		input.select();
		void this.#load();
	}

	async #load() {
		const status = this.querySelector('[role=status]')!;
		try {
			await bring(() => import('./search-box'));
			if (status.querySelector('[data-again]')) status.replaceChildren();
		} catch {
			const again = Object.assign(document.createElement('button'), { type: 'button', textContent: tryAgain });
			again.dataset['again'] = '';
			again.addEventListener('click', () => void this.#load());
			status.replaceChildren(`${searchFailed} `, again);
		}
	}

	get button() {
		return this.querySelector('button')!;
	}

	get dialog() {
		return this.querySelector('dialog')!;
	}
}
customElements.define('site-search', SiteSearch);
