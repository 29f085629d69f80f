import type { choiceKeys } from '@/stores/engine/storage';
import type { guessPlatform } from '@/stores/guess-platform';

/**
 * Sets `data-theme` and `data-platform` before anything is painted. It goes into every page as text, so it may use
 * only what it is given.
 */
export function beforePaint({ theme, platform, visit }: typeof choiceKeys, guess: typeof guessPlatform): void {
	const read = (key: string, storage: 'localStorage' | 'sessionStorage' = 'localStorage') => {
		try {
			return window[storage].getItem(key);
		} catch {
			return null; // The browser blocks storage; the page does without.
		}
	};
	const root = document.documentElement.dataset;
	root.js = ''; // What only a script can unfold may be folded now.
	// One step at a time: until its code is there, the whole guide is not shown.
	if (new URLSearchParams(location.search).has('run')) root.run = '';
	const colours = read(theme);
	const dark = colours ? colours === 'dark' : !matchMedia('(prefers-color-scheme: light)').matches;
	root.theme = dark ? 'dark' : 'light';
	const asked = new URLSearchParams(location.search).get('platform')?.replace(/\W.*/, '');
	const chosen = [asked, read(visit, 'sessionStorage'), read(platform)].find(
		(value) => value === 'android' || value === 'iphone' || value === 'both',
	);
	const shown = chosen ?? guess(navigator);
	if (shown && shown !== 'both') root.platform = shown;
	try {
		// What a script will fill from ticks keeps its room until then, so that nothing jumps.
		const kept = Object.keys(localStorage);
		if (kept.some((key) => /^unstuck:(step|outcome|backup)/.test(key))) root.known = '';
		if (kept.includes('unstuck:places')) root.recent = '';
	} catch {
		// Nothing is kept, so nothing will come.
	}
}
