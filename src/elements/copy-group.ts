import { copy } from '@/client/clipboard';
import { button, make } from '@/client/dom';
import type { Syntax } from '@/documents/render';
import * as text from '@/texts/copy';
import { copyHere } from '@/texts/copy-link';

/** What can be passed on: a document in each syntax, and the address of its page. */
export interface Post {
	title: string;
	link: string;
	write: (syntax: Syntax) => string;
	/** What goes with the link where the device shares; without it, the title does. */
	text?: () => string;
}

/** Buttons behind their label. */
export function group(label: string, ...buttons: (HTMLElement | false)[]): HTMLElement {
	return make(
		'div',
		{ class: 'copy-group', role: 'group', 'aria-label': label },
		make('span', { 'aria-hidden': 'true' }, label),
		...buttons,
	);
}

/**
 * The ways to pass a post on: copied in each syntax or as its link, or shared. It is asked for at the tap, as Safari
 * copies only what is there at once; the outcome is announced in `state`.
 */
export function copyGroup(
	linkName: string,
	state: HTMLElement,
	post: () => Post | Promise<Post | undefined>,
	syntaxes = Object.keys(text.syntaxNames) as Syntax[],
): HTMLElement {
	const pass = (name: string, use: (post: Post) => Promise<void>) =>
		button(name, async () => {
			const found = post();
			const ready = found instanceof Promise ? await found : found;
			if (ready) await use(ready);
		});
	const copyAs = (name: string, write: (post: Post) => string) =>
		pass(name, async (post) => {
			state.textContent = (await copy(write(post), state)) ? text.copiedAs(name) : copyHere;
		});
	return group(
		text.copyName,
		copyAs(linkName, ({ link }) => link),
		...syntaxes.map((syntax) => copyAs(text.syntaxNames[syntax], ({ write }) => write(syntax))),
		'share' in navigator &&
			pass(text.shareName, ({ title, link, text }) =>
				// Cancelled, or refused by the device: nothing has happened.
				navigator.share({ title, ...(text ? { text: text() } : { url: link }) }).catch(() => {}),
			),
	);
}
