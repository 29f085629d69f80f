// On paper nothing can be unfolded, so what is folded opens for the print and closes again after it.
let opened: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
	opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
	for (const part of opened) part.open = true;
});
addEventListener('afterprint', () => {
	for (const part of opened) part.open = false;
	opened = [];
});
