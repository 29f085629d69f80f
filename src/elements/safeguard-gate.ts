import { make } from '@/client/dom';
import { PageElement } from '@/client/element';
import { $shown } from '@/stores/platform';
import { made, confirmCopy, isCopyConfirmed } from '@/stores/safeguards';
import { $ticks } from '@/stores/ticks';
import { copyState, linkedStep, stepsFolded, stepsOpen } from '@/texts/safeguard';

/**
 * Keeps the steps of what can lose chats folded until its copies are made, or the reader says that there is one. A
 * link to a step inside leads to the warning until then. `data-open` says that it is open; `gate` is fired when that
 * changes.
 */
class SafeguardGate extends PageElement {
	#linked: HTMLElement | undefined;

	connectedCallback() {
		this.listen(this, 'change');
		this.listen(window, 'hashchange', 'pageshow');
		this.follow([$ticks, $shown], () => this.update());
		this.divert();
	}

	handleEvent(event: Event) {
		const { type, target } = event;
		// A browser that finds its target late takes the focus away again.
		if (type === 'hashchange' || (type === 'pageshow' && !(event as PageTransitionEvent).persisted)) this.divert();
		if (type === 'change') {
			if (target !== this.box) return;
			confirmCopy(this.fix, this.box.checked, Date.now());
		}
		this.update();
		// Said only to the one who opened this gate: a tick elsewhere can open several at once.
		if (type === 'change') this.find('.gate-state').textContent = this.open ? stepsOpen : stepsFolded;
	}

	/** Counts the copies again. Boxes that the browser restored count for nothing. */
	private update() {
		const copies = [...this.querySelectorAll<HTMLElement>('[data-need]')].flatMap((need) => this.count(need) ?? []);
		const said = isCopyConfirmed(this.fix, Date.now());
		this.box.checked = said;
		const open = said || (copies.length > 0 && copies.every((copy) => copy === 'done'));
		if (open === this.open) return;
		if (!open && this.find('.gated').contains(document.activeElement)) this.warning.focus();
		this.toggleAttribute('data-open', open);
		if (open) this.leadToLinked();
		this.dispatchEvent(new Event('gate', { bubbles: true }));
	}

	/** The state of one safeguard on the phone that is shown, or on each if none is; undefined if it is for another. */
	private count(need: HTMLElement) {
		const [all, shown] = [this.dataset.platforms!.split(' '), $shown.get()];
		const states = (shown && all.includes(shown) ? [shown] : all).flatMap((platform) => {
			const steps = need.dataset[platform];
			return steps ? [made($ticks.get(), need.dataset.need!, steps, Date.now())] : [];
		});
		const ranked = ['open', 'elsewhere', 'old', 'done'];
		const [least] = states.sort((one, other) => ranked.indexOf(one.state) - ranked.indexOf(other.state));
		if (!least) return undefined;
		need.dataset.state = least.state;
		need.querySelector('.gate-count')!.textContent = copyState[least.state](least.at, least.done, least.total);
		return least.state;
	}

	private divert() {
		// The browser may not have found its target yet, and ids need no decoding.
		const target = document.getElementById(location.hash.slice(1));
		if (this.open || !target || !this.find('.gated').contains(target)) return;
		this.#linked = target;
		this.querySelector('.gate-linked')?.remove();
		const step = target.closest('.step')?.querySelector('.do')?.textContent.replace(/\s+/g, ' ').trim();
		if (step) this.warning.prepend(make('p', { class: 'gate-linked' }, linkedStep(step)));
		this.warning.scrollIntoView();
		this.warning.focus({ preventScroll: true });
	}

	private leadToLinked() {
		const step = this.#linked;
		this.querySelector('.gate-linked')?.remove();
		this.#linked = undefined;
		if (!step || location.hash.slice(1) !== step.id) return;
		step.dataset.linked = '';
		// The box that opened the gate must have had its focus first.
		requestAnimationFrame(() => {
			step.focus({ preventScroll: true });
			step.scrollIntoView();
		});
	}

	private get fix() {
		return this.dataset.fix!;
	}

	private get open() {
		return this.hasAttribute('data-open');
	}

	private get box() {
		return this.find<HTMLInputElement>('.gate-say input');
	}

	private get warning() {
		return this.find('.gate-warning');
	}
}
customElements.define('safeguard-gate', SafeguardGate);
