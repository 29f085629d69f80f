import '../search-box';

/** Opens the search, ready to type, or closes it. */
export function toggleSearch(dialog: HTMLDialogElement): void {
	if (dialog.open) return dialog.close();
	if (!dialog.className) wake(dialog);
	dialog.showModal();
	const input = dialog.querySelector('input')!;
	input.focus();
	input.select();
}

/** The class comes with the script, so that a page does not bring its rules along. */
function wake(dialog: HTMLDialogElement): void {
	dialog.className = 'search-dialog';
	dialog.addEventListener('click', ({ target }) => {
		if (target === dialog || (target as Element).closest('a, [data-close]')) dialog.close();
	});
	dialog.addEventListener('keydown', (event) => {
		// In some browsers a search field takes Escape for "empty me"; here it closes, and the words stay.
		if (event.key !== 'Escape') return;
		event.preventDefault();
		dialog.close();
	});
}
