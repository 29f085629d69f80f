import { bring } from '@/client/late-styles';
import { say } from '@/client/toast';
import { runFailed } from '@/texts/run';
import { awake } from '@/client/wake';

/**
 * The way into a run: the guide with one step in view at a time. `?run` in the address says that it runs and the hash
 * says where, so a reload and another device come back to the same step, and without JavaScript the same link shows
 * that step in the page. The code comes with the first tap.
 */
class GuideRun extends HTMLElement {
	connectedCallback() {
		this.addEventListener('click', this);
		if (new URLSearchParams(location.search).has('run')) this.run().catch(() => {});
	}

	disconnectedCallback() {
		this.removeEventListener('click', this);
	}

	handleEvent(event: Event) {
		const link = event.target instanceof Element && event.target.closest('a');
		const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
		if (!link || ctrlKey || metaKey || shiftKey) return;
		event.preventDefault();
		this.run(true).catch(() => say(runFailed));
	}

	private async run(fresh = false) {
		// A run asks the gates which steps are open.
		const [{ openRun }] = await Promise.all([bring(() => import('@/elements/run/run')), awake()]);
		openRun(fresh);
	}
}
customElements.define('guide-run', GuideRun);
