import { choiceKeys, writeKey, writeVisit } from '@/stores/engine/storage';

/** The question for the phone: shows which one is guessed or chosen, keeps the choice, and leads on to what the reader sees. */
class PhoneChoice extends HTMLElement {
	connectedCallback() {
		this.addEventListener('click', this);
		this.mark(document.documentElement.dataset['platform']);
	}

	disconnectedCallback() {
		this.removeEventListener('click', this);
	}

	handleEvent(event: Event) {
		const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-choose]');
		if (!link) return;
		event.preventDefault();
		const choice = link.dataset['choose'] === 'iphone' ? 'iphone' : 'android';
		// At once, because the next tap may lead to another page, and once more for what has read it already.
		writeKey(choiceKeys.platform, choice);
		writeVisit(choiceKeys.visit, null);
		void import('@/stores/platform').then(({ choosePlatform }) => choosePlatform(choice));
		document.documentElement.dataset['platform'] = choice;
		this.mark(choice);
		const question = document.querySelector<HTMLElement>(link.hash);
		question?.scrollIntoView();
		question?.focus({ preventScroll: true });
	}

	private mark(platform: string | undefined) {
		for (const link of this.querySelectorAll<HTMLElement>('[data-choose]'))
			link.ariaCurrent = link.dataset['choose'] === platform ? 'true' : null;
	}
}
customElements.define('phone-choice', PhoneChoice);
