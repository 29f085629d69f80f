import type { Chart } from './chart';
import { formatNumber, lastOf } from '@/tools/common/numbers';
import { formatSize } from '@/tools/common/sizes';
import { stuckTexts as text } from '@/texts/backup-progress';
import { clockTime } from '@/tools/common/clock';
import { draw, make } from '@/client/dom';

/** The chart as a drawing with its words; whoever cannot see it has the list of readings. */
export function chartView(chart: Chart): HTMLElement {
	const last = lastOf(lastOf(chart.lines)!)!;
	const [from, to] = [clockTime(chart.from), clockTime(chart.to)];
	const top = chart.scale === 'percent' ? text.percent(formatNumber(100)) : formatSize(chart.top);
	const drawing = draw(
		'svg',
		{
			class: 'check-chart',
			viewBox: `0 0 ${width} ${height}`,
			role: 'img',
			'aria-label': text.chart(from, to, formatNumber(last[1] * 100)),
		},
		draw('path', { class: 'chart-frame', d: `M${at([0, 1])}L${at([0, 0])}L${at([1, 0])}` }),
		draw('path', { class: 'chart-top', d: `M${at([0, 1])}L${at([1, 1])}` }),
		chart.forecast && draw('polygon', { class: 'chart-ahead', points: cone(chart.forecast) }),
		...chart.lines.flatMap((line) => [
			draw('polyline', { class: 'chart-line', points: line.map(at).join(' ') }),
			...line.map(place).map(([cx, cy]) => draw('circle', { class: 'chart-dot', cx, cy, r: 4 })),
		]),
	);
	const labels = (name: string, ...words: (Node | string)[]) =>
		make('p', { class: name, 'aria-hidden': 'true' }, ...words);
	return make(
		'figure',
		{ class: 'check-figure' },
		labels('chart-most', top),
		drawing,
		labels('chart-times', make('span', {}, from), make('span', {}, to)),
		make('figcaption', {}, text.legend),
	);
}

/** From the last reading to where it may end; what runs off the right edge ends there, between its two heights. */
function cone({ from, soonest, latest }: NonNullable<Chart['forecast']>): string {
	const corner: [number, number][] = soonest[0] < latest[0] && soonest[1] > latest[1] ? [[latest[0], 1]] : [];
	return [from, soonest, ...corner, latest].map(at).join(' ');
}

/** In units of the drawing. */
const [width, height, edge] = [320, 150, 6];
const place = ([x, y]: [number, number]) =>
	[round(edge + x * (width - 2 * edge)), round(height - edge - y * (height - 2 * edge))] as const;
const at = (point: [number, number]) => place(point).join(',');
const round = (value: number) => Math.round(value * 10) / 10;
