import { computed } from 'nanostores';
import { make } from '@/client/dom';
import { href } from '@/client/url';
import { shortDay } from '@/i18n/format';
import { $unsaved } from '@/stores/engine/pending-writes';
import { $outcomes } from '@/stores/outcomes';
import { loadOutline } from '@/stores/outline';
import { $shown } from '@/stores/platform';
import type { Count } from '@/stores/progress';
import { $ticks } from '@/stores/ticks';
import { countOf, type Tried, tried } from '@/stores/tried';
import { andSkipped, progressOf } from '@/texts/count';
import { outcomeNames } from '@/texts/outcome';
import { noOutcome, triedEmpty, triedFailed } from '@/texts/progress-page';

/** Everything this device tried, fix by fix: when, how far, and what came of it. */
class TriedList extends HTMLElement {
	#stops: (() => void)[] = [];

	connectedCallback() {
		this.#stops = [
			$unsaved.subscribe(
				(reason) =>
					void (reason && import('./unsaved-note').then(({ noteUnsaved }) => noteUnsaved(this.parentElement!))),
			),
			computed([$ticks, $outcomes, $shown], (...all) => all).subscribe(async ([ticks, outcomes, shown]) => {
				const outline = await loadOutline().catch(() => undefined);
				const list = outline ? tried(outline, ticks, outcomes) : [];
				const empty = this.querySelector<HTMLElement>('.empty')!;
				empty.textContent = outline ? triedEmpty : triedFailed;
				empty.hidden = list.length > 0;
				this.querySelector('ul')!.replaceChildren(
					...list.map((fix) => toEntry(fix, countOf(outline!, fix.id, ticks, shown))),
				);
			}),
		];
	}

	disconnectedCallback() {
		for (const stop of this.#stops) stop();
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
