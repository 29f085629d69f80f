import { make } from './dom';
import { copyHere } from '@/texts/copy-link';

/**
 * Copies a text, or shows it selected in a field after an element; returns which. To be called at the tap, or Safari
 * refuses.
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
