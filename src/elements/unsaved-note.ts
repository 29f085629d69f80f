import { button, make } from '@/client/dom';
import { PageElement } from '@/client/element';
import { href } from '@/client/url';
import { $saveError } from '@/stores/engine/mirror';
import { unsaved, unsavedKeep, unsavedMore } from '@/texts/progress';

/** Says that ticks are not being saved, and offers to keep them as a file. Empty while they are. */
class UnsavedNote extends PageElement {
	connectedCallback() {
		this.role = 'status';
		// A status is read out when it changes, so it has to be there, and empty, for a moment first.
		const show = () =>
			this.follow([$saveError], (reason) => this.replaceChildren(...(reason ? words(unsaved[reason]) : [])));
		setTimeout(show, 60);
	}
}
customElements.define('unsaved-note', UnsavedNote);

/** Puts the note at the end of a part of the page. */
export function addUnsavedNote(part: Element): void {
	if (!part.querySelector(':scope > unsaved-note')) part.append(document.createElement('unsaved-note'));
}

function words(reason: string): (Node | string)[] {
	const keep = button(unsavedKeep, async () => (await import('./download')).downloadProgress());
	// A new tab, because what is not saved is gone when this page goes.
	const more = make('a', { href: href('/progress/#not-saved'), target: '_blank' }, unsavedMore);
	return [make('p', {}, reason), keep, ' ', more];
}
