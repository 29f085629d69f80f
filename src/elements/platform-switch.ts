import { PageElement } from '@/client/element';
import { $shown, choosePlatform, isChoice } from '@/stores/platform';

/** The choice of phone. The steps of the other phone step aside, on every page and for good. */
class PlatformSwitch extends PageElement {
	connectedCallback() {
		this.listen(this, 'click');
		this.follow([$shown], (platform) => {
			for (const choice of this.querySelectorAll('button'))
				choice.ariaPressed = String(choice.value === (platform ?? ''));
		});
	}

	handleEvent({ target }: Event) {
		if (!(target instanceof HTMLButtonElement)) return;
		// The choice ends what the address asks for, also when the page is loaded again.
		const address = new URL(location.href);
		address.searchParams.delete('platform');
		if (address.href !== location.href) history.replaceState(history.state, '', address);
		choosePlatform(isChoice(target.value) ? target.value : 'both');
	}
}
customElements.define('platform-switch', PlatformSwitch);
