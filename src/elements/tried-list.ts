import { make } from '@/client/dom';
import { PageElement } from '@/client/element';
import { href } from '@/client/url';
import { shortDay } from '@/i18n/format';
import { $outcomes } from '@/stores/outcomes';
import { loadOutline } from '@/stores/outline';
import { $shown } from '@/stores/platform';
import type { Count } from '@/stores/progress';
import { $ticks } from '@/stores/ticks';
import { countOf, type Tried, tried } from '@/stores/tried';
import { andSkipped, progressOf } from '@/texts/count';
import { outcomeNames } from '@/texts/outcome';
import { noOutcome, triedEmpty, triedFailed } from '@/texts/progress-page';
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
			const entries = list.map((fix) => toEntry(fix, countOf(outline!, fix.id, ticks, shown)));
			this.find('ul').replaceChildren(...entries);
		});
	}
}
customElements.define('tried-list', TriedList);

function toEntry({ id, title, at, outcome }: Tried, { total, done, skipped }: Count): HTMLElement {
	const words = make('span', { 'data-outcome': outcome ?? '' }, outcome ? outcomeNames[outcome] : noOutcome);
	const steps = make('span', {}, total > 0 && progressOf(done, total) + andSkipped(skipped));
	const time = at > 0 && make('time', { datetime: new Date(at).toISOString() }, shortDay(at));
	return make(
		'li',
		{},
		make('a', { href: href(`/fixes/${id}/`) }, title),
		make('span', { class: 'meta' }, words, ' ', steps, ' ', time),
	);
}
