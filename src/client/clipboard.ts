import { make } from '@/client/dom';
import { say } from '@/client/toast';
import { opensElsewhere } from '@/client/url';
import { copyHere, linkCopied, menuFailed } from '@/texts/copy';

/**
 * Copies a text. It has to be called at the tap, before anything is awaited, or Safari refuses. Where the browser refuses,
 * or the page is not on https, the text is shown in a field after an element, selected, to be copied by hand.
 * @returns whether it was copied
 */
export async function copy(text: string, after: Element): Promise<boolean> {
	const copied = await navigator.clipboard?.writeText(text).then(
		() => true,
		() => false,
	);
	after.parentElement!.querySelector('.copy-field')?.remove();
	if (copied) return true;
	const field = make('textarea', { class: 'copy-field', readonly: true, 'aria-label': copyHere }, text);
	after.after(field);
	field.select();
	return false;
}

/** The buttons whose menu is on its way: an impatient second tap does not close what the first one opens. */
const opening = new Set<HTMLElement>();

async function toggleMenu(button: HTMLElement): Promise<void> {
	if (opening.has(button)) return;
	opening.add(button);
	try {
		await (await import('@/elements/copy-menu')).toggle(button);
	} catch {
		say(menuFailed);
	}
	opening.delete(button);
}

// One listener for all, because a guide has a link to copy for each of its many steps.
document.addEventListener('click', async (event) => {
	const link = event.target instanceof Element && event.target.closest<HTMLElement>('.copy-link, .step-link, .copy-as');
	if (!link || opensElsewhere(event)) return;
	event.preventDefault();
	if (!(link instanceof HTMLAnchorElement)) void toggleMenu(link);
	else if (await copy(link.href, link)) say(linkCopied);
});
