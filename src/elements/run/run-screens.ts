import { button, isFor, make } from '@/client/dom';
import type { Look } from '@/schemas/screen';
import { run as text } from '@/texts/run';

/** The screens on a menu path, one in view at a time; a tap shows the next. */
export class RunScreens {
	readonly element = make('div', { class: 'run-screens run-part', hidden: true });
	#path: HTMLElement | undefined;

	/** Shows those of the first menu path in these parts of the page, or none. */
	async show(parts: HTMLElement[], platform: string): Promise<void> {
		const path = parts
			.flatMap((part) => [...part.querySelectorAll<HTMLElement>('.step-path')])
			.find((one) => isFor(one, platform));
		if (path === this.#path) return;
		this.#path = path;
		this.element.hidden = true;
		if (!path) return;
		const look = (path.querySelector<HTMLElement>('show-where')?.dataset.look ?? platform) as Look;
		// The path stands there in words, too, so a step does without its pictures where they cannot be had.
		const drawn = await import('@/screens/show')
			.then(({ drawPath }) => drawPath(path.querySelector('.path')!, look))
			.catch(() => undefined);
		if (!drawn || path !== this.#path) return;
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
