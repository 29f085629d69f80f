import { targetIn } from '@/client/dom';
import { PageElement } from '@/client/element';
import { toast } from '@/client/toast';
import { opensElsewhere } from '@/client/url';
import { runFailed } from '@/texts/run';

/** The way into a run, one step in view at a time. The address holds it, `?run` and the hash, so a link leads to a step. */
class GuideRun extends PageElement {
	connectedCallback() {
		this.listen(this, 'click');
		if (new URLSearchParams(location.search).has('run')) void this.run();
	}

	handleEvent(event: MouseEvent) {
		if (!targetIn(event, 'a') || opensElsewhere(event)) return;
		event.preventDefault();
		void this.run(true);
	}

	private async run(fresh = false) {
		const part = await import('./run/run').catch(() => toast(runFailed));
		part?.openRun(fresh, this.dataset['end']!);
	}
}
customElements.define('guide-run', GuideRun);
