import { avoidName, riskNames } from '../i18n/en/fix.ts';
import { siteName } from '../i18n/en/site.ts';

export const size = { width: 1200, height: 630 };

const colours = {
	ground: '#10151f',
	ink: '#eef1f5',
	soft: '#b9c3d1',
	accent: '#8cc2ff',
	edge: '#354257',
	danger: '#ffa79c',
	dark: '#0b1626',
};
const warnings: string[] = [avoidName, riskNames['loses-chats']];

type Style = Record<string, string | number>;
interface Node {
	type: string;
	props: { style?: Style; children?: (Node | string)[]; [attribute: string]: unknown };
}

/** The picture of a page as Satori draws it. */
export function card(title: string, facts: string[]): Node {
	const page = {
		width: '100%',
		height: '100%',
		boxSizing: 'border-box',
		flexDirection: 'column',
		justifyContent: 'space-between',
		padding: 72,
		background: colours.ground,
		color: colours.ink,
	};
	const fontSize = title.length > 60 ? 64 : title.length > 32 ? 80 : 96;
	return box(page, [
		box({ alignItems: 'center', fontSize: 44, fontWeight: 600 }, [mark(), siteName]),
		box({ fontSize, fontWeight: 600, lineHeight: 1.15, letterSpacing: -2 }, [title]),
		box({ flexWrap: 'wrap', fontSize: 36, color: colours.soft }, facts.map(label)),
	]);
}

function label(text: string): Node {
	const tone = warnings.includes(text)
		? { color: colours.danger, borderColor: colours.danger, borderRadius: 8 }
		: { borderColor: colours.edge, borderRadius: 40 };
	return box({ padding: '10px 28px', marginRight: 20, borderWidth: 3, borderStyle: 'solid', ...tone }, [text]);
}

function mark(): Node {
	const line = (d: string, dashes?: string): Node => ({
		type: 'path',
		props: {
			fill: 'none',
			stroke: colours.dark,
			'stroke-width': 3,
			'stroke-linecap': 'round',
			'stroke-linejoin': 'round',
			'stroke-dasharray': dashes,
			d,
		},
	});
	const ground = { type: 'rect', props: { width: 32, height: 32, rx: 9, fill: colours.accent } };
	const children = [ground, line('M16 25V9m-7 7 7-7 7 7'), line('M8 5h16', '5 6')];
	return { type: 'svg', props: { width: 72, height: 72, viewBox: '0 0 32 32', style: { marginRight: 24 }, children } };
}

function box(style: Style, children: (Node | string)[]): Node {
	return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
