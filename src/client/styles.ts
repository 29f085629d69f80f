import { make } from './dom';

const loading = new Map<string, Promise<boolean>>();

/** Loads a style sheet that comes with a part of the page, once, and returns whether it is there. */
export function loadStyles(href: string): Promise<boolean> {
	const loaded = loading.get(href) ?? load(href);
	loading.set(href, loaded);
	return loaded;
}

function load(href: string): Promise<boolean> {
	return new Promise((done) => {
		const link = make('link', { rel: 'stylesheet', href });
		link.onload = () => done(true);
		link.onerror = () => {
			// The next try asks again.
			link.remove();
			loading.delete(href);
			done(false);
		};
		document.head.append(link);
	});
}
