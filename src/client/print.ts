import { onPaper } from '@/texts/print';

// On paper nothing can be unfolded, so what is folded opens for the print and closes again after it.
let opened: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
	// The address that is printed is the one that the reader sees, wherever the site was built.
	const { origin, pathname } = location;
	document.querySelector('.on-paper')!.textContent = onPaper(origin + pathname, origin);
	opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
	for (const part of opened) part.open = true;
});
addEventListener('afterprint', () => {
	for (const part of opened) part.open = false;
	opened = [];
});
