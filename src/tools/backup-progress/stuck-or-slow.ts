import { button, link, make } from '@/client/dom';
import { saveFile } from '@/client/save-file';

import { calendarFile, utcTime } from '@/documents/calendar';
import type { Reading } from '@/schemas/reading';
import * as store from '@/stores/readings';
import type { Fact } from '@/stores/results';
import { forecastTexts, readingProblems, stuckTexts as text, verdictNames } from '@/texts/backup-progress';
import { common } from '@/texts/tools';
import { clockTime } from '../common/duration';
import { details, field, form, hasProblem, readSize, readSpeed, sizeField } from '../common/field';
import { formatMbps } from '../common/numbers';
import type { ToolOptions } from '../common/open-tool';
import { fixList, p, verdictView } from '../common/parts';
import { secondsNeeded, sumNeeded } from '../common/upload';
import { chartOf, chartView } from './chart';
import { forecast, reasons, type Forecast } from './forecast';
import { parseReading } from './reading';

/** Stuck, or only slow? Readings of the backup screen, kept on the device, and what they say. */
export function create({ emitResult }: ToolOptions): Node[] {
	const [verdict, rest, list] = [make('div', { role: 'status' }), make('div'), make('div')];
	const message = make('output', { class: 'check-message' });
	let before: store.Notes | undefined;
	const { element, see, when } = readingForm(() => (before = undefined));

	const change: Change = (act, done) => {
		before = store.$notes.get();
		act();
		message.textContent = done;
		undo.focus();
	};
	const takeBack = () => {
		const notes = before;
		before = undefined;
		if (notes) store.keep(notes);
		message.textContent = text.undone;
		see.input.focus();
	};
	const undo = button(text.undo, takeBack, { hidden: true });

	store.$notes.subscribe((notes) => {
		const seen = forecast(notes.readings, notes);
		const hasReadings = notes.readings.length > 0;
		verdict.replaceChildren(...(hasReadings ? verdictOf(seen) : []));
		rest.replaceChildren(...evidenceOf(seen, notes));
		list.replaceChildren(...(hasReadings ? readingList(notes.readings, change) : []));
		// As such a field writes a time: without its zone.
		const now = new Date();
		when.input.max = new Date(+now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
		undo.hidden = !before;
		if (store.$notesLost.get()) message.textContent = text.lost;
		emitResult(hasReadings ? factsOf(seen) : []);
	});
	return [element, verdict, rest, make('div', {}, list, undo, message)];
}

/** Changes the notes in a way that can be taken back, and says what was done. */
type Change = (act: () => void, done: string) => void;

/** The form takes in all that it holds or, where something is unclear, nothing. */
function readingForm(taken: () => void) {
	const see = field(text.see, { enterkeyhint: 'go' }, text.seeHint);
	const when = field(text.when, { type: 'datetime-local' });
	const measured = store.measuredUpload();
	const { total, mbps = measured } = store.$notes.get();
	const size = sizeField(total);
	const upload = field(text.upload, { inputmode: 'decimal', value: mbps ? formatMbps(mbps) : '' }, text.uploadHint);
	const earlier = details(text.earlier, when.block);
	const submit = () => {
		const reading = see.read(parseReading);
		const total = readSize(size);
		const mbps = readSpeed(upload);
		const at = when.read((typed) => new Date(typed).getTime()) ?? Date.now();
		if (!see.input.value.trim() && !size.input.value.trim()) see.problem(readingProblems.empty);
		if (earlier.open && (Number.isNaN(at) || when.input.validity.badInput)) when.problem(text.noTime);
		else if (at > Date.now()) when.problem(text.future);
		if (hasProblem(see, when, size, upload)) return;
		taken();
		store.noteKnown({ total, mbps });
		if (reading) store.addReading({ ...reading, at });
		see.input.value = when.input.value = '';
		earlier.open = false;
	};
	const element = form(
		submit,
		see.block,
		earlier,
		make('div', { class: 'check-row' }, size.block, upload.block),
		p('field-hint', measured ? text.measured(measured) : '', ' ', link('/tools/connection/', text.measure)),
	);
	return { element, see, when };
}

/** The readings, newest first, each with a way to remove it. */
function readingList(readings: Reading[], change: Change): Node[] {
	const rows = [...readings].reverse().map((reading) => {
		const words = `${clockTime(reading.at)}: ${text.reading(reading)}`;
		const remove = () => change(() => store.removeReading(reading.at), text.removed);
		return make(
			'li',
			{},
			make('span', {}, words),
			button('×', remove, { 'aria-label': text.remove(words), class: 'check-remove' }),
		);
	});
	return [
		p('check-heading', text.readings),
		make('ul', { class: 'check-readings' }, ...rows),
		button(text.startOver, () => change(() => store.keep({ readings: [] }), text.startedOver)),
	];
}

const verdictOf = ({ verdict, reason, quiet, timeout }: Forecast): Node[] => [
	verdictView(verdict, verdictNames[verdict]),
	p('', forecastTexts[reason](quiet, timeout)),
];

function evidenceOf(seen: Forecast, { readings, total, mbps }: store.Notes): Node[] {
	const chart = readings.length > 1 && chartOf(readings, seen, total);
	const { fixes, guide } = reasons[seen.reason];
	const size = total ?? readings.findLast((reading) => reading.total !== undefined)?.total;
	return [
		...figures(seen),
		...(seen.checkAt === undefined ? [] : [nextCheck(seen.checkAt)]),
		...(chart ? [chartView(chart)] : []),
		...(size === undefined ? [] : [p('check-heading', text.sum), ...sum(size, mbps)]),
		...fixList(fixes),
		...(guide ? [p('', link(`/${guide}/`, common.more))] : []),
	];
}

/** The result for the report; its sentences are in `@/tools/sentences`. */
function factsOf({ reason, quiet, timeout, mbps, percentPerHour, left }: Forecast): Fact[] {
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

function download(at: number): void {
	const file = calendarFile({
		uid: `look-again-${at}@unstuck`,
		stamp: utcTime(Date.now()),
		start: utcTime(at),
		title: text.event,
		description: location.href.split('#')[0]!,
		trigger: 'PT0S',
	});
	saveFile('look-again.ics', 'text/calendar', file);
}
