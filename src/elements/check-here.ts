import { checkFailed } from '@/texts/check';

/** The place of a check: loads it on a tap or, on its own page, at once, so that pages which only offer it carry none of it. */
class CheckHere extends HTMLElement {
	connectedCallback() {
		this.querySelector('button')?.addEventListener('click', this);
		if ('now' in this.dataset) this.handleEvent();
	}

	async handleEvent() {
		this.say('');
		try {
			const { openCheck } = await import('@/tools/common/open-tool');
			await openCheck(this);
		} catch {
			this.say(checkFailed);
		}
	}

	private say(message: string) {
		let note = this.querySelector(':scope > .check-note');
		if (!note && message) this.append((note = document.createElement('output')));
		if (!note) return;
		note.className = 'check-note';
		note.textContent = message;
	}
}
customElements.define('check-here', CheckHere);
