import { bring } from '@/late-styles';
import type { Look } from '@/schemas/screen';

/** Shows the screens on a menu path, a screen for each tap. They are drawn when asked for, from the path that stands beside it. */
class ShowWhere extends HTMLElement {
	#shown: Element | null = null;

	connectedCallback() {
		this.addEventListener('click', this);
	}

	disconnectedCallback() {
		this.removeEventListener('click', this);
	}

	async handleEvent(event: Event) {
		// A tap on the step's text ticks it; a tap on its picture does not.
		event.stopPropagation();
		const button = this.querySelector('button')!;
		if (!(event.target instanceof Element) || !button.contains(event.target)) return;
		const first = this.querySelector('.screens');
		const open = button.ariaExpanded === 'true';
		button.ariaExpanded = String(!open);
		if (!this.#shown) {
			const { drawPath } = await bring(() => import('@/screens/show'));
			this.#shown = await drawPath(this.parentElement!.querySelector('.path')!, this.look);
			this.append(this.#shown);
		} else this.#shown.toggleAttribute('hidden', open);
		// The screen that the server drew is the last of them, and steps aside for all.
		if (first && first !== this.#shown) first.toggleAttribute('hidden', !open);
	}

	private get look(): Look {
		const look = this.dataset['look'] || document.documentElement.dataset['platform'];
		return look === 'iphone' ? 'iphone' : 'android';
	}
}
customElements.define('show-where', ShowWhere);
