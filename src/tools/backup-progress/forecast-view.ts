import { button, make } from '@/client/dom';
import { href } from '@/client/url';
import { calendarFile, utcTime } from '@/documents/calendar';
import type { Notes } from '@/stores/readings';
import type { Fact } from '@/stores/results';
import { forecastTexts, stuckTexts as text, verdictNames } from '@/texts/backup-progress';
import { common } from '@/texts/tools';
import { clockTime } from '@/tools/common/clock';
import { lastOf } from '@/tools/common/numbers';
import { fixList, p, verdictView } from '@/tools/common/parts';
import { secondsNeeded, sumNeeded } from '@/tools/common/upload';
import { chartOf, chartView } from './chart';
import { reasons, type Forecast } from './forecast';

/** The verdict, which is read out. */
export const verdictOf = ({ verdict, reason, quiet, timeout }: Forecast): Node[] => [
	verdictView(verdict, verdictNames[verdict]),
	p('', forecastTexts[reason](quiet, timeout)),
];

/** What stands behind the verdict: figures, when to check again, the chart, the sum, and what to do. */
export function evidenceOf(seen: Forecast, { readings, total, mbps }: Notes): Node[] {
	const chart = readings.length > 1 && chartOf(readings, seen, total);
	const { fixes, guide } = reasons[seen.reason];
	const size = total ?? lastOf(readings.filter((reading) => reading.total !== undefined))?.total;
	return [
		...figures(seen),
		...(seen.checkAt === undefined ? [] : [nextCheck(seen.checkAt)]),
		...(chart ? [chartView(chart)] : []),
		...(size === undefined ? [] : [p('check-heading', text.sum), ...sum(size, mbps)]),
		...fixList(fixes),
		...(guide ? [p('', make('a', { href: href(`/${guide}/`) }, common.more))] : []),
	];
}

/** The result for the report; its sentences are in `@/tools/sentences`. */
export function factsOf({ reason, quiet, timeout, mbps, percentPerHour, left }: Forecast): Fact[] {
	const facts: Fact[] = [[reason, quiet, timeout]];
	if (mbps !== undefined) facts.push(['mbps', mbps]);
	if (percentPerHour !== undefined) facts.push(['per-hour', percentPerHour]);
	if (left?.from === 'connection') facts.push(['at-best', left.seconds]);
	else if (left) facts.push(['left', left.seconds, left.least, ...(left.most === undefined ? [] : [left.most])]);
	return facts;
}

function figures({ mbps, percentPerHour, left }: Forecast): Node[] {
	const speeds = [mbps && text.mbps(mbps), percentPerHour && text.perHour(percentPerHour)].filter(Boolean);
	const time = left && (left.from === 'connection' ? text.atBest : text.left)(left.seconds, left.least, left.most);
	const rows = [
		[text.speedNow, speeds.length > 0 && common.sentence(speeds.join(', '))],
		[text.timeLeft, time],
	].flatMap(([name, value]) => (name && value ? [make('dt', {}, name), make('dd', {}, value)] : []));
	return rows.length > 0 ? [make('dl', { class: 'check-figures' }, ...rows)] : [];
}

/** The sum for the whole upload, in bytes and Mbps; without a speed, examples that are called so. */
function sum(size: number, mbps?: number): Node[] {
	const known = mbps === undefined ? undefined : sumNeeded(size, mbps);
	if (known)
		return [p('check-sum', text.sumText(known.gigabytes, known.mbps, known.hours)), p('check-small', text.sumMeaning)];
	const examples = [1, 5, 20].map((speed) => text.guessRow(secondsNeeded(size, speed), speed));
	return [p('check-small', text.guess(size, examples))];
}

/** When to check again, in milliseconds since 1970: by the clock, so it is right after sleep and reload too. */
function nextCheck(at: number): HTMLElement {
	const when = make('output', { class: 'check-next' });
	const calendar = button(text.calendar, () => download(at));
	const view = make('div', { class: 'check-again' }, when, calendar);
	const update = () => {
		const wait = at - Date.now();
		const words = wait > 0 ? text.checkAgain(clockTime(at), wait / 1000) : text.checkNow;
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
