import { Search, type Answer } from '@/search/engine';
import { filterFields, readNarrowing, searchAddress } from '@/search/filters';
import { loadFromSite } from '@/search/load';
import { correction, failure, more, nothing, resultList, startLists } from '@/search/view';
import type { Platform } from '@/schemas/shared';
import { results as countOf, searching } from '@/texts/search';

const pause = 120;
const page = 6;
const search = new Search(loadFromSite);

/** The field of the search with its results. On the page of the search the address follows what is typed. */
class SearchBox extends HTMLElement {
	#timer = 0;
	#turn = 0;
	#asTyped = false;

	connectedCallback() {
		const address = this.#ownsAddress ? new URLSearchParams(location.search) : new URLSearchParams();
		if (this.#ownsAddress) this.input.value = address.get('q') ?? this.input.value;
		this.#asTyped = address.get('as') === 'typed';
		this.form.append(filterFields(this.#platform, readNarrowing(address)));
		for (const event of ['input', 'submit', 'keydown', 'change']) this.addEventListener(event, this);
		void this.#show();
	}

	handleEvent(event: Event) {
		if (event.type === 'keydown') return this.#move(event as KeyboardEvent);
		// The field says "change" when a press on a result takes the focus from it: drawing anew then would take the result from under the finger.
		if (event.type === 'change' && event.target === this.input) return;
		if (event.type === 'submit' && !this.#ownsAddress) return;
		if (event.type === 'submit') event.preventDefault();
		if (event.target === this.input) this.#asTyped = false;
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => void this.#show(), event.type === 'input' ? pause : 0);
	}

	async #show(count = page) {
		const turn = ++this.#turn;
		const typed = this.input.value;
		const narrowing = readNarrowing(new FormData(this.form));
		if (this.#ownsAddress)
			history.replaceState(null, '', searchAddress(typed, narrowing, this.#asTyped) || location.pathname);
		if (typed.trim() && this.list.childElementCount === 0) this.status.textContent = searching;
		try {
			const answer = typed.trim()
				? await search.find(typed, { narrowing, platform: this.#platform, asTyped: this.#asTyped, count })
				: undefined;
			const start = answer && answer.results.length > 0 ? undefined : await search.start();
			if (turn !== this.#turn) return;
			this.#draw(typed, answer, count, Object.keys(narrowing).length > 0);
			if (start) this.list.append(...startLists(start));
		} catch {
			if (turn !== this.#turn) return;
			this.list.replaceChildren();
			this.status.replaceChildren(failure(() => void this.#show()));
		}
	}

	#draw(typed: string, answer: Answer | undefined, count: number, narrowed: boolean) {
		const focused = this.list.contains(document.activeElement)
			? document.activeElement!.getAttribute('href')
			: undefined;
		const found = answer && answer.total > 0;
		this.status.replaceChildren(
			...(!answer
				? []
				: found
					? [countOf(answer.total)]
					: [nothing(answer.query.text, narrowed ? () => this.#widen() : undefined)]),
		);
		if (answer?.corrected !== undefined)
			this.status.append(correction(answer.corrected, answer.typed, () => this.#keep()));
		this.list.replaceChildren(...(found ? [resultList(answer)] : []));
		if (found && answer.total > count) this.list.append(more(() => void this.#show(count + page)));
		// Results may come while the reader is among the earlier ones: they stay at theirs, or go back to the field.
		if (focused !== undefined)
			(
				[...this.list.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused) ?? this.input
			).focus();
		this.dataset['for'] = typed.trim();
	}

	#keep() {
		this.#asTyped = true;
		void this.#show();
	}

	#widen() {
		for (const select of this.querySelectorAll('select')) select.value = '';
		void this.#show();
	}

	/** Arrow keys go from the field through the results and back. */
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

	get #platform() {
		return document.documentElement.dataset['platform'] as Platform | undefined;
	}

	get form() {
		return this.querySelector('form')!;
	}

	get input() {
		return this.querySelector('input')!;
	}

	get status() {
		return this.querySelector('[role=status]')!;
	}

	get list() {
		return this.querySelector('.search-list')!;
	}
}
customElements.define('search-box', SearchBox);
