import { PageElement } from '@/client/element';
import { toast } from '@/client/toast';
import { opensElsewhere } from '@/client/url';
import { runFailed } from '@/texts/run';

/**
 * The way into a run: the guide with one step in view at a time. `?run` in the address says that it runs and the hash
 * says where, so a reload and another device come back to the same step, and without JavaScript the same link shows
 * that step in the page.
 */
class GuideRun extends PageElement {
	connectedCallback() {
		this.listen(this, 'click');
		if (new URLSearchParams(location.search).has('run')) void this.run();
	}

	handleEvent(event: MouseEvent) {
		if (!(event.target instanceof Element) || !event.target.closest('a') || opensElsewhere(event)) return;
		event.preventDefault();
		void this.run(true);
	}

	private async run(fresh = false) {
		const part = await import('./run/run').catch(() => toast(runFailed));
		part?.openRun(fresh);
	}
}
customElements.define('guide-run', GuideRun);
