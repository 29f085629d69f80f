import { copy } from './clipboard';
import { make, targetIn } from './dom';
import { toast } from './toast';
import { opensElsewhere } from './url';
import { headingLinkName, linkCopied } from '@/texts/copy-link';
import { tapFailed } from '@/texts/late';

/** The buttons whose menu is on its way: a second tap must not close what the first one opens. */
const opening = new Set<HTMLElement>();

async function toggleMenu(button: HTMLElement): Promise<void> {
	if (opening.has(button)) return;
	opening.add(button);
	try {
		await (await import('@/elements/copy-menu')).toggle(button);
	} catch {
		toast(tapFailed);
	}
	opening.delete(button);
}

// A heading inside a fix has the links of the fix; questions, the first set and the home page are the reader's own. A
// summary is a button already, and can hold no link.
const linked = 'main:not(:has(h1.home)) :is(h2, h3)[id]:not(.fix *, .guide-path *, .questions *, summary *)';
for (const heading of document.querySelectorAll(linked))
	heading.append(
		' ',
		make('a', { class: 'step-link heading-link', href: `#${heading.id}`, 'aria-label': headingLinkName }),
	);

// One listener for all, because a guide has a link to copy for each of its many steps.
document.addEventListener('click', async (event) => {
	const link = targetIn(event, '.copy-link, .step-link, .copy-as');
	if (!link || opensElsewhere(event)) return;
	event.preventDefault();
	if (!(link instanceof HTMLAnchorElement)) void toggleMenu(link);
	else if (await copy(link.href, link)) toast(linkCopied);
});
