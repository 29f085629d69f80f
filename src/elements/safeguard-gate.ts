import { reveal } from '@/client/deep-link';
import { make } from '@/client/dom';
import { PageElement } from '@/client/element';
import { $shown } from '@/stores/platform';
import { confirmCopy, isCopyConfirmed, made } from '@/stores/safeguards';
import { $ticks } from '@/stores/ticks';
import { copyState, linkedStep, stepsFolded, stepsOpen } from '@/texts/safeguard';

/**
 * Keeps the steps of what can lose chats folded until its copies are made, or the reader says that there is one. A
 * link to a step inside leads to the warning until then. `data-open` says that it is open; `gate` is fired when that
 * changes.
 */
class SafeguardGate extends PageElement {
	connectedCallback() {
		this.listen(this, 'change');
		this.listen(window, 'hashchange', 'pageshow');
		this.follow([$ticks, $shown], () => this.update());
	}

	handleEvent({ type, target }: Event) {
		if (type !== 'change') return this.update();
		if (target !== this.box) return;
		confirmCopy(this.fix, this.box.checked, Date.now());
		this.update();
		// Said only to the one who opened this gate: a tick elsewhere can open several at once.
		this.find('.gate-state').textContent = this.open ? stepsOpen : stepsFolded;
	}

	/** Counts the copies again. Boxes that the browser restored count for nothing. */
	private update() {
		const copies = [...this.querySelectorAll<HTMLElement>('[data-need]')].flatMap((need) => this.count(need) ?? []);
		const said = isCopyConfirmed(this.fix, Date.now());
		this.box.checked = said;
		const open = said || (copies.length > 0 && copies.every((copy) => copy === 'done'));
		if (open !== this.open) {
			if (!open && this.find('.gated').contains(document.activeElement)) this.warning.focus();
			this.toggleAttribute('data-open', open);
			// Whoever was sent to the warning goes on, once the box that opened the gate has had its focus.
			if (open && 'linked' in this.warning.dataset) requestAnimationFrame(() => reveal(true));
			this.dispatchEvent(new Event('gate', { bubbles: true }));
		}
		this.nameLinked();
	}

	/** Says at the warning which step a link leads to, as long as that is folded. */
	private nameLinked() {
		this.querySelector('.gate-linked')?.remove();
		const linked = document.getElementById(location.hash.slice(1));
		if (this.open || !this.find('.gated').contains(linked)) return;
		const step = linked?.closest('.step')?.querySelector('.do')?.textContent.replace(/\s+/g, ' ').trim();
		if (step) this.warning.prepend(make('p', { class: 'gate-linked' }, linkedStep(step)));
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
