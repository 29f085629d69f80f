import { $unsaved } from '@/stores/unsaved';
import { unsaved, unsavedKeep, unsavedMore } from '@/texts/progress';

/** Says that ticks are not being saved, and offers to keep them as a file. Loaded once they are not. */
class UnsavedNote extends HTMLElement {
	#stop?: () => void;

	connectedCallback() {
		this.addEventListener('click', this);
		this.#stop = $unsaved.subscribe((reason) => this.replaceChildren(...(reason ? this.#write(unsaved[reason]) : [])));
	}

	disconnectedCallback() {
		this.#stop?.();
		this.removeEventListener('click', this);
	}

	async handleEvent({ target }: Event) {
		if (!(target instanceof HTMLButtonElement)) return;
		const { downloadProgress } = await import('./when-needed/download');
		downloadProgress();
	}

	#write(text: string) {
		const say = Object.assign(document.createElement('p'), { textContent: text });
		const keep = Object.assign(document.createElement('button'), { type: 'button', textContent: unsavedKeep });
		// A new tab, because what is not saved is gone when this page goes.
		const more = Object.assign(document.createElement('a'), { href: this.dataset['more']!, target: '_blank', textContent: unsavedMore });
		return [say, keep, ' ', more];
	}
}
customElements.define('unsaved-note', UnsavedNote);
