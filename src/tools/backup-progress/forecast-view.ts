import { fixesFor, guideFor } from './advice';
import { chartOf } from './chart';
import { chartView } from './chart-view';
import type { Forecast } from './forecast';
import { leftText, meaningOf, perHour, speed } from './sentences';
import { formatDuration } from '@/tools/common/duration';
import { formatNumber, lastOf } from '@/tools/common/numbers';
import { formatSize } from '@/tools/common/sizes';
import { secondsNeeded, sumNeeded } from '@/tools/common/upload';
import type { Notes } from '@/stores/readings';
import { stuckTexts as text, verdictNames } from '@/texts/backup-progress';
import { common } from '@/texts/tools';
import { calendarFile, utcTime } from '@/documents/calendar';
import { button, make } from '@/client/dom';
import { href } from '@/client/url';
import { clockTime } from '@/tools/common/clock';
import { fixList, p, verdictView } from '@/tools/common/parts';

/** The verdict, which is read out. */
export const verdictOf = ({ verdict, reason, quiet, timeout }: Forecast): Node[] => [
	verdictView(verdict, verdictNames[verdict]),
	p('', meaningOf(reason, quiet, timeout)),
];

/** What stands behind the verdict: figures, when to check again, the chart, the sum, and what to do. */
export function evidenceOf(seen: Forecast, { readings, total, mbps }: Notes): Node[] {
	const chart = readings.length > 1 && chartOf(readings, seen, total);
	const guide = guideFor[seen.reason];
	return [
		...figures(seen),
		...(seen.checkAt === undefined ? [] : [nextCheck(seen.checkAt)]),
		...(chart ? [chartView(chart)] : []),
		...sum(total ?? lastOf(readings.filter((reading) => reading.total !== undefined))?.total, mbps),
		...fixList(fixesFor[seen.reason]),
		...(guide ? [p('', make('a', { href: href(`/${guide}/`) }, common.more))] : []),
	];
}

function figures({ mbps, percentPerHour, left }: Forecast): Node[] {
	const speeds = [mbps && speed(mbps), percentPerHour && perHour(percentPerHour)].filter(Boolean);
	const row = (name: string, value: string) => [make('dt', {}, name), make('dd', {}, value)];
	const rows = [
		...(speeds.length > 0 ? row(text.speedNow, common.sentence(speeds.join(', '))) : []),
		...(left
			? row(text.timeLeft, leftText(left.seconds, left.from === 'readings' ? left.least : undefined, left.most))
			: []),
	];
	return rows.length > 0 ? [make('dl', { class: 'check-figures' }, ...rows)] : [];
}

/** The sum for the whole upload, in bytes and Mbps; without a speed, examples that are called so. */
function sum(size?: number, mbps?: number): Node[] {
	if (size === undefined) return [];
	const known = mbps === undefined ? undefined : sumNeeded(size, mbps);
	const rows = [1, 5, 20].map((speed) =>
		text.guessRow(formatDuration(secondsNeeded(size, speed)), formatNumber(speed)),
	);
	const shown = (figure: number) => formatNumber(figure, 8);
	return [
		p('check-heading', text.sum),
		...(known
			? [
					p('check-sum', text.sumText(shown(known.gigabytes), shown(known.mbps), shown(known.hours), known.hours)),
					p('check-small', text.sumMeaning),
				]
			: [p('check-small', text.guess(formatSize(size), rows.join(', ')))]),
	];
}

/** When to check again, in milliseconds since 1970: by the clock, so it is right after sleep and reload too. */
function nextCheck(at: number): HTMLElement {
	const when = make('output', { class: 'check-next' });
	const calendar = button(text.calendar, () => download(at));
	const view = make('div', { class: 'check-again' }, when, calendar);
	const update = () => {
		const wait = at - Date.now();
		const words = wait > 0 ? text.checkAgain(clockTime(at), formatDuration(wait / 1000)) : text.checkNow;
		// Only a change is announced, so the wait is not read out every few seconds.
		if (when.textContent !== words) when.textContent = words;
		when.ariaLive = wait > 0 ? 'off' : 'polite';
		calendar.hidden = wait <= 0;
	};
	update();
	const timer = setInterval(() => (view.isConnected ? update() : clearInterval(timer)), 5000);
	return view;
}

/** Saves a reminder that rings at that moment. */
function download(at: number): void {
	const file = calendarFile({
		uid: `look-again-${at}@unstuck`,
		stamp: utcTime(Date.now()),
		start: utcTime(at),
		title: text.event,
		description: location.href.split('#')[0]!,
		trigger: 'PT0S',
	});
	const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
	make('a', { href: address, download: 'look-again.ics' }).click();
	// The browser reads it a moment later.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
