import { $outcomes } from '@/stores/outcomes';
import { $ticks } from '@/stores/ticks';
import { $undoable, startOver, undo } from '@/stores/undo';
import { startOverOf, undoOf } from '@/texts/progress';
import * as text from '@/texts/progress-page';

/** Forgets everything at once, and takes back the last act of any page but an import, which has its own button. */
class StartOverAll extends HTMLElement {
	#stops: (() => void)[] = [];

	connectedCallback() {
		this.addEventListener('click', this);
		this.#stops = [$ticks, $outcomes, $undoable].map((store) => store.subscribe(() => this.update()));
	}

	disconnectedCallback() {
		this.removeEventListener('click', this);
		for (const stop of this.#stops) stop();
	}

	handleEvent({ target }: Event) {
		if (target === this.start && startOver('all', startOverOf(text.everything)))
			this.say(text.everythingCleared, this.back);
		else if (target === this.back && undo()) this.say(text.broughtBack, this.start);
	}

	private update() {
		const act = $undoable.get()?.label;
		this.start.disabled = [$ticks, $outcomes].every((store) => Object.keys(store.get()).length === 0);
		this.back.hidden = !act || act.startsWith(text.importOf(''));
		this.back.textContent = undoOf(act ?? '');
	}

	private say(words: string, focus: HTMLElement) {
		this.querySelector('output')!.textContent = words;
		focus.focus();
	}

	private get start() {
		return this.querySelector<HTMLButtonElement>('.start-over')!;
	}

	private get back() {
		return this.querySelector<HTMLButtonElement>('.undo')!;
	}
}
customElements.define('start-over-all', StartOverAll);
