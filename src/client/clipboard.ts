import { make } from './dom';
import { copyHere } from '@/texts/copy-link';

/**
 * Copies a text, and returns whether it could; else shows it in a field after an element, selected. To be called at the tap,
 * before anything is awaited, or Safari refuses.
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
