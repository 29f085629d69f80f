import { awake } from '@/client/wake';

/**
 * Shows what the address names: on the right phone, with everything on the way open, marked, and, if wanted, in view and
 * focused. Of what a shut safeguard folds away the warning is shown instead.
 */
async function reveal(go: boolean): Promise<void> {
	document.querySelector('[data-linked]')?.removeAttribute('data-linked');
	const target = named();
	if (!target) return;
	const other = { android: 'iphone', iphone: 'android' }[document.documentElement.dataset['platform'] ?? ''];
	// What was hidden when the browser returned to the reader's place has moved that place.
	const hidden = target.closest(`details:not([open]), [data-on="${other}"]`);
	const isForOther = other && target.closest(`[data-on="${other}"]`);
	// Only a gate that is awake knows whether its copies are made.
	if (isForOther || target.closest('.gated')) await awake().catch(() => {});
	if (isForOther) {
		document.documentElement.dataset['platform'] = other;
		await import('@/stores/platform').then(
			({ visitPlatform }) => visitPlatform(other),
			() => {},
		);
	}
	// The reader may have gone on meanwhile.
	if (named() !== target) return;
	for (let part = target.closest('details'); part; part = part.parentElement!.closest('details')) part.open = true;
	const gate = target.closest('.gated') && target.closest('safeguard-gate:not([data-open])');
	const to = gate?.querySelector<HTMLElement>('.gate-warning') || target;
	to.dataset['linked'] = '';
	if (!go && !hidden) return;
	if (to.tabIndex < 0) to.tabIndex = -1;
	to.focus({ preventScroll: true });
	to.scrollIntoView();
}

/** What the address names now; under an old id, the thing that it belongs to. */
function named(): HTMLElement | null {
	try {
		const found = document.getElementById(decodeURIComponent(location.hash.slice(1)));
		return found?.matches('.old-id') ? found.parentElement : found;
	} catch {
		return null; // The fragment is cut off in the middle of a character.
	}
}

// Coming back, or loading again, the browser returns to where the reader was.
const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
// A frame later, because Chrome moves the focus itself when it first paints, and away from an old id.
const start = () => requestAnimationFrame(() => void reveal(entry?.type === 'navigate'));

// By then every element of the page is awake and can answer.
if (document.readyState === 'complete') start();
else addEventListener('DOMContentLoaded', start, { once: true });
addEventListener('hashchange', () => void reveal(true));
// The same link once more changes nothing in the address.
document.addEventListener('click', ({ target }) => {
	const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href*="#"]');
	if (link && link.href === location.href) setTimeout(reveal, 0, true);
});
