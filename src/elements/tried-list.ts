import { link, make } from '@/client/dom';
import { PageElement } from '@/client/element';
import { shortDay } from '@/i18n/format';
import { $outcomes } from '@/stores/outcomes';
import { loadOutline } from '@/stores/outline';
import { $shown } from '@/stores/platform';
import type { Count } from '@/stores/progress';
import { $ticks } from '@/stores/ticks';
import { countOf, type Tried, tried } from '@/stores/tried';
import { andSkipped, progressOf } from '@/texts/count';
import { outcomeNames } from '@/texts/outcome';
import { noOutcome as noAnswer, triedEmpty, triedFailed } from '@/texts/progress-page';
import { noOutcome } from '@/texts/report';
import { addUnsavedNote } from './unsaved-note';

/** Everything this device tried, fix by fix: when, how far, and what came of it. */
class TriedList extends PageElement {
	connectedCallback() {
		addUnsavedNote(this.parentElement!);
		this.follow([$ticks, $outcomes, $shown], async (ticks, outcomes, shown) => {
			const outline = await loadOutline().catch(() => undefined);
			const list = outline ? tried(outline, ticks, outcomes) : [];
			const empty = this.find('.empty');
			empty.textContent = outline ? triedEmpty : triedFailed;
			empty.hidden = list.length > 0;
			const entries = list.map((fix) =>
				toEntry(fix, countOf(outline!, fix.id, ticks, shown), outline!.fixes[fix.id]!.cure),
			);
			this.find('ul').replaceChildren(...entries);
		});
	}
}
customElements.define('tried-list', TriedList);

/** @param isCure whether the reader is asked if it worked; of a look or a copy nobody asks. */
function toEntry({ id, title, at, outcome }: Tried, { total, done, skipped }: Count, isCure = false): HTMLElement {
	const unsaid = isCure && total > 0 && done === total ? noAnswer : noOutcome(done, total);
	const words = make('span', { 'data-outcome': outcome ?? '' }, outcome ? outcomeNames[outcome] : unsaid);
	const steps = make('span', {}, total > 0 && progressOf(done, total) + andSkipped(skipped));
	const time = at > 0 && make('time', { datetime: new Date(at).toISOString() }, shortDay(at));
	return make('li', {}, link(`/fixes/${id}/`, title), make('span', { class: 'meta' }, words, ' ', steps, ' ', time));
}
