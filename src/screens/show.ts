import type { Look } from '@/schemas/screen';
import { draw, type Make } from './draw';
import { frames, type Known } from './frames';
import { pathAsText } from './words';

/** The screens that are known; fetched once, and none when the line is down: then grey bars stand in. */
let known: Promise<Known[]> | undefined;

/** Draws the menu path that stands in the page as an element, a screen for each tap. */
export async function drawPath(path: Element, look: Look): Promise<HTMLElement> {
	const turn = path.querySelector<HTMLElement>('[data-turn]')?.dataset['turn'];
	const state = turn === 'on' || turn === 'off' ? turn : undefined;
	const labels = [...path.querySelectorAll(':scope > span')].map((item) => item.firstChild!.textContent!);
	known ??= fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/screens.json`)
		.then((answer) => (answer.ok ? (answer.json() as Promise<Known[]>) : []))
		.catch(() => []);
	return draw(frames(labels, look, state, await known), pathAsText(labels, state), toElement);
}

const toElement: Make<HTMLElement> = (tag, attributes, ...children) => {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
	element.append(...children);
	return element;
};
