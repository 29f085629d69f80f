import type { StateData } from '@/schemas/state';
import type { Frame, Row } from './frames';
import { arc, ring, side, signs } from './signs';

/** Makes an element: a string on the server, a node in the browser. Children that are texts stay texts. */
export type Make<Made> = (
	tag: string,
	attributes: Record<string, string | undefined>,
	...children: (Made | string)[]
) => Made;

/**
 * Draws screens as one picture: a single one, or a strip to swipe through. CSS sets how wide a phone is, in `--phone`.
 * @param alt for those who do not see it; empty where the words beside it say the same
 */
export function draw<Made>(frames: Frame[], alt: string, make: Make<Made>): Made {
	// By keyboard a strip is moved with the arrows.
	const tabindex = frames.length > 1 ? '0' : undefined;
	return make('span', { ...pictureOf(alt), tabindex }, ...frames.map((frame) => screen(frame, make)));
}

/** Draws a phone that shows a state of the backup. It is a picture of the build: a browser makes no SVG with `make`. */
export function drawState<Made>(state: StateData, alt: string, make: Make<Made>): Made {
	const span = (words: string, ...children: (Made | string)[]) => make('span', { class: words }, ...children);
	const { progress, sign, says } = state;
	const middle = String(side / 2);
	const circle = (words: string, dashes?: string) =>
		make('circle', {
			class: words,
			cx: middle,
			cy: middle,
			r: String(ring.radius),
			pathLength: '100',
			'stroke-dasharray': dashes,
		});
	const parts = [circle('ring-ground', sign && '6 4.5')];
	if (progress) parts.push(circle('ring-arc', progress === 100 ? undefined : `${arc(state)} 100`));
	if (sign) parts.push(make('path', { class: 'ring-sign', d: signs[sign] }));
	const figure = progress === undefined ? [] : [span('screen-figure', `${progress}%`)];
	return make(
		'span',
		pictureOf(alt),
		make(
			'span',
			{ class: 'screen', 'data-look': 'phone' },
			span('screen-ring', make('svg', { viewBox: `0 0 ${side} ${side}` }, ...parts), ...figure),
			...(says ? [span('screen-says', says)] : []),
			span('screen-rest'),
		),
	);
}

const pictureOf = (alt: string) => ({
	class: 'screens',
	...(alt ? { role: 'img', 'aria-label': alt } : { 'aria-hidden': 'true' }),
});

function screen<Made>(frame: Frame, make: Make<Made>): Made {
	const { look, title, back, titleTap, corner, picture, rows, menu = [], tab } = frame;
	const span = (words: string, attributes: Record<string, string | undefined>, ...children: (Made | string)[]) =>
		make('span', { class: words, ...attributes }, ...children);
	const name = span(
		titleTap ? 'screen-title tap' : 'screen-title',
		{ 'data-back': back && !titleTap ? '' : undefined },
		title,
	);
	const top = corner ? [name, span('screen-corner tap', { 'data-as': corner })] : [name];
	const parts = [span('screen-top', {}, ...top)];
	if (picture) parts.push(span('screen-picture', { 'data-as': picture }));
	if (menu.length > 0) parts.push(span('screen-menu', {}, ...menu.map((row) => line(row, make))));
	parts.push(...rows.map((row) => line(row, make)));
	parts.push(span('screen-rest', {}));
	if (tab) parts.push(span('screen-tabs', {}, make('i', {}), make('i', {}), span('screen-tab tap', {}, tab)));
	return span('screen', { 'data-look': look }, ...parts);
}

function line<Made>({ label, as, state, tap, noted, careful, depth }: Row, make: Make<Made>): Made {
	const attributes = {
		class: ['screen-row', tap && 'tap', noted && 'noted'].filter(Boolean).join(' '),
		'data-as': as === 'row' ? undefined : as,
		'data-careful': careful ? '' : undefined,
		'data-depth': depth ? String(depth) : undefined,
	};
	const children = [make('span', { class: label ? 'screen-label' : 'screen-bar' }, ...(label ? [label] : []))];
	if (as === 'switch') children.push(make('i', { class: 'screen-switch', 'data-state': state }));
	return make('span', attributes, ...children);
}
