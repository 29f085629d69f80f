type Child = Node | string | undefined | false;

/** Makes an element; texts become text, never markup, and a false attribute is left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Record<string, string | number | boolean> = {},
	...children: Child[]
): HTMLElementTagNameMap[Tag] {
	return dress(document.createElement(tag), attributes, children);
}

/** Makes an element of a drawing. */
export function draw<Tag extends keyof SVGElementTagNameMap>(
	tag: Tag,
	attributes: Record<string, string | number | boolean> = {},
	...children: Child[]
): SVGElementTagNameMap[Tag] {
	return dress(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

/** A button that does something on this page. */
export function button(text: string, act: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
	const element = make('button', { type: 'button', ...attributes }, text);
	element.addEventListener('click', act);
	return element;
}

function dress<E extends Element>(
	element: E,
	attributes: Record<string, string | number | boolean>,
	children: Child[],
): E {
	for (const [name, value] of Object.entries(attributes))
		if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
	element.append(...children.filter((child) => child !== undefined && child !== false));
	return element;
}
