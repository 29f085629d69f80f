import { toast } from '@/client/toast';
import { linkCopied, menuFailed } from '@/texts/copy';

// One listener for all, because a guide has a link to copy for each of its many steps.
document.addEventListener('click', async (event) => {
	const link = event.target instanceof Element && event.target.closest<HTMLElement>('.copy-link, .step-link, .copy-as');
	// With one of these keys a tap opens a link elsewhere.
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	try {
		if (!(link instanceof HTMLAnchorElement)) return (await import('@/elements/copy-menu')).toggle(link);
		// Started before anything is awaited: Safari only lets a page copy while it handles the tap.
		await navigator.clipboard.writeText(link.href);
		toast(linkCopied);
	} catch {
		// Refused, or not on https.
		if (link instanceof HTMLAnchorElement) (await import('@/client/show-to-copy')).showToCopy(link.href, link);
		else toast(menuFailed);
	}
});
