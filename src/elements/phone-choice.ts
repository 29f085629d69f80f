import { goTo, targetIn } from '@/client/dom';
import { PageElement } from '@/client/element';
import { opensElsewhere } from '@/client/url';
import { $isGuessed, $shown, choosePlatform } from '@/stores/platform';

/** The question for the phone: shows the guess or the choice, keeps it, and leads on to what the reader sees. */
class PhoneChoice extends PageElement {
	connectedCallback() {
		this.listen(this, 'click');
		this.follow([$shown], (platform) => {
			for (const link of this.querySelectorAll<HTMLElement>('[data-choose]'))
				link.ariaCurrent = link.dataset.choose === platform ? 'true' : null;
		});
		this.follow([$isGuessed], (guessed) => {
			for (const hint of this.querySelectorAll<HTMLElement>('.phone-hint'))
				hint.hidden = guessed !== hint.hasAttribute('data-guessed');
		});
	}

	handleEvent(event: MouseEvent) {
		const link = targetIn<HTMLAnchorElement>(event, '[data-choose]');
		if (!link || opensElsewhere(event)) return;
		event.preventDefault();
		choosePlatform(link.dataset.choose === 'iphone' ? 'iphone' : 'android');
		const question = document.querySelector<HTMLElement>(link.hash);
		if (question) goTo(question);
	}
}
customElements.define('phone-choice', PhoneChoice);
