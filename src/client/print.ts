// On paper nothing can be unfolded.
addEventListener('beforeprint', () => {
	for (const part of document.querySelectorAll<HTMLDetailsElement>('main details')) part.open = true;
});
