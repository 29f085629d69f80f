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
		placeholder: searchPage.hint,
		autocomplete: 'off',
		autocapitalize: 'none',
		spellcheck: false,
		enterKeyHint: 'search',
	});
	const go = make('button', { type: 'submit', className: 'search-go' }, place.querySelector('svg')!.cloneNode(true));
	for (const part of [input, go]) part.setAttribute('aria-label', search);
	const line = make(
		'div',
		{ className: 'search-line' },
		make('div', { className: 'search-field' }, input, go),
		make('button', { type: 'button', className: 'search-close', textContent: searchPage.close }),
	);
	const form = make(
		'form',
		{ className: 'search-form', action: `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}search/` },
		line,
	);
	const status = make('div');
	form.setAttribute('role', 'search');
	status.setAttribute('role', 'status');
	const box = Object.assign(document.createElement('search-box'), { className: 'search-box' });
	box.append(form, status, make('div', { className: 'search-list' }));
	const made = make('dialog', { className: 'search-dialog' }, box);
	made.setAttribute('aria-label', search);
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

function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	properties: Partial<HTMLElementTagNameMap[Tag]> = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = Object.assign(document.createElement(tag), properties);
	element.append(...children);
	return element;
}
