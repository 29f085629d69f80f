import { bring } from '@/client/late-styles';
import { readKey } from '@/stores/engine/storage';
import { timerKey } from '@/stores/timer-key';

/** A countdown beside a step. What it does is loaded with the first tap, or at once if it runs already. */
class StepTimer extends HTMLElement {
	connectedCallback() {
		this.addEventListener('click', this);
		if (readKey(timerKey(this.timer.key)) !== null) void this.load();
	}

	disconnectedCallback() {
		this.removeEventListener('click', this);
	}

	handleEvent({ target }: Event) {
		if (target instanceof Element && target.closest('.timer-start')) void this.load(Date.now());
	}

	/** The clock runs from the tap on, however long its code takes to load. */
	private async load(tapped?: number) {
		const { showTimer } = await bring(() => import('@/elements/timer/timer-view'));
		showTimer(this, this.timer, tapped);
	}

	private get timer() {
		return { key: this.dataset['key']!, seconds: Number(this.dataset['seconds']) };
	}
}
customElements.define('step-timer', StepTimer);
