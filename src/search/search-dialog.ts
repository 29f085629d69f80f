import { make } from '@/client/dom';
import { href } from '@/client/url';
import { search, searchPage } from '@/texts/search';
import '@/elements/search-box';

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page, ready to type, or closes it. `place` is where it stands, behind the button that opens it. */
export function toggleSearch(place: Element): void {
	dialog ??= build(place);
	if (dialog.open) return dialog.close();
	dialog.showModal();
	const input = dialog.querySelector('input')!;
	input.focus();
	input.select();
}

/** The same field as that of src/components/SearchBox.astro, and a way to close it. */
function build(place: Element): HTMLDialogElement {
	const input = make('input', {
		type: 'search',
		name: 'q',
		'aria-label': search,
		placeholder: searchPage.hint,
		autocomplete: 'off',
		autocapitalize: 'none',
		spellcheck: 'false',
		enterkeyhint: 'search',
	});
	const icon = place.querySelector('svg')!.cloneNode(true);
	const go = make('button', { type: 'submit', class: 'search-go', 'aria-label': searchPage.go }, icon);
	const close = make('button', { type: 'button', class: 'search-close' }, searchPage.close);
	const line = make('div', { class: 'search-line' }, make('div', { class: 'search-field' }, input, go), close);
	const box = make(
		'search-box' as 'div',
		{ class: 'search-box' },
		make('form', { role: 'search', class: 'search-form', action: href('/search/') }, line),
		make('div', { role: 'status' }),
		make('div', { class: 'search-list' }),
	);
	const made = make('dialog', { class: 'search-dialog', 'aria-label': search }, box);
	made.addEventListener('click', ({ target }) => {
		if (target === made || (target as Element).closest('a, .search-close')) made.close();
	});
	made.addEventListener('keydown', (event) => {
		// In some browsers a search field takes Escape for "empty me"; here it closes, and the words stay.
		if (event.key !== 'Escape') return;
		event.preventDefault();
		made.close();
	});
	place.append(made);
	return made;
}
