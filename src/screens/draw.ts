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
	const { look, title, back, titleTap, corner, picture, rows, menu, tab } = frame;
	const top = [
		make(
			'span',
			{ class: titleTap ? 'screen-title tap' : 'screen-title', 'data-back': back && !titleTap ? '' : undefined },
			title,
		),
	];
	if (corner) top.push(make('span', { class: 'screen-corner tap', 'data-as': corner }));
	const parts = [make('span', { class: 'screen-top' }, ...top)];
	if (picture) parts.push(make('span', { class: 'screen-picture', 'data-as': picture }));
	if (menu) parts.push(make('span', { class: 'screen-menu' }, ...menu.map((row) => line(row, make))));
	parts.push(...rows.map((row) => line(row, make)));
	if (tab)
		parts.push(
			make(
				'span',
				{ class: 'screen-tabs' },
				...Array.from({ length: 2 }, () => make('i', {})),
				make('span', { class: 'screen-tab tap' }, tab),
			),
		);
	return make('span', { class: 'screen', 'data-look': look }, ...parts);
}

function line<Made>({ label, as, state, tap, noted, careful, depth }: Row, make: Make<Made>): Made {
	const words = ['screen-row', tap && 'tap', noted && 'noted'].filter(Boolean).join(' ');
	const attributes = {
		class: words,
		'data-as': as === 'row' ? undefined : as,
		'data-careful': careful ? '' : undefined,
		'data-depth': depth ? String(depth) : undefined,
	};
	const text = make('span', { class: label ? 'screen-label' : 'screen-bar' }, ...(label ? [label] : []));
	return make(
		'span',
		attributes,
		text,
		...(as === 'switch' ? [make('i', { class: 'screen-switch', 'data-state': state })] : []),
	);
}
