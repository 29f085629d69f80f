import { rememberPlace } from '@/stores/recent-pages';
import { $shown } from '@/stores/platform';
import { count, fraction, isStale } from '@/stores/progress';
import { $unsaved } from '@/stores/engine/pending-writes';
import { $ticks } from '@/stores/ticks';
import { $undoable, startOver, undo } from '@/stores/undo';
import * as text from '@/texts/progress';
import { andSkipped, progressLabel, progressOf } from '@/texts/count';
import { boxesIn } from '@/client/wire-steps';
import { make } from '@/client/make';

/** A page's checklist: how far the reader is, a fix and in all, and the ways to start over and take that back. */
class CheckList extends HTMLElement {
	#stops: (() => void)[] = [];
	#saying = 0;

	connectedCallback() {
		for (const title of this.querySelectorAll('.fix > h3')) addAgain(title);
		for (const type of ['click', 'change']) this.addEventListener(type, this);
		this.#stops = [
			...[$ticks, $shown, $undoable].map((store) => store.listen(() => this.update())),
			$unsaved.subscribe(
				(reason) => void (reason && import('./unsaved-note').then(({ noteUnsaved }) => noteUnsaved(this))),
			),
		];
		this.update();
		const since = isStale($ticks.get(), this.keys(this), Date.now());
		if (since) void import('./stale-question').then(({ askStale }) => askStale(this, since));
	}

	disconnectedCallback() {
		for (const type of ['click', 'change']) this.removeEventListener(type, this);
		for (const stop of this.#stops) stop();
	}

	handleEvent({ type, target }: Event) {
		if (!(target instanceof Element)) return;
		const fix = target.closest('.again')?.closest('.fix');
		if (type === 'change' || target.closest('.skip')) {
			rememberPlace(this.dataset['place']!);
			this.say(() => this.find('.progress-text').textContent);
		} else if (target.closest('.undo') || (fix && this.undoes(fix))) {
			undo();
			this.say(() => text.undone);
			(fix?.querySelector<HTMLElement>('.again') ?? this.find('.start-over')).focus();
		} else if (fix || target.closest('.start-over')) {
			startOver({ steps: this.keys(fix ?? this), fixes: this.fixes(fix) }, fix ? pageOf(fix) : this.dataset['place']);
			this.say(() => text.startedOver);
			// The button of a fix becomes its undo.
			(fix?.querySelector<HTMLElement>('.again') ?? this.find('.undo')).focus();
		}
	}

	/** Counts again what is shown: the steps of the other phone do not count. */
	private update() {
		for (const fix of this.querySelectorAll('.fix')) this.updateFix(fix);
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

	private updateFix(fix: Element) {
		const { done, skipped, open, total } = count($ticks.get(), this.keys(fix));
		fix.toggleAttribute('data-done', done > 0 && open === 0);
		const label = fix.querySelector('.count');
		if (label) label.textContent = total > 0 ? progressOf(done, total) + andSkipped(skipped) : '';
		const again = fix.querySelector<HTMLElement>('.again');
		if (!again) return;
		again.toggleAttribute('data-undo', this.undoes(fix));
		again.hidden = open === total && !this.undoes(fix);
		again.textContent = this.undoes(fix) ? text.undo : text.startOver;
	}

	private undoes = (fix: Element) => $undoable.get()?.page === pageOf(fix);

	private keys(part: Element): string[] {
		return boxesIn(part).map(({ name }) => name);
	}

	private fixes(fix: Element | null | undefined): string[] {
		return [...(fix ? [fix] : this.querySelectorAll('.fix'))].map((part) => (part as HTMLElement).dataset['fix']!);
	}

	/** Says how it stands, politely: one sentence after a pause, however quick the ticks, and never on loading. */
	private say(words: () => string) {
		const said = this.find('.said');
		said.textContent = '';
		clearTimeout(this.#saying);
		this.#saying = window.setTimeout(() => (said.textContent = words()), 1000);
	}

	private find = (selector: string) => this.querySelector<HTMLElement>(selector)!;
}
customElements.define('check-list', CheckList);

/** The button that starts a fix of a guide over; it shows once there is something to start over. */
function addAgain(title: Element): void {
	const again = make('button', { type: 'button', className: 'again', hidden: true });
	again.setAttribute('aria-describedby', title.id);
	title.parentElement!.querySelector('.count')?.after(' ', again);
}

/** The address of a fix. */
function pageOf(fix: Element): string {
	return `fixes/${(fix as HTMLElement).dataset['fix']}`;
}
