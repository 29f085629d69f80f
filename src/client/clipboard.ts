import { make } from '@/client/dom';
import { copyHere } from '@/texts/copy';

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
