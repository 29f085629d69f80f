import { href } from './url';

type Attributes = Record<string, string | number | boolean | undefined>;
type Child = Node | string | undefined | false;

/** Makes an element; texts become text, never markup, and an attribute that is false or undefined is left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: Child[]
): HTMLElementTagNameMap[Tag] {
	return dress(document.createElement(tag), attributes, children);
}

/** Makes an element of a drawing. */
export function draw<Tag extends keyof SVGElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: Child[]
): SVGElementTagNameMap[Tag] {
	return dress(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

/** A link to a page of this site, by its path without the base: `/fixes/x/`. */
export const link = (path: string, ...children: Child[]) => make('a', { href: href(path) }, ...children);

/** A button that does something on this page. */
export function button(text: string, act?: () => void, attributes: Attributes = {}): HTMLButtonElement {
	const element = make('button', { type: 'button', ...attributes }, text);
	if (act) element.addEventListener('click', act);
	return element;
}

/** The element with an id; for an id of former times, the thing that it belongs to. */
export function elementOf(id: string): HTMLElement | null {
	const found = document.getElementById(id);
	return found?.matches('.old-id') ? found.parentElement : found;
}

/** Brings a part of the page into view and gives it the focus, in a way that only one of the two scrolls. */
export function goTo(part: HTMLElement, place?: ScrollIntoViewOptions): void {
	part.focus({ preventScroll: true });
	part.scrollIntoView(place);
}

/** Whether a part of the page is for a phone; for none in particular, every part is. */
export function isFor(part: Element, phone: string | undefined): boolean {
	const on = part.closest<HTMLElement>('[data-on]')?.dataset.on;
	return !phone || !on || on === phone;
}

/** The element around what an event happened to that a selector names, or null. */
export function targetIn<Part extends HTMLElement = HTMLElement>({ target }: Event, selector: string): Part | null {
	return target instanceof Element ? target.closest<Part>(selector) : null;
}

function dress<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
	for (const [name, value] of Object.entries(attributes))
		if (value !== false && value !== undefined) element.setAttribute(name, value === true ? '' : String(value));
	element.append(...children.filter((child) => child !== undefined && child !== false));
	return element;
}
