import { targetIn } from '@/client/dom';
import { PageElement } from '@/client/element';
import { toast } from '@/client/toast';
import type { Look } from '@/schemas/screen';
import { $shown } from '@/stores/platform';
import { tapFailed } from '@/texts/late';

/** Shows the screens on the menu path beside it, drawn when asked for. */
class ShowWhere extends PageElement {
	#drawing: Promise<Element> | undefined;

	connectedCallback() {
		this.listen(this, 'click');
	}

	async handleEvent(event: Event) {
		// A tap on the step's text ticks it; a tap on its picture does not.
		event.stopPropagation();
		const button = this.find('button');
		if (!targetIn(event, 'button')) return;
		button.ariaExpanded = String(button.ariaExpanded !== 'true');
		try {
			// The same for every tap: a second one while it loads draws nothing anew.
			const shown = await (this.#drawing ??= this.draw());
			this.show(shown, button.ariaExpanded === 'true');
		} catch {
			this.#drawing = undefined;
			button.ariaExpanded = 'false';
			toast(tapFailed);
		}
	}

	private async draw(): Promise<Element> {
		const { drawPath } = await import('@/screens/show');
		return drawPath(this.parentElement!.querySelector('.path')!, this.look);
	}

	/** The screen that the server drew is the last of them, and steps aside for all. */
	private show(shown: Element, isOpen: boolean) {
		const first = this.querySelector('.screens');
		if (first && first !== shown) first.toggleAttribute('hidden', isOpen);
		shown.toggleAttribute('hidden', !isOpen);
		if (!shown.isConnected) this.append(shown);
	}

	private get look() {
		return (this.dataset.look ?? $shown.get() ?? 'android') as Look;
	}
}
customElements.define('show-where', ShowWhere);
