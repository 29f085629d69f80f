import type { Risk } from '@/schemas/fix';
import type { StateData } from '@/schemas/state';
import { arc, ring, side, signs } from '@/screens/signs';
import { siteName } from '@/texts/site';

export const size = { width: 1200, height: 630 };

export interface Card {
	kind: 'home' | 'symptom' | 'recovery' | 'fix' | 'other';
	title: string;
	says?: string;
	/** Short facts at the foot, such as the phones and, at the end, the risk. */
	facts: string[];
	/** Of a fix. */
	risk?: Risk | 'avoid';
	/** What the drawn phone shows; without it, a list with the row to tap. */
	state?: StateData;
	tap?: string;
}

/** The light colours of src/styles/tokens.css. */
const colours = {
	ground: '#f5f2ea',
	paper: '#ffffff',
	ink: '#1b2333',
	soft: '#454e60',
	edge: '#dcd6c8',
	device: '#59627a',
};
const tones = {
	accent: ['#0a4a7e', '#dfeaf5'],
	good: ['#3d5410', '#ebf1d3'],
	care: ['#733d00', '#fdebd2'],
	danger: ['#8f1d16', '#fbe0dc'],
} as const;
type Tone = keyof typeof tones;

const riskTones: Partial<Record<Risk | 'avoid', Tone>> = {
	settings: 'care',
	'replaces-backup': 'care',
	'loses-chats': 'danger',
	avoid: 'danger',
};

type Style = Record<string, string | number>;
interface Node {
	type: string;
	props: { style?: Style; children?: (Node | string)[]; [attribute: string]: unknown };
}

/** The picture of a page as Satori draws it. */
export function card(page: Card): Node {
	const { kind, title, says, facts, risk } = page;
	const riskTone = risk && riskTones[risk];
	const kindTone = kind === 'recovery' ? 'care' : kind === 'fix' ? 'good' : 'accent';
	const tone = riskTone === 'danger' ? riskTone : kindTone;
	const fontSize = title.length > 56 ? 54 : title.length > 30 ? 64 : 76;
	const words = box(
		{ flexDirection: 'column', justifyContent: 'space-between', width: 804, padding: '56px 40px 56px 64px' },
		[
			box({ alignItems: 'center', fontSize: 34, fontWeight: 600 }, [mark(), siteName]),
			box({ flexDirection: 'column' }, [
				box({ fontSize, fontWeight: 600, lineHeight: 1.12, letterSpacing: -1.5, textWrap: 'balance' }, [title]),
				...(says
					? [box({ marginTop: 22, fontSize: 32, lineHeight: 1.32, color: colours.soft, textWrap: 'pretty' }, [says])]
					: []),
			]),
			box(
				{ flexWrap: 'wrap', fontSize: 28, fontWeight: 600 },
				kind === 'home'
					? []
					: facts.map((fact, index) => label(fact, index === facts.length - 1 ? riskTone : undefined)),
			),
		],
	);
	const picture = box(
		{
			width: 396,
			height: '100%',
			justifyContent: 'center',
			alignItems: 'flex-end',
			background: tones[tone][kind === 'home' ? 0 : 1],
		},
		[phone(page, tone)],
	);
	const whole = { width: '100%', height: '100%', justifyContent: 'space-between', background: colours.ground };
	return box({ ...whole, color: colours.ink }, [words, picture]);
}

function label(text: string, tone?: Tone): Node {
	const [color, background] = tone ? tones[tone] : [colours.soft, colours.paper];
	const shape = { borderRadius: tone === 'danger' ? 8 : 32, borderWidth: 2, borderStyle: 'solid', borderColor: color };
	return box({ padding: '8px 22px', margin: '0 14px 0 0', color, background, ...shape }, [text]);
}

