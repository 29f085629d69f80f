import { elementOf, goTo, isFor, targetIn } from './dom';
import { asked, decode, isNewVisit } from './url';
import { $shown, visitPlatform } from '@/stores/platform';

/**
 * Shows what the address names: on the right phone, unfolded, marked and, if wanted, focused; of a shut safeguard its
 * warning.
 */
export function reveal(go: boolean): void {
	document.querySelector('[data-linked]')?.removeAttribute('data-linked');
	// A run shows what the address names in its own way.
	if (asked('run') !== null && document.querySelector('guide-run')) return;
	const target = elementOf(decode(location.hash.slice(1)));
	if (!target) return;
	const isForOther = !isFor(target, $shown.get());
	// What was hidden when the browser returned to the reader's place has moved that place.
	const hidden = isForOther || target.closest('details:not([open])');
	if (isForOther) visitPlatform(target.closest<HTMLElement>('[data-on]')!.dataset.on);
	for (let part = target.closest('details'); part; part = part.parentElement!.closest('details')) part.open = true;
	const gate = target.closest('.gated') && target.closest('safeguard-gate:not([data-open])');
	// The id of a fix in a guide lies in what its row unfolds; the row itself is what was asked for.
	const row = target.matches('.fix-body') && target.parentElement!.querySelector('summary');
	const to = gate?.querySelector<HTMLElement>('.gate-warning') || row || target;
	to.dataset.linked = '';
	if (!go && !hidden) return;
	if (to.tabIndex < 0) to.tabIndex = -1;
	goTo(to);
}

// Coming back, or loading again, the browser returns to where the reader was.
// A frame later, because Chrome moves the focus itself when it first paints, and away from an old id.
requestAnimationFrame(() => reveal(isNewVisit()));
addEventListener('hashchange', () => reveal(true));
// The same link once more changes nothing in the address.
document.addEventListener('click', (event) => {
	if (targetIn<HTMLAnchorElement>(event, 'a[href*="#"]')?.href === location.href) setTimeout(reveal, 0, true);
});
