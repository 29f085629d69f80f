import { button, make } from '@/client/dom';
import type { Look } from '@/schemas/screen';
import { run as text } from '@/texts/run';

/** The screens on a step's menu path, one in view at a time; a tap shows the next. */
export class RunScreens {
	readonly element = make('div', { class: 'run-screens run-part', hidden: true });
	#step: HTMLElement | undefined;

	/** Shows those of a step, or none. */
	async show(step: HTMLElement | undefined, platform: string): Promise<void> {
		if (step === this.#step) return;
		this.#step = step;
		this.element.hidden = true;
		const path = [...(step?.querySelectorAll<HTMLElement>('.step-path') ?? [])].find(({ dataset }) =>
			[undefined, platform].includes(dataset['on']),
		);
		if (!path) return;
		const look = (path.querySelector<HTMLElement>('show-where')?.dataset['look'] ?? platform) as Look;
		// The path stands there in words, too, so a step does without its pictures where they cannot be had.
		const drawn = await import('@/screens/show')
			.then(({ drawPath }) => drawPath(path.querySelector('.path')!, look))
			.catch(() => undefined);
		if (!drawn || step !== this.#step) return;
		this.element.replaceChildren(drawn, ...tapThrough(drawn));
		this.element.hidden = false;
	}
}

function tapThrough(drawn: HTMLElement): HTMLElement[] {
	const screens = [...drawn.querySelectorAll<HTMLElement>('.screen')];
	if (screens.length < 2) return [];
	let at = 0;
	const count = make('span', { 'aria-hidden': 'true' });
	const next = button('', () => show((at + 1) % screens.length), { class: 'run-tap', 'aria-label': text.nextScreen });
	const show = (index: number) => {
		at = index;
		for (const [n, screen] of screens.entries()) screen.hidden = n !== at;
		count.textContent = text.screenOf(at + 1, screens.length);
	};
	next.append(count);
	drawn.addEventListener('click', () => next.click());
	show(0);
	return [next];
}
