import { targetIn } from '@/client/dom';
import { PageElement } from '@/client/element';
import { toast } from '@/client/toast';
import { readKey } from '@/stores/engine/storage';
import { timerKey } from '@/stores/timer-key';
import { tapFailed } from '@/texts/late';

/** A countdown beside a step. What it shows is loaded with the first tap, or at once if it runs already. */
class StepTimer extends PageElement {
	connectedCallback() {
		this.listen(this, 'click');
		if (readKey(timerKey(this.timer.key)) !== null) void this.load();
	}

	handleEvent(event: Event) {
		if (targetIn(event, '.timer-start')) void this.load(Date.now());
	}

	/** The clock runs from the tap on, however long its code takes to load. */
	private async load(tapped?: number) {
		const part = await import('./timer/timer-view').catch(() => toast(tapFailed));
		part?.showTimer(this, this.timer, tapped);
	}

	private get timer() {
		return { key: this.dataset.key!, seconds: Number(this.dataset.seconds) };
	}
}
customElements.define('step-timer', StepTimer);
