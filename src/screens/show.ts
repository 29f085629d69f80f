import { make } from '@/client/dom';
import { fetchJson } from '@/client/json';
import { href } from '@/client/url';
import type { Look } from '@/schemas/screen';
import { draw, type Make } from './draw';
import { frames, pathAsText, type Known } from './frames';

/** The screens that are known; fetched once, and none when the line is down: then grey bars stand in. */
let known: Promise<Known[]> | undefined;

/** Draws the menu path that stands in the page as an element, a screen for each tap. */
export async function drawPath(path: Element, look: Look): Promise<HTMLElement> {
	const state = path.querySelector<HTMLElement>('[data-turn]')?.dataset.turn as 'on' | 'off' | undefined;
	const labels = [...path.querySelectorAll(':scope > span')].map((item) => item.firstChild!.textContent!);
	known ??= fetchJson<Known[]>(href('/screens.json')).catch(() => []);
	return draw(frames(labels, look, state, await known), pathAsText(labels, state), make as Make<HTMLElement>);
}
