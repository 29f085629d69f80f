import { button, make } from '@/client/dom';
import type { Count } from '@/stores/progress';
import { oneAtATime, run as text } from '@/texts/run';

/** What the buttons of a run do. */
export type Acts = Record<'back' | 'next' | 'skip' | 'skipFix' | 'leave', () => void>;

/** What can be done at an item, by the words of its button; what has none is not offered. `hint` stands where no button is. */
export type Offers = { [Name in keyof Acts | 'hint']?: string | undefined };

/** A line of segments, one a fix, with the place in words and the title of what is in view. */
export class RunHead {
	readonly element = make('header', { class: 'run-top run-part' });
	readonly title = make('h1', { class: 'run-title', tabindex: -1 });
	#line = make('div', { class: 'run-line', 'aria-hidden': 'true' });
	#where = make('output', { class: 'run-where' });

	constructor() {
		this.element.append(this.#line, this.#where, this.title);
	}

	show(where: string, title: string, fixes: Count[], now: number): void {
		this.#where.textContent = where;
		this.title.textContent = title;
		this.#line.hidden = fixes.length === 0;
		while (this.#line.children.length > fixes.length) this.#line.lastChild!.remove();
		while (this.#line.children.length < fixes.length) this.#line.append(make('i', {}, make('i')));
		for (const [at, { open, total }] of fixes.entries()) {
			const segment = this.#line.children[at] as HTMLElement;
			segment.style.setProperty('--part', String(1 - open / total));
			segment.toggleAttribute('data-here', at === now);
		}
	}
}

/** The bar at the foot: back, the one thing to do, and what else there is, in a menu. */
export class RunBar {
	readonly element = make('div', { class: 'run-bar run-part', role: 'group', 'aria-label': oneAtATime });
	readonly menu = make('div', { class: 'run-menu run-part', id: 'run-menu', popover: '' });
	#buttons = new Map<string, HTMLElement>();

	constructor(acts: Acts) {
		for (const [name, act] of Object.entries(acts))
			this.#buttons.set(
				name,
				button('', () => (this.menu.hidePopover(), act()), { class: `run-${name}` }),
			);
		this.#buttons.set('hint', make('span', { class: 'run-hint' }));
		const more = button('⋯', undefined, { class: 'run-more', popovertarget: 'run-menu', 'aria-label': text.menu });
		const part = (name: keyof Offers) => this.#buttons.get(name)!;
		part('back').setAttribute('aria-label', text.back);
		this.element.append(part('back'), part('next'), part('hint'), more);
		this.menu.append(...(['skip', 'skipFix', 'leave'] as const).map(part));
	}

	offer(offers: Offers): void {
		for (const [name, element] of this.#buttons) {
			const words = offers[name as keyof Offers];
			if (name !== 'back') element.textContent = words ?? '';
			element.hidden = words === undefined;
		}
	}

	/** Lets the reader see that a tap counted, while the next step is there already. */
	confirm(): void {
		const { classList } = this.#buttons.get('next')!;
		classList.remove('run-ticked');
		void this.element.offsetWidth; // Or a second tap would not start it again.
		classList.add('run-ticked');
	}
}
