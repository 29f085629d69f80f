import { adoptOutcome } from '@/stores/outcomes';
import { $ticks, adopt } from '@/stores/ticks';
import { tick } from './tick';

/** The steps of one fix: wakes up the boxes that the server wrote and keeps them equal to the store. */
class FixSteps extends HTMLElement {
	#stop?: () => void;

	connectedCallback() {
		const { formerly } = this.dataset;
		if (formerly) adoptOutcome(this.closest<HTMLElement>('.fix')!.dataset['fix']!, formerly.split(' '));
		for (const { name, dataset } of this.boxes) if (dataset['formerly']) adopt(name, dataset['formerly'].split(' '));
		this.addEventListener('change', this);
		this.addEventListener('click', this);
		// Browsers that restore forms put old boxes back after the store was read.
		addEventListener('pageshow', this);
		this.#stop = $ticks.subscribe(() => this.update());
	}

	disconnectedCallback() {
		this.#stop?.();
		this.removeEventListener('change', this);
		this.removeEventListener('click', this);
		removeEventListener('pageshow', this);
	}

	handleEvent({ type, target }: Event) {
		if (type === 'pageshow') return this.update();
		if (!(target instanceof Element)) return;
		const step = target.closest('li');
		const box = step?.querySelector('input');
		if (!step || !box) return;
		if (type === 'change' && target === box) tick(box, box.checked ? 'done' : null);
		else if (target.closest('.skip')) tick(box, step.dataset['state'] === 'skipped' ? null : 'skipped');
		// A thumb may miss the words of the label and hit what stands below them.
		else if (
			!target.closest('a, button, label, input, textarea, show-where, .timer, .check-here') &&
			!getSelection()?.toString()
		)
			box.click();
	}

	private update() {
		const ticks = $ticks.get();
		for (const box of this.boxes) {
			const tick = ticks[box.name];
			const step = box.closest('li')!;
			box.checked = tick?.state === 'done';
			step.dataset['state'] = tick?.state ?? '';
			step.querySelector('.skip')!.ariaPressed = String(tick?.state === 'skipped');
			const revision = revisionOf(box);
			if ((tick && tick.revision < revision) || step.querySelector('.changed'))
				void import('./changed-note').then(({ noteChange }) => noteChange(step, box, $ticks.get()[box.name], revision));
		}
	}

	get boxes() {
		return this.querySelectorAll<HTMLInputElement>('.do input');
	}
}
customElements.define('fix-steps', FixSteps);

function revisionOf(box: HTMLInputElement): number {
	return Number(box.dataset['revision'] ?? 1);
}
