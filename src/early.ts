/** Where the choices that the first paint depends on are kept. */
export const keys = { theme: 'starlight-theme', platform: 'unstuck:platform' };

/**
 * Sets `data-theme` and `data-platform` on the root before anything is painted. It goes into every page as text, so it
 * may use nothing from outside itself. `data-guess` is the platform that the browser's name suggests; a `?platform=` in
 * the address counts for this visit only.
 */
export function early({ theme, platform }: typeof keys): void {
	const read = (key: string) => {
		try {
			return localStorage.getItem(key);
		} catch {
			return null; // The browser blocks storage; the page does without.
		}
	};
	const root = document.documentElement.dataset;
	const colours = read(theme);
	const dark = colours ? colours === 'dark' : !matchMedia('(prefers-color-scheme: light)').matches;
	root['theme'] = dark ? 'dark' : 'light';
	const agent = navigator.userAgent;
	const guess = /Android/.test(agent) ? 'android' : /iPhone|iPod/.test(agent) ? 'iphone' : '';
	root['guess'] = guess;
	const asked = new URLSearchParams(location.search).get('platform');
	const chosen = [asked, read(platform)].find((value) => value === 'android' || value === 'iphone' || value === 'both');
	const shown = chosen ?? guess;
	if (shown && shown !== 'both') root['platform'] = shown;
}
