/** The path that the site lives under, with a slash at both ends: `/`, or `/unstuck/`. */
export const root = `/${import.meta.env.BASE_URL ?? ''}/`.replace(/\/+/g, '/');

/** The address of a page or file of this site, with the base path in front: `/fixes/x/` → `/unstuck/fixes/x/`. */
export const href = (path: string) => root + path.replace(/^\//, '');

/** The reverse: the address within the site, without slashes at its ends: `/unstuck/fixes/x/` → `fixes/x`. */
export function addressOf(pathname: string): string {
	const path = decode(pathname);
	return (path.startsWith(root) ? path.slice(root.length) : path).replace(/^\/|\/$/g, '');
}

/** What the address of this page asks for under a name, as in `?platform=iphone`; null where it does not. */
export const asked = (name: string) => new URLSearchParams(location.search).get(name);

/** Whether the reader came here by an address; else the page was loaded again, or come back to. */
export const isNewVisit = () =>
	(performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'navigate';

/** Whether a link leads to another page than this one. */
export const leadsAway = ({ origin, pathname }: HTMLAnchorElement) =>
	origin + pathname !== location.origin + location.pathname;

/** Whether a click asks the browser to open a link elsewhere: in a tab, in a window, or as a file. */
export function opensElsewhere(event: MouseEvent | KeyboardEvent): boolean {
	return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

/** A part of an address without its percent codes; where one is cut off, as it stands. */
export function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/**
 * A path or a fragment without what a forum, a chat or a sentence left at its end, plain or as a percent code, and without
 * the backslashes that Reddit puts before underscores: `/fixes/x/).` → `/fixes/x/`, `x--y[/url]` → `x--y`. None of ours holds such.
 */
export function withoutTrail(address: string): string {
	const [kept = ''] = /^[\p{L}\p{N}/., _-]*/u.exec(decode(address.replace(/%[\da-f]?$/i, '')).replace(/\\/g, '')) ?? [];
	return kept.replace(/[^\p{L}\p{N}/]+$/u, '');
}
