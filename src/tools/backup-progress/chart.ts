import { draw, make } from '@/client/dom';
import type { Reading } from '@/schemas/reading';
import { stuckTexts as text } from '@/texts/backup-progress';
import { clockTime } from '../common/duration';
import { formatSize } from '../common/numbers';
import type { Forecast } from './forecast';
import { toHistory } from './history';

/** A point of the chart, from 0 at its left and bottom to 1 at its right and top. */
type Spot = [x: number, y: number];

/**
 * Lays out readings, a line for each run, and where the last may end. `total` is in bytes, `from` and `to` in
 * milliseconds since 1970; `top` is what the upper edge stands for, in bytes or percent.
 */
export function chartOf(readings: readonly Reading[], { left }: Pick<Forecast, 'left'>, total?: number) {
	const { runs, scale, whole } = toHistory(readings, total);
	const points = runs.flat();
	const last = points.at(-1);
	if (!last) return undefined;
	const from = points[0]!.at;
	const top = Math.max(1, whole ?? 0, ...points.map(({ done }) => done));
	const span = Math.max(last.at - from, minute);
	const ahead = whole !== undefined && last.done < top ? left : undefined;
	// Without an upper limit the latest is far off, so that the corner it draws is open.
	const [least, most] = [ahead?.least ?? 0, ahead?.most ?? (ahead?.seconds ?? 0) * 4].map((seconds) =>
		Math.min(seconds, far),
	) as [number, number];
	// A forecast of days would press the readings into one line, so it runs off the edge.
	const end = last.at + Math.min(most * 1000, Math.max(span * 4, hour));
	const width = Math.max(end - from, span);
	const spot = (at: number, done: number): Spot => [(at - from) / width, Math.min(1, done / top)];
	const finish = (seconds: number): Spot => {
		const at = last.at + seconds * 1000;
		const share = at > end ? (end - last.at) / (at - last.at) : 1;
		return spot(Math.min(at, end), last.done + (top - last.done) * share);
	};
	return {
		lines: runs.map((run) => run.map(({ at, done }) => spot(at, done))),
		forecast: ahead && { from: spot(last.at, last.done), soonest: finish(least), latest: finish(most) },
		from,
		to: from + width,
		top,
		scale,
	};
}

type Chart = NonNullable<ReturnType<typeof chartOf>>;

/** The chart as a drawing with its words; whoever cannot see it has the list of readings. */
export function chartView({ lines, forecast, top, scale, ...times }: Chart): HTMLElement {
	const last = lines.at(-1)!.at(-1)!;
	const [from, to] = [clockTime(times.from), clockTime(times.to)];
	const label = (name: string, ...words: (Node | string)[]) =>
		make('p', { class: name, 'aria-hidden': 'true' }, ...words);
	return make(
		'figure',
		{ class: 'check-figure' },
		label('chart-most', scale === 'percent' ? text.percent(100) : formatSize(top)),
		draw(
			'svg',
			{
				class: 'check-chart',
				viewBox: `0 0 ${width} ${height}`,
				role: 'img',
				'aria-label': text.chart(from, to, last[1] * 100),
			},
			draw('polyline', { class: 'chart-frame', points: line([0, 1], [0, 0], [1, 0]) }),
			draw('polyline', { class: 'chart-top', points: line([0, 1], [1, 1]) }),
			forecast && draw('polygon', { class: 'chart-ahead', points: line(...cone(forecast)) }),
			...lines.flatMap((spots) => [
				draw('polyline', { class: 'chart-line', points: line(...spots) }),
				...spots.map(place).map(([cx, cy]) => draw('circle', { class: 'chart-dot', cx, cy, r: 4 })),
			]),
		),
		label('chart-times', make('span', {}, from), make('span', {}, to)),
		make('figcaption', {}, text.legend),
	);
}

/** From the last reading to where it may end; what runs off the right edge ends there, between its two heights. */
const cone = ({ from, soonest, latest }: NonNullable<Chart['forecast']>): Spot[] => [
	from,
	soonest,
	...(soonest[0] < latest[0] && soonest[1] > latest[1] ? [[latest[0], 1] as Spot] : []),
	latest,
];

/** In units of the drawing. */
const [width, height, edge] = [320, 150, 6];
const place = ([x, y]: Spot) =>
	[edge + x * (width - 2 * edge), height - edge - y * (height - 2 * edge)].map(
		(value) => Math.round(value * 10) / 10,
	) as Spot;
const line = (...spots: Spot[]) => spots.map(place).join(' ');

const minute = 60_000;
const hour = 3_600_000;
/** Seconds after which a forecast is no more than a direction. */
const far = 60 * 86_400;
