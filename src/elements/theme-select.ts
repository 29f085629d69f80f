import { choiceKeys, readKey, writeKey } from '@/stores/engine/storage';

/** The choice of colours: the device's own, light or dark. */
class ThemeSelect extends HTMLElement {
	#device = matchMedia('(prefers-color-scheme: light)');

	connectedCallback() {
		this.select.value = readKey(choiceKeys.theme) ?? '';
		this.addEventListener('change', this);
		this.#device.addEventListener('change', this);
	}

	disconnectedCallback() {
		this.#device.removeEventListener('change', this);
	}

	handleEvent(event: Event) {
		if (event.target !== this.#device) writeKey(choiceKeys.theme, this.select.value || null);
		const theme = this.select.value || (this.#device.matches ? 'light' : 'dark');
		document.documentElement.dataset['theme'] = theme;
	}

	get select() {
		return this.querySelector('select')!;
	}
}
customElements.define('theme-select', ThemeSelect);
