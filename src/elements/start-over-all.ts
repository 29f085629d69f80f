import { $outcomes } from '@/stores/outcomes';
import { $ticks } from '@/stores/ticks';
import { $undoable, startOver, undo } from '@/stores/undo';
import { everythingCleared, restored } from '@/texts/progress-page';
import { labelUndo } from './undo-label';

/** Forgets everything at once, and undoes the last act of any page but an import, which has its own button. */
class StartOverAll extends HTMLElement {
	#stops: (() => void)[] = [];

	connectedCallback() {
		this.start.onclick = () => startOver('all') && this.tell(everythingCleared, this.back);
		this.back.onclick = () => undo() && this.tell(restored, this.start);
		this.#stops = [$ticks, $outcomes, $undoable].map((store) => store.subscribe(() => this.update()));
	}

	disconnectedCallback() {
		for (const stop of this.#stops) stop();
	}

	private update() {
		const last = $undoable.get();
		this.start.disabled = [$ticks, $outcomes].every((store) => Object.keys(store.get()).length === 0);
		this.back.hidden = !last || last.act === 'import';
		if (!this.back.hidden) void labelUndo(this.back);
	}

	private tell(words: string, focus: HTMLElement) {
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
