import type { Platform } from '@/schemas/shared';
import { copyPost } from '@/client/copy-post';
import type { FixDocument } from '@/documents/document';
import { differs, drawFailure, drawMenu } from '@/elements/copy-menu-view';
import { fixPost } from '@/documents/fix-post';
import type { Syntax } from '@/documents/render';
import { $shown } from '@/stores/platform';

/** The menu of one fix: the syntaxes it can be copied in, for the phone that is shown or another. */
class CopyMenu extends HTMLElement {
	/** The address of the fix. */
	address = '';
	#fix?: FixDocument;
	#platform?: Platform | undefined;

	async connectedCallback() {
		this.#platform = $shown.get();
		this.addEventListener('click', this);
		this.addEventListener('keydown', this);
		try {
			const response = await fetch(this.address.replace(/\/$/, '.json'));
			if (!response.ok) throw new Error(response.statusText);
			this.#fix = await response.json();
			if (!differs(this.#fix!)) this.#platform = undefined;
			this.replaceChildren(...drawMenu(this.#fix!, this.#platform));
		} catch {
			this.replaceChildren(drawFailure());
		}
	}

	async handleEvent(event: Event) {
		if (event instanceof KeyboardEvent) return void (event.key === 'Escape' && close(this));
		if (!(event.target instanceof HTMLButtonElement)) return;
		const { name, value } = event.target;
		if (name === 'platform') {
			this.#platform = value === 'android' || value === 'iphone' ? value : undefined;
			for (const button of this.querySelectorAll<HTMLButtonElement>('[name=platform]'))
				button.ariaPressed = String(button.value === value);
		} else if (name === 'share')
			await navigator.share({ title: this.#fix!.title, url: this.link }).catch(() => undefined);
		else
			await copyPost(
				value === 'link' ? this.link : fixPost(this.#fix!, value as Syntax, this.#platform),
				event.target.textContent,
				this.querySelector('output')!,
			);
	}

	/** The address of the fix; with the phone, where somebody chose one and the steps differ. */
	private get link() {
		return this.#fix!.address + (this.#platform ? `?platform=${this.#platform}` : '');
	}
}
customElements.define('copy-menu', CopyMenu);

/** Opens the menu under the bar of its button, or closes it. */
export function toggle(button: HTMLElement): void {
	const bar = button.closest('.copy-bar')!;
	const open = bar.nextElementSibling;
	if (open instanceof CopyMenu) return close(open);
	const menu = document.createElement('copy-menu') as CopyMenu;
	menu.address = bar.querySelector('a')!.href;
	bar.after(menu);
	button.ariaExpanded = 'true';
}

function close(menu: CopyMenu): void {
	const button = menu.previousElementSibling!.querySelector<HTMLElement>('.copy-as')!;
	if (menu.contains(document.activeElement)) button.focus();
	button.ariaExpanded = 'false';
	menu.remove();
}
