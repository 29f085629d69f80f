import { shortDay } from '@/i18n/format';
import { computed } from 'nanostores';
import { $outcomes } from '@/stores/outcomes';
import { $shown } from '@/stores/platform';
import { $saveError } from '@/stores/engine/pending-writes';
import { loadOutline } from '@/stores/outline';
import { $ticks } from '@/stores/ticks';
import { countOf, type Tried, tried } from '@/stores/tried';
import type { Count } from '@/stores/progress';
import { andSkipped, progressOf } from '@/texts/count';
import { noOutcome, outcomeNames, triedEmpty, triedFailed } from '@/texts/progress-page';

/** Everything this device tried, fix by fix: when, how far, and what came of it. */
class TriedList extends HTMLElement {
	#stops: (() => void)[] = [];

	connectedCallback() {
		this.#stops = [
			$saveError.subscribe(
				(reason) =>
					void (reason && import('./unsaved-note').then(({ noteUnsaved }) => noteUnsaved(this.parentElement!))),
			),
			computed([$ticks, $outcomes, $shown], (ticks, outcomes, shown) => ({ ticks, outcomes, shown })).subscribe(
				async ({ ticks, outcomes, shown }) => {
					const outline = await loadOutline().catch(() => undefined);
					if (outline) this.show(tried(outline, ticks, outcomes), (id) => countOf(outline, id, ticks, shown));
					else this.empty.textContent = triedFailed;
				},
			),
		];
	}

	disconnectedCallback() {
		for (const stop of this.#stops) stop();
	}

	private show(list: readonly Tried[], count: (id: string) => Count) {
		this.empty.textContent = list.length > 0 ? '' : triedEmpty;
		this.empty.hidden = list.length > 0;
		this.querySelector('ul')!.replaceChildren(...list.map((fix) => this.entry(fix, count(fix.id))));
	}

	private entry({ id, title, at, outcome }: Tried, count: Count) {
		const link = make('a', title);
		link.href = `${this.dataset['root']}fixes/${id}/`;
		const steps = make('span', count.total > 0 ? progressOf(count.done, count.total) + andSkipped(count.skipped) : '');
		const said = make('span', outcome ? outcomeNames[outcome] : noOutcome);
		said.dataset['outcome'] = outcome ?? '';
		const meta = make('span', '');
		meta.className = 'meta';
		meta.append(said, ' ', steps, ...(at > 0 ? [' ', timeOf(at)] : []));
		const item = make('li', '');
		item.append(link, meta);
		return item;
	}

	private get empty() {
		return this.querySelector<HTMLElement>('.empty')!;
	}
}
customElements.define('tried-list', TriedList);

function make<Tag extends 'a' | 'span' | 'time' | 'li'>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
	return Object.assign(document.createElement(tag), { textContent: text });
}

function timeOf(at: number) {
	const time = make('time', shortDay(at));
	time.dateTime = new Date(at).toISOString();
	return time;
}
