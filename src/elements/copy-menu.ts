import { button, make } from '@/client/dom';
import { PageElement } from '@/client/element';
import { fixPost, type FixDocument } from '@/documents/fix';
import { $shown } from '@/stores/platform';
import { fixNotLoaded, linkName, stepsFor } from '@/texts/copy';
import { bothPlatforms, platformNames } from '@/texts/platforms';
import { copyGroup, group } from './copy-group';

/** The menu of one fix: the syntaxes it can be copied in, for the phone that is shown or another. */
class CopyMenu extends PageElement {
	connectedCallback() {
		this.listen(this, 'keydown');
	}

	handleEvent({ key }: KeyboardEvent) {
		if (key === 'Escape') close(this);
	}

	/** Loads the fix of an address and draws its menu, or says that it cannot be had. Never fails. */
	async load(address: string) {
		try {
			const response = await fetch(address.replace(/\/$/, '.json'));
			if (!response.ok) throw new Error(response.statusText);
			this.draw((await response.json()) as FixDocument);
		} catch {
			this.replaceChildren(make('output', {}, fixNotLoaded));
		}
	}

	private draw(fix: FixDocument) {
		let phone = differs(fix) ? $shown.get() : undefined;
		const phones: HTMLButtonElement[] = [...fix.platforms, undefined].map((value) => {
			const choose = () => {
				phone = value;
				for (const other of phones) other.ariaPressed = String(other === choice);
			};
			const name = value ? platformNames[value] : bothPlatforms;
			const choice = button(name, choose, { 'aria-pressed': String(value === phone) });
			return choice;
		});
		const state = make('output');
		const copy = copyGroup(linkName, state, () => ({
			title: fix.title,
			// With the phone, where somebody chose one and the steps differ.
			link: fix.address + (phone ? `?platform=${phone}` : ''),
			write: (syntax) => fixPost(fix, syntax, phone),
		}));
		this.replaceChildren(...(differs(fix) ? [group(stepsFor, ...phones)] : []), copy, state);
	}
}
customElements.define('copy-menu', CopyMenu);

/** Whether a post of the fix depends on the phone. */
function differs({ steps, loses, platforms }: FixDocument): boolean {
	return platforms.length > 1 && [...steps, ...loses, ...steps.flatMap(({ paths }) => paths)].some(({ on }) => on);
}

/** Opens the menu under the bar of its button, or closes it. Done once the menu is there or gone. */
export async function toggle(opener: HTMLElement): Promise<void> {
	const bar = opener.closest('.copy-bar')!;
	const open = bar.nextElementSibling;
	if (open instanceof CopyMenu) return close(open);
	const menu = new CopyMenu();
	bar.after(menu);
	opener.ariaExpanded = 'true';
	await menu.load(bar.querySelector('a')!.href);
}

function close(menu: CopyMenu): void {
	const opener = menu.previousElementSibling!.querySelector<HTMLElement>('.copy-as')!;
	if (menu.contains(document.activeElement)) opener.focus();
	opener.ariaExpanded = 'false';
	menu.remove();
}
