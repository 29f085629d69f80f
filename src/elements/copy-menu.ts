import { button, make } from '@/client/dom';
import { PageElement } from '@/client/element';
import { fetchJson } from '@/client/json';
import { root } from '@/client/url';
import { fixPost, servedFrom, type Length } from '@/documents/fix';
import type { FixDocument } from '@/schemas/fixes-file';
import type { Platform } from '@/schemas/shared';
import { $shown } from '@/stores/platform';
import { fixNotLoaded, lengthName, lengths, linkName, stepsFor } from '@/texts/copy';
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
			this.draw(servedFrom(await fetchJson<FixDocument>(address.replace(/\/$/, '.json')), location.origin + root));
		} catch {
			this.replaceChildren(make('output', {}, fixNotLoaded));
		}
	}

	private draw(fix: FixDocument) {
		let phone = differs(fix) ? $shown.get() : undefined;
		let length: Length = 'full';
		const phones = choices([...fix.platforms, undefined], phone, phoneName, (value) => (phone = value));
		const long = choices<Length>(
			['full', 'short'],
			length,
			(value) => lengths[value],
			(value) => (length = value),
		);
		const state = make('output');
		const copy = copyGroup(linkName, state, () => ({
			title: fix.title,
			// With the phone, where somebody chose one and the steps differ.
			link: fix.address + (phone ? `?platform=${phone}` : ''),
			write: (syntax) => fixPost(fix, syntax, phone, length),
			text: () => fixPost(fix, 'text', phone, 'short'),
		}));
		this.replaceChildren(
			...(differs(fix) ? [group(stepsFor, ...phones)] : []),
			group(lengthName, ...long),
			copy,
			state,
		);
	}
}
customElements.define('copy-menu', CopyMenu);

const phoneName = (value: Platform | undefined) => (value ? platformNames[value] : bothPlatforms);

function choices<Value>(
	values: Value[],
	first: Value,
	nameOf: (value: Value) => string,
	choose: (value: Value) => void,
): HTMLButtonElement[] {
	const buttons = values.map((value) => {
		const press = () => {
			choose(value);
			for (const other of buttons) other.ariaPressed = String(other === own);
		};
		const own: HTMLButtonElement = button(nameOf(value), press, { 'aria-pressed': String(value === first) });
		return own;
	});
	return buttons;
}

/** Whether a post of the fix depends on the phone. */
function differs({ steps, loses, platforms, why, worked = [] }: FixDocument): boolean {
	const parts = steps.flatMap(({ text, paths, note = [] }) => [...text, ...paths, ...note]);
	return platforms.length > 1 && [...steps, ...loses, ...why, ...worked, ...parts].some(({ on }) => on);
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
