import { oneAtATime, run as text } from '@/texts/run';
import type { Tick } from '@/stores/ticks';
import { button, make } from '@/client/dom';
import type { RunItem } from './run-items';

type Acts = Record<'back' | 'skip' | 'done' | 'skipFix' | 'leave', () => void>;

/** Where in the path the reader is, above what is in view, and the large buttons under it. */
export class RunBar {
	readonly top = make('div', { class: 'run-top' });
	readonly element = make('div', { class: 'run-bar', role: 'group', 'aria-label': oneAtATime });
	#where = make('output', { class: 'run-where' });
	#buttons = new Map<keyof Acts, HTMLButtonElement>();

	constructor(acts: Acts) {
		for (const [name, act] of Object.entries(acts) as [keyof Acts, () => void][])
			this.#buttons.set(name, button(text[name], act, { class: `run-${name}` }));
		this.top.append(this.#where, this.button('leave'));
		this.element.append(...(['back', 'skip', 'done', 'skipFix'] as const).map((name) => this.button(name)));
	}

	/** Shows what can be done at an item; a question answers itself, and a closed gate lets nobody on. */
	show(item: RunItem | undefined, way: RunItem[], tick: Tick | undefined): void {
		const fixes = [...new Set(way.map(({ fix }) => fix))];
		const steps = way.filter(({ fix, kind }) => fix === item?.fix && kind === 'step');
		const [isStep, isGate, isDone] = [item?.kind === 'step', item?.kind === 'gate', tick?.state === 'done'];
		const step = isStep ? text.stepOf(steps.findIndex(({ id }) => id === item?.id) + 1, steps.length) : '';
		this.#where.textContent = item ? text.fixOf(fixes.indexOf(item.fix) + 1, fixes.length) + step : '';
		this.offer('done', isStep || (isGate && steps.length > 0), isDone || isGate ? text.next : text.done);
		this.offer('skip', isGate || (isStep && !isDone), isGate ? text.skipFix : text.skip);
		this.offer('skipFix', isStep && steps.length > 1, text.skipFix);
	}

	private offer(name: keyof Acts, isOffered: boolean, words: string) {
		this.button(name).hidden = !isOffered;
		this.button(name).textContent = words;
	}

	private button(name: keyof Acts): HTMLButtonElement {
		return this.#buttons.get(name)!;
	}
}
