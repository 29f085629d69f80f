import { $shown, choosePlatform } from '@/stores/platform';
import { showPhone } from './show-phone';

/** The question for the phone: shows which one is guessed or chosen, keeps the choice, and leads on to what the reader sees. */
class PhoneChoice extends HTMLElement {
	#stop?: () => void;

	connectedCallback() {
		this.addEventListener('click', this);
		this.#stop = $shown.subscribe((platform) => {
			showPhone(platform);
			for (const link of this.querySelectorAll<HTMLElement>('[data-choose]')) link.ariaCurrent = link.dataset['choose'] === platform ? 'true' : null;
		});
	}

	disconnectedCallback() {
		this.#stop?.();
		this.removeEventListener('click', this);
	}

	handleEvent(event: Event) {
		const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-choose]');
		if (!link) return;
		event.preventDefault();
		choosePlatform(link.dataset['choose'] === 'iphone' ? 'iphone' : 'android');
		const question = document.querySelector<HTMLElement>(link.hash);
		question?.scrollIntoView();
		question?.focus({ preventScroll: true });
	}
}
customElements.define('phone-choice', PhoneChoice);
