import { button, goTo, isFor } from '@/client/dom';
import { PageElement } from '@/client/element';
import { onTime } from '@/i18n/format';
import { $said } from '@/stores/answers';
import { $outcomes } from '@/stores/outcomes';
import { $shown } from '@/stores/platform';
import { count, fraction, isStale } from '@/stores/progress';
import { rememberPage } from '@/stores/recent-pages';
import { $ticks } from '@/stores/ticks';
import { $undoable, startOver, undo } from '@/stores/undo';
import { andSkipped, progressLabel, progressOf } from '@/texts/count';
import { outcomeNames } from '@/texts/outcome';
import { fixDone, fixesDone, fixSkipped } from '@/texts/path';
import * as text from '@/texts/progress';
import { boxesIn, isOutdated } from './boxes';
// First, because these give the rows their order and the boxes their names.
import './guide-path';
import './fix-steps';
import { addUnsavedNote } from './unsaved-note';

const isRunning = () => Boolean(document.documentElement.dataset.run);

/** A page's checklist: how far the reader is, and the ways to start over and take that back. */
class CheckList extends PageElement {
	#announcing = 0;

	connectedCallback() {
		this.listen(this, 'click', 'change');
		this.follow([$ticks, $outcomes, $said, $shown, $undoable], () => this.show());
		addUnsavedNote(this);
		const since = isStale($ticks.get(), this.keys(this), Date.now());
		if (since) import('./stale-question').then(({ askStale }) => askStale(this, since)).catch(() => {});
	}

	handleEvent({ type, target }: Event) {
		if (!(target instanceof Element)) return;
		const fix = target.closest('.again')?.closest<HTMLElement>('.fix');
		const row = target.closest<HTMLDetailsElement>('details.fix');
		if (type === 'change' || target.closest('.skip')) {
			rememberPage(this.dataset.place!);
			this.announce(() => this.find('.progress-text').textContent);
			// Whoever is asked whether it worked answers first; a tap that leads on folds the row then.
			if (row?.hasAttribute('data-done') && !row.querySelector('did-it-work')) this.pass(row);
		} else if (target.closest('[data-answer], .did-next a')) {
			if (row && !isRunning()) row.open = false;
		} else if (target.closest('.undo') || (fix && this.undoes(fix))) {
			undo();
			this.announce(() => text.undone);
			(fix?.querySelector<HTMLElement>('.again') ?? this.find('.start-over')).focus();
		} else if (fix || target.closest('.start-over')) {
			startOver(
				{ steps: this.keys(fix ?? this), fixes: this.fixes(fix), answers: fix ? [] : this.answers },
				fix ? pageOf(fix) : this.dataset.place,
			);
			this.announce(() => text.startedOver);
			// The button of a fix becomes its undo.
			(fix?.querySelector<HTMLElement>('.again') ?? this.find('.undo')).focus();
		}
	}

	private show() {
		for (const fix of this.querySelectorAll<HTMLElement>('.fix')) this.showFix(fix);
		const steps = count($ticks.get(), this.keys(this));
		const bar = this.querySelector('progress');
		if (!bar) return; // A list of what not to do has no steps, so there is nothing to count.
		const rows = this.rows;
		const isDone = (row: Element) => row.hasAttribute('data-done');
		const [first, done] = [rows.filter((row) => row.closest('.first')), rows.filter(isDone)];
		const set = first.length > 0 ? first : rows;
		const setDone = set.filter(isDone).length;
		bar.value = rows.length > 0 ? setDone / set.length : fraction(steps);
		this.find('.progress-text').textContent =
			rows.length > 0
				? fixesDone(setDone, set.length, done.length - setDone)
				: progressLabel(steps.done, steps.skipped, steps.total);
		this.find('.start-over').hidden = steps.open === steps.total && !rows.some(isDone);
		const last = $undoable.get();
		const button = this.find('.undo');
		button.hidden = !last || this.querySelector('.again[data-undo]') !== null;
		button.textContent = text.undo;
		if (!button.hidden && last!.page !== this.dataset.place)
			import('./undo-label').then(({ labelUndo }) => labelUndo(button)).catch(() => {});
	}

