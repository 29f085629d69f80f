import { oneAtATime, run as text } from '@/texts/run';
import type { Tick } from '@/stores/ticks';
import { make } from '@/client/make';
import type { Stop } from './run-items';

type Acts = Record<'back' | 'skip' | 'done' | 'skipFix' | 'leave', () => void>;

/** Where in the path the reader is, above what is in view, and the large buttons under it. */
export class RunBar {
	readonly top = make('div', { className: 'run-top' });
	readonly element = make('div', { className: 'run-bar', role: 'group', ariaLabel: oneAtATime });
	#where = make('output', { className: 'run-where' });
	#buttons = new Map<keyof Acts, HTMLButtonElement>();

	constructor(acts: Acts) {
		const button = (name: keyof Acts) => {
			const made = make('button', { type: 'button', className: `run-${name}`, textContent: text[name] });
			made.addEventListener('click', acts[name]);
			this.#buttons.set(name, made);
			return made;
		};
		this.top.append(this.#where, button('leave'));
		this.element.append(button('back'), button('skip'), button('done'), button('skipFix'));
	}

	/** Shows what can be done at a stop; a question answers itself, and a closed gate lets nobody on. */
	show(stop: Stop | undefined, way: Stop[], tick: Tick | undefined): void {
		const fixes = [...new Set(way.map(({ fix }) => fix))];
		const steps = way.filter(({ fix, kind }) => fix === stop?.fix && kind === 'step');
		const isDone = tick?.state === 'done';
		const isGate = stop?.kind === 'gate';
		const isOpenGate = isGate && steps.length > 0;
		const step =
			stop?.kind === 'step' ? text.stepOf(steps.findIndex(({ id }) => id === stop.id) + 1, steps.length) : '';
		this.#where.textContent = stop ? `${text.fixOf(fixes.indexOf(stop.fix) + 1, fixes.length)}${step}` : '';
		this.button('done').textContent = isDone || isGate ? text.next : text.done;
		this.button('done').hidden = stop?.kind !== 'step' && !isOpenGate;
		this.button('skip').textContent = isGate ? text.skipFix : text.skip;
		this.button('skip').hidden = !isGate && (stop?.kind !== 'step' || isDone);
		this.button('skipFix').hidden = stop?.kind !== 'step' || steps.length < 2;
	}

	private button(name: keyof Acts): HTMLButtonElement {
		return this.#buttons.get(name)!;
	}
}
