import type { Look, ScreenData } from '@/schemas/screen';
import { andThen } from '@/texts/fix';

/** One line of a drawn screen. Without a label it is a grey bar. */
export interface Row {
	label?: string;
	as?: 'row' | 'button' | 'switch';
	/** How the switch has to be afterwards; unknown if left out. */
	state?: 'on' | 'off';
	tap?: boolean;
	/** The line has a numbered explanation beside the picture. */
	noted?: boolean;
	careful?: boolean;
	/** How far it is set in, in the window of a computer. */
	depth?: number;
}

export interface Frame {
	look: Look;
	title: string;
	back?: boolean;
	/** The title itself is what to tap. */
	titleTap?: boolean;
	/** What sits in the corner of the top bar, to be tapped: the three dots, or a face. */
	corner?: 'more' | 'face';
	picture?: ScreenData['picture'];
	rows: Row[];
	menu?: Row[];
	tab?: string;
}

export type Known = Pick<ScreenData, 'look' | 'path' | 'rows'>;

/** Labels that are not lines of a list. */
const places: Record<string, 'more' | 'face' | 'tab' | 'title'> = {
	'More options': 'more',
	'Your profile picture': 'face',
	'You (or Settings)': 'tab',
	'The name at the top': 'title',
};

/**
 * The screens on a menu path, one for each tap; the lines around the one to tap come from the screens that are known.
 */
export function frames(path: string[], look: Look, turn: 'on' | 'off' | undefined, known: Known[]): Frame[] {
	if (known.some((screen) => screen.look === 'computer' && screen.path[0] === path[0])) return [onComputer(path)];
	const list: Frame[] = [];
	for (let at = 1; at < path.length; at++) {
		const label = path[at]!;
		const before = path.slice(0, at);
		const rows = linesOf(before, look, known);
		const frame: Frame = { look, title: before.at(-1)!, back: before.length > 1, rows };
		const place = places[label];
		if (place === 'more' || place === 'face') frame.corner = place;
		else if (place === 'tab') frame.tab = label;
		else if (place === 'title') Object.assign(frame, { title: label, titleTap: true });
		else frame.rows = withTap(rows, label, at === path.length - 1 ? turn : undefined);
		if (place === 'more') {
			const next = path[++at];
			frame.menu = [...(next ? [{ label: next, tap: true }] : []), {}, {}];
		}
		list.push(frame);
	}
	return list;
}

/** A known screen as it stands, its explained lines marked. */
export function whole({ look, path, picture, rows }: ScreenData): Frame {
	const lines = rows.map(({ label, as, careful, says }) => ({ label, as, careful, noted: Boolean(says) }));
	if (look !== 'computer') return { look, title: path.at(-1)!, back: path.length > 1, picture, rows: lines };
	const way = path.slice(1).map((label, depth) => ({ label, depth }));
	return { look, title: path[0]!, rows: [...way, ...lines.map((line) => ({ ...line, depth: way.length }))] };
}

/** A menu path as one line of text: what a picture of it says to those who do not see it. */
export function pathAsText(path: string[], turn?: 'on' | 'off'): string {
	return path.join(andThen) + (turn ? `: ${turn}` : '');
}

function linesOf(path: string[], look: Look, known: Known[]): Row[] {
	const screen = known.find((screen) => screen.look === look && screen.path.join('\n') === path.join('\n'));
	return screen ? screen.rows.map(({ label, as, careful }) => ({ label, as, careful })) : [{}, {}, {}];
}

function withTap(rows: Row[], label: string, turn: 'on' | 'off' | undefined): Row[] {
	const target: Row = { label, tap: true, ...(turn && { as: 'switch', state: turn }) };
	if (rows.some((row) => row.label === label))
		return rows.map((row) => (row.label === label ? { ...row, ...target, careful: false } : row));
	return [...rows.slice(0, 2), target, ...rows.slice(2)];
}

function onComputer([title, ...folders]: string[]): Frame {
	return {
		look: 'computer',
		title: title!,
		rows: folders.map((label, depth) => ({ label, depth, tap: depth === folders.length - 1 })),
	};
}
