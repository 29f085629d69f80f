import { PageElement } from '@/client/element';
import { $outcomes } from '@/stores/outcomes';
import { $ticks } from '@/stores/ticks';
import { $undoable, startOver, undo } from '@/stores/undo';
import { everythingCleared, restored } from '@/texts/progress-page';
import { labelUndo } from './undo-label';

/** Forgets everything at once, and undoes the last act but an import, which has its own button. */
class StartOverAll extends PageElement {
	connectedCallback() {
		this.start.onclick = () => startOver('all') && this.announce(everythingCleared, this.back);
		this.back.onclick = () => undo() && this.announce(restored, this.start);
		this.follow([$ticks, $outcomes, $undoable], (ticks, outcomes, last) => {
			this.start.disabled = Object.keys({ ...ticks, ...outcomes }).length === 0;
			this.back.hidden = !last || last.act === 'import';
			if (!this.back.hidden) void labelUndo(this.back);
		});
	}

	private announce(words: string, focus: HTMLElement) {
		this.find('output').textContent = words;
		focus.focus();
	}

	private get start() {
		return this.find<HTMLButtonElement>('.start-over');
	}

	private get back() {
		return this.find<HTMLButtonElement>('.undo');
	}
}
customElements.define('start-over-all', StartOverAll);
