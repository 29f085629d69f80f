import { $unsaved } from '@/stores/engine/pending-writes';
import { unsaved, unsavedKeep, unsavedMore } from '@/texts/progress-page';

/** Says that ticks are not being saved, and offers to keep them as a file. Loaded once they are not. */
class UnsavedNote extends HTMLElement {
	#stop?: () => void;

	connectedCallback() {
		this.role = 'status';
		this.addEventListener('click', this);
		// A status is read out when it changes, so it has to be there, and empty, for a moment first.
		const ready = setTimeout(
			() =>
				(this.#stop = $unsaved.subscribe((reason) =>
					this.replaceChildren(...(reason ? this.#write(unsaved[reason]) : [])),
				)),
			60,
		);
		this.#stop = () => clearTimeout(ready);
	}

	disconnectedCallback() {
		this.#stop?.();
		this.removeEventListener('click', this);
	}

	async handleEvent({ target }: Event) {
		if (!(target instanceof HTMLButtonElement)) return;
		const { downloadProgress } = await import('./download');
		downloadProgress();
	}

	#write(text: string) {
		const say = Object.assign(document.createElement('p'), { textContent: text });
		const keep = Object.assign(document.createElement('button'), { type: 'button', textContent: unsavedKeep });
		const root = document.querySelector<HTMLElement>('progress-marks')?.dataset['root'] ?? '/';
		// A new tab, because what is not saved is gone when this page goes.
		const more = Object.assign(document.createElement('a'), {
			href: `${root}progress/#not-saved`,
			target: '_blank',
			textContent: unsavedMore,
		});
		return [say, keep, ' ', more];
	}
}
customElements.define('unsaved-note', UnsavedNote);

/** Puts the note at the end of a part of the page, once. */
export function noteUnsaved(part: Element): void {
	if (!part.querySelector(':scope > unsaved-note')) part.append(document.createElement('unsaved-note'));
}