/** Its lower end is out of the picture. */
function phone({ state, tap }: Card, tone: Tone): Node {
	const shape = { border: `8px solid ${colours.device}`, borderBottomWidth: 0, borderRadius: '48px 48px 0 0' };
	const bar = (width: number): Node =>
		box({ width, height: 16, marginTop: 26, borderRadius: 8, background: colours.edge });
	const camera = box({ width: 26, height: 26, borderRadius: 13, marginBottom: 18, background: colours.device });
	const rest = box({ flexDirection: 'column', alignSelf: 'flex-start', marginTop: 18 }, [bar(190), bar(140), bar(210)]);
	const shown = state
		? [
				dial(state, tone),
				...(state.says
					? [
							box({ marginTop: 20, fontSize: 28, fontWeight: 600, textAlign: 'center', textWrap: 'balance' }, [
								state.says,
							]),
						]
					: []),
				rest,
			]
		: [box({ flexDirection: 'column', alignSelf: 'flex-start' }, [bar(200), bar(150)]), row(tap, tone), rest];
	const screen = { flexDirection: 'column', alignItems: 'center', width: 316, height: 530, padding: '18px 22px 0' };
	return box({ ...screen, background: colours.paper, ...shape }, [camera, ...shown]);
}

function row(tap: string | undefined, tone: Tone): Node {
	const [strong, pale] = tones[tone];
	const dot = box({
		width: 34,
		height: 34,
		borderRadius: 17,
		border: `10px solid ${strong}`,
		background: colours.paper,
	});
	const words = tap
		? box({ flex: 1, fontSize: tap.length > 16 ? 22 : 26, fontWeight: 600, lineHeight: 1.2, marginRight: 10 }, [tap])
		: box({ width: 150, height: 16, borderRadius: 8, background: strong });
	const shape = {
		width: '100%',
		minHeight: 76,
		marginTop: 28,
		padding: '12px 16px',
		borderRadius: 16,
		border: `5px solid ${strong}`,
	};
	return box({ ...shape, alignItems: 'center', justifyContent: 'space-between', background: pale }, [words, dot]);
}

function dial(state: StateData, tone: Tone): Node {
	const { progress, sign } = state;
	const [strong] = tones[tone];
	const middle = side / 2;
	const circle = (stroke: string, dashes?: string) =>
		shape('circle', {
			cx: middle,
			cy: middle,
			r: ring.radius,
			fill: 'none',
			stroke,
			'stroke-width': ring.width,
			'stroke-dasharray': dashes,
		});
	const round = 2 * Math.PI * ring.radius;
	const filled = (arc(state) / 100) * round;
	const children = [circle(colours.edge, sign && '6.4 4.8')];
	if (filled)
		children.push(
			shape('g', {
				transform: `rotate(-90 ${middle} ${middle})`,
				children: [circle(strong, `${filled} ${round}`)],
			}),
		);
	if (sign) children.push(line(signs[sign], strong, 2.75));
	const size = { width: 190, height: 190 };
	const figure = { position: 'absolute', top: 0, left: 0, ...size, alignItems: 'center', justifyContent: 'center' };
	return box({ position: 'relative', ...size }, [
		shape('svg', { ...size, viewBox: `0 0 ${side} ${side}`, children }),
		...(progress === undefined ? [] : [box({ ...figure, fontSize: 48, fontWeight: 600 }, [`${progress}%`])]),
	]);
}

function mark(): Node {
	const ground = shape('rect', { width: 32, height: 32, rx: 9, fill: tones.accent[0] });
	const children = [ground, line('M16 25V10m-7.5 7L16 9.5l7.5 7.5', '#ffffff', 4)];
	return shape('svg', { width: 56, height: 56, viewBox: '0 0 32 32', style: { marginRight: 18 }, children });
}

const line = (d: string, stroke: string, width: number) =>
	shape('path', {
		d,
		fill: 'none',
		stroke,
		'stroke-width': width,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
	});

const shape = (type: string, props: Node['props']): Node => ({ type, props });

const box = (style: Style, children: (Node | string)[] = []) =>
	shape('div', { style: { display: 'flex', boxSizing: 'border-box', ...style }, children });
