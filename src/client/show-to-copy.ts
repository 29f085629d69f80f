import { copyHere } from '@/texts/copy';

/** Where the browser does not let a page copy: shows the text in a field after an element, selected. */
export function showToCopy(text: string, after: Element): void {
	const field = document.createElement('textarea');
	field.value = text;
	field.readOnly = true;
	field.className = 'copy-field';
	field.ariaLabel = copyHere;
	after.parentElement!.querySelector('.copy-field')?.remove();
	after.after(field);
	field.select();
}
