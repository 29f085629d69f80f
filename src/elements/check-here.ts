import { make } from '@/client/dom';
import { checkFailed } from '@/texts/check';

/** The place of a check: loads it on a tap or, on its own page, at once. */
class CheckHere extends HTMLElement {
	#opening = false;

	connectedCallback() {
		this.querySelector('button')?.addEventListener('click', this);
		if ('now' in this.dataset) this.handleEvent();
	}

	async handleEvent() {
		// A second tap while it loads would fold it up as soon as it is there.
		if (this.#opening) return;
		this.#opening = true;
		this.showNote('');
		try {
			const { openCheck } = await import('@/tools/common/open-tool');
			await openCheck(this);
		} catch {
			this.showNote(checkFailed);
		}
		this.#opening = false;
	}

	private showNote(message: string) {
		let note = this.querySelector(':scope > .check-note');
		if (!note && message) this.append((note = make('output', { class: 'check-note' })));
		if (note) note.textContent = message;
	}
}
customElements.define('check-here', CheckHere);
