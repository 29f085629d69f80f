import { explain } from '@/tools/backup-progress/advice';
import { chartOf } from '@/tools/backup-progress/chart';
import { formatDuration, formatSpan } from '@/tools/common/duration';
import { forecast, type Forecast } from '@/tools/backup-progress/forecast';
import { formatMbps } from '@/tools/connection/line';
import { formatSize } from '@/tools/common/sizes';
import { secondsNeeded, sumNeeded } from '@/tools/common/upload';
import type { Notes } from '@/stores/readings';
import { sumMeaning, sumText } from '@/texts/tool-results';
import { common, stuckTexts as text } from '@/texts/tools';
import { chartView } from './chart-view';
import { make } from '@/client/dom';
import { href } from '@/client/url';
import { fixList } from '@/tools/common/fix-links';
import { lookView } from './look-view';

/** Stuck, or only slow: the verdict that is read out, then all that stands behind it. */
export interface ForecastView {
	verdict: HTMLElement[];
	rest: HTMLElement[];
	/** The answer in plain sentences. */
	summary: string;
}

/** Draws up what the notes tell. */
export function forecastView({ readings, total, mbps }: Notes): ForecastView {
	const known = { ...(total !== undefined && { total }), ...(mbps !== undefined && { mbps }) };
	const seen = forecast(readings, known);
	const { title, text: meaning, fixes, guide } = explain(seen);
	const size = total ?? [...readings].reverse().find((reading) => reading.total !== undefined)?.total;
	const figures = figuresOf(seen);
	const chart = chartOf(readings, seen, total);
	return {
		verdict:
			readings.length > 0
				? [make('p', { class: 'verdict', 'data-verdict': seen.verdict }, title), make('p', {}, meaning)]
				: [],
		rest: [
			...(figures.length > 0
				? [
						make(
							'dl',
							{ class: 'check-figures' },
							...figures.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]),
						),
					]
				: []),
			...(seen.lookAt !== undefined ? [lookView(seen.lookAt)] : []),
			...(chart && readings.length > 1 ? [chartView(chart)] : []),
			...sumView(size, mbps),
			...(fixes.length > 0 ? [make('p', { class: 'check-heading' }, common.todo), fixList(fixes)] : []),
			...(guide ? [make('p', {}, make('a', { href: href(`/${guide}/`) }, common.more))] : []),
		],
		summary: [`${title}.`, meaning, ...figures.map(([name, value]) => `${name}: ${value}`)].join(' '),
	};
}

function figuresOf({ mbps, percentPerHour, left }: Forecast): [string, string][] {
	const speeds = [
		...(mbps !== undefined ? [text.mbps(formatMbps(mbps))] : []),
		...(percentPerHour !== undefined ? [text.perHour(formatMbps(percentPerHour))] : []),
	];
	return [
		...(speeds.length > 0 ? [[text.speedNow, `${speeds.join(', ')}.`] as [string, string]] : []),
		...(left ? [[text.timeLeft, leftText(left)] as [string, string]] : []),
	];
}

function leftText({ seconds, least, most, from }: NonNullable<Forecast['left']>): string {
	return from === 'line'
		? text.lineLeft(formatDuration(seconds))
		: text.between(formatDuration(seconds), formatSpan(least, most));
}

/** The sum for the whole backup; without a speed, examples that are called so. */
function sumView(size?: number, mbps?: number): HTMLElement[] {
	if (size === undefined) return [];
	const sum = mbps === undefined ? undefined : sumNeeded(size, mbps);
	const rows = [1, 5, 20].map((speed) => text.guessRow(formatDuration(secondsNeeded(size, speed)), speed));
	return [
		make('p', { class: 'check-heading' }, text.sum),
		...(sum
			? [
					make('p', { class: 'check-sum' }, sumText(sum.gigabytes, sum.mbps, sum.hours)),
					make('p', { class: 'check-small' }, sumMeaning),
				]
			: [make('p', { class: 'check-small' }, text.guess(formatSize(size), rows.join(', ')))]),
	];
}
