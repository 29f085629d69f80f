import { $ticks, adopt, setTick } from '@/stores/ticks';

/** The steps of one fix: wakes up the boxes that the server wrote and keeps them equal to the store. */
class FixSteps extends HTMLElement {
	#stop?: () => void;

	connectedCallback() {
		for (const { name, dataset } of this.boxes) if (dataset['formerly']) adopt(name, dataset['formerly'].split(' '));
		this.addEventListener('change', this);
		this.addEventListener('click', this);
		this.#stop = $ticks.subscribe((ticks) => {
			for (const box of this.boxes) {
				const state = ticks[box.name]?.state;
				const step = box.closest('li')!;
				box.checked = state === 'done';
				step.dataset['state'] = state ?? '';
				step.querySelector('.skip')!.ariaPressed = String(state === 'skipped');
			}
		});
	}

	disconnectedCallback() {
		this.#stop?.();
		this.removeEventListener('change', this);
		this.removeEventListener('click', this);
	}

	handleEvent({ type, target }: Event) {
		if (!(target instanceof Element)) return;
		const step = target.closest('li');
		const box = step?.querySelector('input');
		if (!step || !box) return;
		const revision = Number(box.dataset['revision'] ?? 1);
		if (type === 'change') setTick(box.name, box.checked ? 'done' : null, revision);
		else if (target.closest('.skip')) setTick(box.name, step.dataset['state'] === 'skipped' ? null : 'skipped', revision);
		// The text stands beside the box, not in a label, so a tap on it has to be passed on.
		else if (target.closest('.step-text') && !target.closest('a, button') && !getSelection()?.toString()) box.click();
	}

	get boxes() {
		return this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
	}
}
customElements.define('fix-steps', FixSteps);
