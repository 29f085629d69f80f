let sheet: Promise<void> | undefined;

/**
 * Loads a part of the page that was not needed at first, and with it, once, the rules for what scripts build: a page
 * brings only those for what it shows at first. Without its rules a part is plain, but it works.
 * @throws whatever `load` throws
 */
export async function bring<T>(load: () => Promise<T>): Promise<T> {
	const [part] = await Promise.all([load(), (sheet ??= fetchRules())]);
	return part;
}

function fetchRules(): Promise<void> {
	const href = document.querySelector<HTMLStyleElement>('style[data-late]')?.dataset['late'];
	if (!href) return Promise.resolve();
	return new Promise((resolve) => {
		const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
		link.onload = () => resolve();
		link.onerror = () => {
			link.remove();
			sheet = undefined;
			resolve();
		};
		document.head.append(link);
	});
}
