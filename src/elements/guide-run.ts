import { targetIn } from '@/client/dom';
import { PageElement } from '@/client/element';
import { loadStyles } from '@/client/styles';
import { toast } from '@/client/toast';
import { asked, opensElsewhere } from '@/client/url';
import stylesheet from '@/styles/run.css?url';
import { runFailed } from '@/texts/late';

/** The way into a run, one step in view at a time. The address holds it: `?run`, and the step after the #. */
class GuideRun extends PageElement {
	connectedCallback() {
		this.listen(this, 'click');
		if (asked('run') !== null) void this.run();
	}

	handleEvent(event: MouseEvent) {
		if (!targetIn(event, 'a') || opensElsewhere(event)) return;
		event.preventDefault();
		void this.run(true);
	}

	private async run(fresh = false) {
		const [part, isStyled] = await Promise.all([import('./run/run').catch(() => undefined), loadStyles(stylesheet)]);
		// Without its sheet a run would show everything at once.
		if (part && isStyled) return part.openRun(fresh, this.dataset.end!);
		delete document.documentElement.dataset.run;
		toast(runFailed);
	}
}
customElements.define('guide-run', GuideRun);
