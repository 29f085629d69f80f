let sheet: Promise<void> | undefined;
/** How long a part waits for its rules, in milliseconds: without them it is plain, but it works. */
const patience = 2000;

/** Fetches, once, the rules for what scripts build: a page brings only those for what it shows at first. Never fails. */
export function lateStyles(): Promise<void> {
	return (sheet ??= fetchRules());
}

/**
 * Loads a part of the page that was not needed at first, and its rules with it.
 * @throws whatever `load` throws
 */
export async function bring<T>(load: () => Promise<T>): Promise<T> {
	const rules = Promise.race([lateStyles(), new Promise((resolve) => setTimeout(resolve, patience))]);
	const [part] = await Promise.all([load(), rules]);
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
