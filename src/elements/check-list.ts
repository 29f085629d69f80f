import { button } from '@/client/dom';
import { PageElement } from '@/client/element';
import { $shown } from '@/stores/platform';
import { count, fraction, isStale } from '@/stores/progress';
import { rememberPage } from '@/stores/recent-pages';
import { $ticks } from '@/stores/ticks';
import { $undoable, startOver, undo } from '@/stores/undo';
import { andSkipped, progressLabel, progressOf } from '@/texts/count';
import * as text from '@/texts/progress';
import { boxesIn } from './boxes';
// First, because it gives the boxes their names.
import './fix-steps';
import { askStale } from './stale-question';
import { addUnsavedNote } from './unsaved-note';

/** A page's checklist: how far the reader is, a fix and in all, and the ways to start over and take that back. */
class CheckList extends PageElement {
	#announcing = 0;

	connectedCallback() {
		for (const counted of this.querySelectorAll('.fix:has(> h3) .count'))
			if (!counted.nextElementSibling) addAgain(counted);
		this.listen(this, 'click', 'change');
		this.follow([$ticks, $shown, $undoable], () => this.show());
		addUnsavedNote(this);
		const since = isStale($ticks.get(), this.keys(this), Date.now());
		if (since) askStale(this, since);
	}

	handleEvent({ type, target }: Event) {
		if (!(target instanceof Element)) return;
		const fix = target.closest('.again')?.closest('.fix');
		if (type === 'change' || target.closest('.skip')) {
			rememberPage(this.dataset['place']!);
			this.announce(() => this.find('.progress-text').textContent);
		} else if (target.closest('.undo') || (fix && this.undoes(fix))) {
			undo();
			this.announce(() => text.undone);
			(fix?.querySelector<HTMLElement>('.again') ?? this.find('.start-over')).focus();
		} else if (fix || target.closest('.start-over')) {
			startOver({ steps: this.keys(fix ?? this), fixes: this.fixes(fix) }, fix ? pageOf(fix) : this.dataset['place']);
			this.announce(() => text.startedOver);
			// The button of a fix becomes its undo.
			(fix?.querySelector<HTMLElement>('.again') ?? this.find('.undo')).focus();
		}
	}

	/** Counts again what is shown: the steps of the other phone do not count. */
	private show() {
		for (const fix of this.querySelectorAll('.fix')) this.showFix(fix);
		const { done, skipped, open, total } = count($ticks.get(), this.keys(this));
		const bar = this.querySelector('progress');
		if (!bar) return; // A list of what not to do has no steps, so there is nothing to count.
		bar.value = fraction({ done, skipped, open, total });
		this.find('.progress-text').textContent = progressLabel(done, skipped, total);
		this.find('.start-over').hidden = open === total;
		const last = $undoable.get();
		const button = this.find('.undo');
		button.hidden = !last || this.querySelector('.again[data-undo]') !== null;
		button.textContent = text.undo;
		if (!button.hidden && last!.page !== this.dataset['place'])
			import('./undo-label').then(({ labelUndo }) => labelUndo(button)).catch(() => {});
	}

	private showFix(fix: Element) {
		const { done, skipped, open, total } = count($ticks.get(), this.keys(fix));
		fix.toggleAttribute('data-done', done > 0 && open === 0);
		const label = fix.querySelector('.count');
		if (label) label.textContent = total > 0 ? progressOf(done, total) + andSkipped(skipped) : '';
		const again = fix.querySelector<HTMLElement>('.again');
		if (!again) return;
		const undoes = this.undoes(fix);
		again.toggleAttribute('data-undo', undoes);
		again.hidden = open === total && !undoes;
		again.textContent = undoes ? text.undo : text.startOver;
	}

	private undoes = (fix: Element) => $undoable.get()?.page === pageOf(fix);

	private keys(part: Element): string[] {
		return boxesIn(part).map(({ name }) => name);
	}

	private fixes(fix: Element | null | undefined): string[] {
		return [...(fix ? [fix] : this.querySelectorAll('.fix'))].map((part) => (part as HTMLElement).dataset['fix']!);
	}

	/** Has it read out how things stand: one sentence after a pause, however quick the ticks, and never on loading. */
	private announce(words: () => string) {
		const place = this.find('.progress-status');
		place.textContent = '';
		clearTimeout(this.#announcing);
		this.#announcing = window.setTimeout(() => (place.textContent = words()), 1000);
	}
}
customElements.define('check-list', CheckList);

/** The button that starts a fix of a guide over; it shows once there is something to start over. */
function addAgain(counted: Element): void {
	const about = counted.closest<HTMLElement>('.fix')!.dataset['fix'];
	counted.after(' ', button('', undefined, { class: 'again', hidden: true, 'aria-describedby': about }));
}

/** The address of a fix. */
function pageOf(fix: Element): string {
	return `fixes/${(fix as HTMLElement).dataset['fix']}`;
}
