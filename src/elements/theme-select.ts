import { PageElement } from '@/client/element';
import { choiceKeys, readKey, writeKey } from '@/stores/engine/storage';

class ThemeSelect extends PageElement {
	#device = matchMedia('(prefers-color-scheme: light)');

	connectedCallback() {
		this.select.value = readKey(choiceKeys.theme) ?? '';
		this.listen(this, 'change');
		this.listen(this.#device, 'change');
	}

	handleEvent({ target }: Event) {
		if (target !== this.#device) writeKey(choiceKeys.theme, this.select.value || null);
		document.documentElement.dataset.theme = this.select.value || (this.#device.matches ? 'light' : 'dark');
	}

	private get select() {
		return this.find('select');
	}
}
customElements.define('theme-select', ThemeSelect);
