import { button, make } from '@/client/dom';
import { PageElement } from '@/client/element';
import { root } from '@/client/url';

import { Engine } from '@/search/pagefind';
import { Search, type Answer } from '@/search/search';
import {
	correction,
	failure,
	filterFields,
	nothing,
	resultItem,
	searchAddress,
	startLists,
	unknownWords,
} from '@/search/view';
import { $shown } from '@/stores/platform';
import { moreResults, results as countOf, searching } from '@/texts/search';

const pause = 120;
const page = 6;
const folder = `${root}pagefind/`;
const native = fetch.bind(globalThis);
/** The server of `npm run dev` has every made file under an address with a slash at its end. */
const engine = import.meta.env.DEV
	? new Engine(
			folder,
			(address, init) => native(`${String(address)}/`, init),
			(address) => import(/* @vite-ignore */ `${address.replace(/\?.*/, '')}/`),
		)
	: new Engine(folder);
const search = new Search(engine);

const itemsOf = ({ found }: Answer, from: number) =>
	Promise.all(found.slice(from, from + page).map(async (one) => resultItem(one, await search.text(one))));

/**
 * The field of the search with its results. With `owns-address` the address follows it; with `quiet` an empty field
 * has nothing below it.
 */
class SearchBox extends PageElement {
	#timer = 0;
	#turn = 0;
	#asTyped = false;
	/** Whether the reader chose a phone here; until then it is their own, or the one that the words name. */
	#chosePhone = false;

	connectedCallback() {
		if (this.querySelector('.search-filters')) return;
		const address = this.#ownsAddress ? new URLSearchParams(location.search) : new URLSearchParams();
		if (this.#ownsAddress) this.input.value = address.get('q') ?? this.input.value;
		this.#asTyped = address.get('as') === 'typed';
		if (address.has('platform')) this.#chosePhone = true;
		this.form.append(filterFields(address));
		this.listen(this, 'input', 'submit', 'keydown', 'change');
		search.prepare();
		void this.#show();
	}

	handleEvent(event: Event) {
		if (event.type === 'keydown') return this.#move(event as KeyboardEvent);
		const { target } = event;
		// A press on a result takes the focus from the field: drawing anew then would take the result from under the finger.
		if (event.type === 'change' && target === this.input) return;
		if (event.type === 'submit') {
			if (!this.#ownsAddress) return;
			event.preventDefault();
		}
		if (target === this.input) this.#asTyped = false;
		if (target instanceof HTMLSelectElement && target.name === 'platform') this.#chosePhone = true;
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => void this.#show(), event.type === 'input' ? pause : 0);
	}

	async #show() {
		const turn = ++this.#turn;
		const typed = this.input.value;
		const { q: _, platform, ...others } = Object.fromEntries(new FormData(this.form)) as Record<string, string>;
		const chosen = this.#chosePhone ? { platform, ...others } : others;
		if (this.#ownsAddress) {
			const own = this.#chosePhone && $shown.get() && !platform ? { ...chosen, platform: 'both' } : chosen;
			history.replaceState(null, '', searchAddress(typed, own, this.#asTyped) || location.pathname);
		}
		if (typed.trim() && this.list.childElementCount === 0) this.status.textContent = searching;
		try {
			const preset = this.#chosePhone ? undefined : $shown.get();
			const answer = typed.trim() ? await search.find(typed, chosen, preset, this.#asTyped) : undefined;
			const items = answer ? await itemsOf(answer, 0) : [];
			const quiet = items.length > 0 || (!answer && this.hasAttribute('quiet'));
			const start = quiet ? undefined : (await search.words()).start;
			if (turn !== this.#turn) return;
			this.#draw(typed, answer, items);
			if (start) this.list.append(...startLists(start));
		} catch {
			if (turn !== this.#turn) return;
			this.list.replaceChildren();
			this.status.replaceChildren(failure(() => void this.#show()));
		}
	}

	#draw(typed: string, answer: Answer | undefined, items: HTMLElement[]) {
		const focused = this.list.contains(document.activeElement)
			? document.activeElement!.getAttribute('href')
			: undefined;
		const narrowed = answer && Object.values(answer.narrowing).some(Boolean);
		const total = answer?.found.length ?? 0;
		this.find('.search-filters').hidden = !answer || (total === 0 && !narrowed);
		if (answer && !this.#chosePhone) this.querySelector('select')!.value = answer.narrowing.platform ?? '';
		this.status.replaceChildren();
		if (answer) {
			const { query } = answer;
			this.status.append(total > 0 ? countOf(total) : nothing(query, narrowed ? () => this.#widen() : undefined));
			if (query.text !== query.typed) this.status.append(correction(query, () => this.#keep()));
			if (total > 0 && query.unknown.length > 0) this.status.append(unknownWords(query));
		}
		this.list.replaceChildren(...(items.length > 0 ? [make('ol', { class: 'results' }, ...items)] : []));
		this.#offerMore(answer);
		// Results may come while the reader is among the earlier ones: they stay at theirs, or go back to the field.
		if (focused !== undefined)
			(
				[...this.list.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused) ?? this.input
			).focus();
		this.dataset.for = typed.trim();
	}

	#offerMore(answer: Answer | undefined) {
		const list = this.list.querySelector('ol');
		if (!answer || !list || list.childElementCount >= answer.found.length) return;
		const more = button(moreResults, () => void this.#more(answer, list, more));
		this.list.append(more);
	}

	async #more(answer: Answer, list: HTMLElement, more: HTMLButtonElement) {
		more.disabled = true;
		const turn = this.#turn;
		try {
			const items = await itemsOf(answer, list.childElementCount);
			if (turn !== this.#turn) return;
			more.remove();
			list.append(...items);
			items[0]?.querySelector('a')?.focus();
			this.#offerMore(answer);
		} catch {
			more.disabled = false;
			if (turn === this.#turn) this.status.replaceChildren(failure(() => void this.#more(answer, list, more)));
		}
	}

	#keep() {
		this.#asTyped = true;
		void this.#show();
	}

	#widen() {
		this.#chosePhone = true;
		for (const select of this.querySelectorAll('select')) select.value = '';
		void this.#show();
	}

	#move(event: KeyboardEvent) {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (!step || event.target instanceof HTMLSelectElement) return;
		const stops: HTMLElement[] = [this.input, ...this.list.querySelectorAll<HTMLElement>('.result-title, .choices a')];
		const next = stops[stops.findIndex((stop) => stop === event.target) + step];
		if (!next) return;
		event.preventDefault();
		next.focus();
	}

	get #ownsAddress() {
		return this.hasAttribute('owns-address');
	}

	get form() {
		return this.find('form');
	}

	get input() {
		return this.find('input');
	}

	get status() {
		return this.find('[role=status]');
	}

	get list() {
		return this.find('.search-list');
	}
}
customElements.define('search-box', SearchBox);
