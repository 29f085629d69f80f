import type { Store, StoreValue } from 'nanostores';

/** A custom element that stops listening and following when it leaves the page. */
export abstract class PageElement extends HTMLElement {
	#stops: (() => void)[] = [];

	disconnectedCallback(): void {
		for (const stop of this.#stops.splice(0)) stop();
	}

	/** Hands these events of the element, the window or a part of the page to `handleEvent`. */
	protected listen(target: EventTarget & { addEventListener: unknown }, ...types: string[]): void {
		const listener = this as unknown as EventListenerObject;
		for (const type of types) {
			target.addEventListener(type, listener);
			this.#stops.push(() => target.removeEventListener(type, listener));
		}
	}

	/** Shows the values of stores, now and whenever one of them changes. */
	protected follow<Stores extends Store[]>(
		stores: [...Stores],
		show: (...values: { [Index in keyof Stores]: StoreValue<Stores[Index]> }) => void,
	): void {
		const showAll = () => show(...(stores.map((store) => store.get()) as Parameters<typeof show>));
		for (const store of stores) this.#stops.push(store.listen(showAll));
		showAll();
	}

	/** Does this when the element leaves the page. */
	protected atLeaving(stop: () => void): void {
		this.#stops.push(stop);
	}

	/** The part of this element that a selector names; the HTML of the page has it. */
	protected find<Tag extends keyof HTMLElementTagNameMap>(selector: Tag): HTMLElementTagNameMap[Tag];
	protected find<Part extends HTMLElement = HTMLElement>(selector: string): Part;
	protected find(selector: string) {
		return this.querySelector<HTMLElement>(selector)!;
	}
}
