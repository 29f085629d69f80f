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

	/** Shows what can be done at a item; a question answers itself, and a closed gate lets nobody on. */
	show(item: RunItem | undefined, way: RunItem[], tick: Tick | undefined): void {
		const fixes = [...new Set(way.map(({ fix }) => fix))];
		const steps = way.filter(({ fix, kind }) => fix === item?.fix && kind === 'step');
		const isDone = tick?.state === 'done';
		const isGate = item?.kind === 'gate';
		const isOpenGate = isGate && steps.length > 0;
		const step =
			item?.kind === 'step' ? text.stepOf(steps.findIndex(({ id }) => id === item.id) + 1, steps.length) : '';
		this.#where.textContent = item ? `${text.fixOf(fixes.indexOf(item.fix) + 1, fixes.length)}${step}` : '';
		this.button('done').textContent = isDone || isGate ? text.next : text.done;
		this.button('done').hidden = item?.kind !== 'step' && !isOpenGate;
		this.button('skip').textContent = isGate ? text.skipFix : text.skip;
		this.button('skip').hidden = !isGate && (item?.kind !== 'step' || isDone);
		this.button('skipFix').hidden = item?.kind !== 'step' || steps.length < 2;
	}

	private button(name: keyof Acts): HTMLButtonElement {
		return this.#buttons.get(name)!;
	}
}
