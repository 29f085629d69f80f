import { $shown } from '@/stores/platform';
import type { Platform } from '@/schemas/words';
import type { FixDocument } from '@/share/document';
import { fixPost } from '@/share/fix-post';
import type { Syntax } from '@/share/render';
import * as text from '@/texts/share';
import { showToCopy } from '@/show-to-copy';
import { bothPlatforms, platformNames } from '@/texts';

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
			this.draw();
		} catch {
			this.replaceChildren(make('output', text.fixNotLoaded));
		}
	}

	async handleEvent(event: Event) {
		if (event instanceof KeyboardEvent) return void (event.key === 'Escape' && close(this));
		if (!(event.target instanceof HTMLButtonElement)) return;
		const { name, value } = event.target;
		if (name === 'platform') {
			this.#platform = value === 'android' || value === 'iphone' ? value : undefined;
			for (const button of this.querySelectorAll<HTMLButtonElement>('[name=platform]')) button.ariaPressed = String(button.value === value);
		} else if (name === 'share') await navigator.share({ title: this.#fix!.title, url: this.link }).catch(() => undefined);
		else await this.copy(value === 'link' ? this.link : fixPost(this.#fix!, value as Syntax, this.#platform), event.target);
	}

	private async copy(post: string, button: HTMLButtonElement) {
		const done = await navigator.clipboard?.writeText(post).then(() => true, () => false);
		const state = this.querySelector('output')!;
		state.textContent = done ? text.copiedAs(button.textContent) : text.copyHere;
		if (!done) showToCopy(post, state);
	}

	private draw() {
		const { steps, loses, platforms } = this.#fix!;
		const differs = platforms.length > 1 && [...steps, ...loses, ...steps.flatMap(({ paths }) => paths)].some(({ on }) => on);
		if (!differs) this.#platform = undefined;
		const choices = [...platforms, ''] as (Platform | '')[];
		const phones = choices.map((value) => make('button', value ? platformNames[value] : bothPlatforms, { name: 'platform', value, ariaPressed: String(value === (this.#platform ?? '')) }));
		const syntaxes = Object.entries({ ...text.syntaxNames, link: text.linkName }).map(([value, name]) => make('button', name, { name: 'copy', value }));
		const share = 'share' in navigator ? [make('button', text.shareName, { name: 'share' })] : [];
		this.replaceChildren(...(differs ? [group(text.stepsFor, phones)] : []), group(text.copyName, [...syntaxes, ...share]), make('output', ''));
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

function group(label: string, buttons: HTMLElement[]): HTMLElement {
	const part = make('div', '', { role: 'group', ariaLabel: label, className: 'copy-group' });
	part.append(make('span', label, { ariaHidden: 'true' }), ...buttons);
	return part;
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, content: string, properties: Partial<HTMLElementTagNameMap[Tag]> = {}) {
	const element = Object.assign(document.createElement(tag), properties);
	if (element instanceof HTMLButtonElement) element.type = 'button';
	element.textContent = content;
	return element;
}
