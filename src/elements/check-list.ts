import { $shown } from '@/stores/platform';
import { count } from '@/stores/progress';
import { $ticks } from '@/stores/ticks';
import { $undoable, startOver, undo } from '@/stores/undo';
import * as text from '@/texts';

/** A page's checklist: how far the reader is, a fix and in all, and the way to start over and take that back. */
class CheckList extends HTMLElement {
	#stops: (() => void)[] = [];

	connectedCallback() {
		this.addEventListener('click', this);
		this.#stops = [
			$ticks.subscribe(() => this.update()),
			$shown.subscribe(() => this.update()),
			$undoable.subscribe((undoable) => this.toggle('.undo', undoable !== null)),
		];
	}

	disconnectedCallback() {
		for (const stop of this.#stops) stop();
		this.removeEventListener('click', this);
	}

	handleEvent({ target }: Event) {
		if (!(target instanceof Element)) return;
		if (target.closest('.start-over')) {
			startOver({ steps: this.keys(this), fixes: this.fixes }, document.title);
			this.say(text.startedOver, '.undo');
		} else if (target.closest('.undo')) {
			undo();
			this.say(text.undone, '.start-over');
		}
	}

	/** Counts again what is shown: the steps of the other phone do not count. */
	private update() {
		const ticks = $ticks.get();
		for (const fix of this.querySelectorAll('.fix')) {
			const { done, skipped, total } = count(ticks, this.keys(fix));
			fix.toggleAttribute('data-done', total > 0 && done + skipped === total);
			const label = fix.querySelector('.count');
			if (label) label.textContent = total > 0 ? text.progressOf(done, total) : '';
		}
		const { done, skipped, total } = count(ticks, this.keys(this));
		const bar = this.querySelector('progress');
		if (bar) bar.value = total > 0 ? (done + skipped) / total : 0;
		const label = this.querySelector('.progress-text');
		if (label) label.textContent = text.progressLabel(done, skipped, total);
		this.toggle('.start-over', done + skipped > 0);
	}

	private keys(part: Element): string[] {
		const other = { android: 'iphone', iphone: 'android' }[document.documentElement.dataset['platform'] ?? ''];
		const boxes = [...part.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
		return boxes.filter((box) => !other || !box.closest(`[data-on="${other}"]`)).map((box) => box.name);
	}

	private get fixes(): string[] {
		return [...this.querySelectorAll<HTMLElement>('.fix')].map((fix) => fix.dataset['fix']!);
	}

	private say(message: string, focus: string) {
		const label = this.querySelector('.progress-text');
		if (label) label.textContent = message;
		this.querySelector<HTMLElement>(focus)?.focus();
	}

	private toggle(selector: string, shown: boolean) {
		const button = this.querySelector<HTMLElement>(selector);
		if (button) button.hidden = !shown;
	}
}
customElements.define('check-list', CheckList);
