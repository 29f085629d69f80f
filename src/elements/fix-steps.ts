import { button, make } from '@/client/dom';
import { PageElement } from '@/client/element';
import { href, isNewVisit } from '@/client/url';
import { adoptOutcome } from '@/stores/outcomes';
import { $ticks, adopt, setTick, type Tick, type Ticks } from '@/stores/ticks';
import { stepLinkName } from '@/texts/copy-link';
import { changedSince, lookAgain, looked, skip } from '@/texts/progress';
import { isOutdated, revisionOf, tick } from './boxes';

const controls = 'a, button, label, input, textarea, show-where, .timer, .check-here';

// Copied for each step, as a guide has hundreds of them.
const stepLink = make('a', { class: 'step-link', 'aria-label': stepLinkName });
const skipButton = button(skip, undefined, { class: 'skip' });

/** After a reload or a way back, a box that is ticked may be what the browser remembered. */
const isNew = isNewVisit();

/** The steps of one fix: the boxes that the server wrote, kept equal to the store. A tick is stored at the tap. */
class FixSteps extends PageElement {
	connectedCallback() {
		const { formerly } = this.dataset;
		const fix = this.closest<HTMLElement>('.fix')!.dataset.fix!;
		if (formerly) adoptOutcome(fix, formerly.split(' '));
		for (const box of this.boxes) this.connect(box, fix);
		this.listen(this, 'change', 'click');
		// Browsers that restore forms put old boxes back after the store was read.
		if (!isNew) this.listen(window, 'pageshow');
		this.follow([$ticks], (ticks) => this.show(ticks));
	}

	handleEvent({ type, target }: Event) {
		if (type === 'pageshow') return this.show($ticks.get());
		if (!(target instanceof Element)) return;
		const step = target.closest('li');
		const box = step?.querySelector('input');
		if (!step || !box) return;
		if (type === 'change' && target === box) tick(box, box.checked ? 'done' : null);
		else if (target.closest('.skip')) tick(box, step.dataset.state === 'skipped' ? null : 'skipped');
		// A thumb may miss the words of the label and hit what stands below them.
		else if (!target.closest(controls) && !getSelection()?.toString()) box.click();
	}

	/** Gives the box its name, its link and its button to skip, and keeps what was ticked before this script came. */
	private connect(box: HTMLInputElement, fix: string) {
		const line = box.closest('.do')!;
		const words = line.querySelector<HTMLElement>('[id]')!;
		const { id } = words;
		words.tabIndex = -1;
		box.name = id;
		if (box.dataset.formerly) adopt(id, box.dataset.formerly.split(' '));
		if (box.checked && isNew && !$ticks.get()[id]) tick(box, 'done');
		if (line.querySelector('.step-link')) return;
		const [link, button] = [stepLink.cloneNode() as HTMLAnchorElement, skipButton.cloneNode(true) as HTMLButtonElement];
		link.href = href(`/fixes/${fix}/#${id}`);
		for (const part of [link, button]) part.setAttribute('aria-describedby', id);
		line.append(' ', link);
		line.after(button);
	}

	private show(ticks: Readonly<Ticks>) {
		for (const box of this.boxes) {
			const step = box.closest('li')!;
			const kept = ticks[box.name];
			box.checked = kept?.state === 'done';
			step.dataset.state = kept?.state ?? '';
			step.querySelector('.skip')!.ariaPressed = String(kept?.state === 'skipped');
			showChange(step, box, kept);
		}
	}

	private get boxes() {
		return this.querySelectorAll<HTMLInputElement>('.do input');
	}
}
customElements.define('fix-steps', FixSteps);

function showChange(step: Element, box: HTMLInputElement, kept: Tick | undefined): void {
	if (box.hasAttribute('aria-describedby')) {
		step.querySelector('.changed')?.remove();
		box.removeAttribute('aria-describedby');
	}
	if (!isOutdated(box, kept)) return;
	const look = button(looked, () => {
		box.focus();
		setTick(box.name, kept.state, revisionOf(box));
	});
	const id = `changed-${box.name}`;
	step
		.querySelector('.skip')!
		.before(make('p', { class: 'changed', id }, lookAgain(changedSince[kept.state], kept.at), ' ', look));
	box.setAttribute('aria-describedby', id);
}
