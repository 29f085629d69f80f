import type { Frame, Row } from './frames';

/** Makes an element: a string on the server, a node in the browser. Children that are texts stay texts. */
export type Make<Made> = (
	tag: string,
	attributes: Record<string, string | undefined>,
	...children: (Made | string)[]
) => Made;

/** Draws screens side by side, as one picture with `alt` for those who do not see it. */
export function draw<Made>(frames: Frame[], alt: string, make: Make<Made>): Made {
	return make(
		'span',
		{ class: 'screens', role: 'img', 'aria-label': alt },
		...frames.map((frame) => screen(frame, make)),
	);
}

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