	private showFix(fix: HTMLElement) {
		const [boxes, ticks] = [boxesIn(fix), $ticks.get()];
		const keys = boxes.map(({ name }) => name);
		const { done, skipped, open, total } = count(ticks, keys);
		const said = $outcomes.get()[fix.dataset.fix!];
		const isRow = fix.matches('details');
		// Until a step that changed is looked at again, the fix is not done.
		const isChanged = boxes.some((box) => isOutdated(box, ticks[box.name]));
		const isDone = !isChanged && ((done > 0 && open === 0) || (isRow && said !== undefined));
		fix.toggleAttribute('data-done', isDone);
		const label = fix.querySelector('.count');
		const counted = open < total ? progressOf(done, total) + andSkipped(skipped) : '';
		const at = said?.at ?? Math.max(0, ...keys.map((key) => ticks[key]?.at ?? 0));
		const over = said ? outcomeNames[said.outcome] : done > 0 ? fixDone + andSkipped(skipped) : fixSkipped;
		const isOver = isDone || (total > 0 && open === 0);
		if (label) label.textContent = !isRow || !isOver ? counted : isChanged ? text.checkAgain : over + onTime(at);
		const undoes = this.undoes(fix);
		const isBegun = open < total || said !== undefined || undoes;
		const again = fix.querySelector<HTMLElement>('.again') ?? (isBegun && addAgain(fix));
		if (!again) return;
		again.toggleAttribute('data-undo', undoes);
		again.hidden = !isBegun;
		again.textContent = undoes ? text.undo : text.startOver;
	}

	private undoes = (fix: HTMLElement) => $undoable.get()?.page === pageOf(fix);

	/** The rows of a guide that are for this phone; on the page of a fix there are none. */
	private get rows() {
		return [...this.querySelectorAll<HTMLDetailsElement>('details.fix')].filter((row) => isFor(row, $shown.get()));
	}

	/** Folds a row that is done, and brings the next open one into view. */
	private pass(row: HTMLDetailsElement) {
		if (isRunning()) return;
		row.open = false;
		const rows = this.rows;
		const next = rows.slice(rows.indexOf(row) + 1).find((later) => !later.matches('[data-done], :has(.gate)'));
		const hidden = next?.closest('details.rest:not([open])');
		const to = (hidden ?? next)?.querySelector<HTMLElement>('summary');
		if (to) goTo(to, { block: 'nearest' });
	}

	private keys(part: Element): string[] {
		return boxesIn(part).map(({ name }) => name);
	}

	/** The names of the answers to the questions of this guide. */
	private get answers() {
		const names = Object.keys($said.get());
		return names.filter((name) => name.startsWith(`${this.dataset.place}:`));
	}

	private fixes(fix: HTMLElement | null | undefined): string[] {
		return [...(fix ? [fix] : this.querySelectorAll<HTMLElement>('.fix'))].map((part) => part.dataset.fix!);
	}

	/** Has it read out: one sentence after a pause, however quick the ticks, and never on loading. */
	private announce(words: () => string) {
		const place = this.find('.progress-status');
		place.textContent = '';
		clearTimeout(this.#announcing);
		this.#announcing = window.setTimeout(() => (place.textContent = words()), 1000);
	}
}
customElements.define('check-list', CheckList);

/** Adds the button that starts a fix over, where there is a place for it: a page of one fix has its own. */
function addAgain(fix: HTMLElement): HTMLElement | undefined {
	const foot = fix.querySelector('.fix-foot');
	if (!foot) return undefined;
	const name = fix.querySelector('h3')!;
	name.id ||= `name-of-${fix.dataset.fix}`;
	const again = button('', undefined, { class: 'again', 'aria-describedby': name.id });
	foot.append(' ', again);
	return again;
}

// Hoisted, because the elements that stand in the page call it while the line above defines them.
function pageOf(fix: HTMLElement) {
	return `fixes/${fix.dataset.fix}`;
}
