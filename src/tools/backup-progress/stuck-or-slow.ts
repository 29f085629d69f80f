import { localTime, clockTime } from '@/tools/common/clock';
import { button, make } from '@/client/dom';
import { href } from '@/client/url';
import { details, field, form, hasProblem, readSize, readSpeed, sizeField } from '@/tools/common/field';
import type { ToolOptions } from '@/tools/common/open-tool';
import { p } from '@/tools/common/parts';
import { formatMbps } from '@/tools/common/numbers';
import type { Reading } from '@/schemas/reading';
import * as store from '@/stores/readings';
import { readingProblems, stuckTexts as text } from '@/texts/backup-progress';
import { forecast } from './forecast';
import { evidenceOf, factsOf, verdictOf } from './forecast-view';
import { parseReading } from './reading';

/** Stuck, or only slow? Readings of the backup screen, kept on the device, and what they say. */
export function create({ emitResult }: ToolOptions): Node[] {
	const see = field(text.see, { enterkeyhint: 'go' }, text.seeHint);
	const when = field(text.when, { type: 'datetime-local' });
	const measured = store.measuredUpload();
	const { total, mbps = measured } = store.$notes.get();
	const size = sizeField(total);
	const upload = field(text.upload, { inputmode: 'decimal', value: mbps ? formatMbps(mbps) : '' }, text.uploadHint);
	const earlier = details(text.earlier, when.block);
	const verdict = make('div', { role: 'status' });
	const rest = make('div');
	const list = make('div');
	const message = make('output', { class: 'check-message' });
	let before: store.Notes | undefined;

	/** Takes in what the form holds: all of it or, where something is unclear, nothing. */
	const submit = () => {
		const reading = see.read(parseReading);
		const total = readSize(size);
		const mbps = readSpeed(upload);
		const at = when.read((typed) => new Date(typed).getTime()) ?? Date.now();
		if (!see.input.value.trim() && !size.input.value.trim()) see.problem(readingProblems.empty);
		if (earlier.open && (Number.isNaN(at) || when.input.validity.badInput)) when.problem(text.noTime);
		else if (at > Date.now()) when.problem(text.future);
		if (hasProblem(see, when, size, upload)) return;
		before = undefined;
		store.noteKnown({ total, mbps });
		if (reading) store.addReading({ ...reading, at });
		see.input.value = when.input.value = '';
		earlier.open = false;
	};

	/** Does what can be taken back. */
	const change = (act: () => void, done: string) => {
		before = store.$notes.get();
		act();
		message.textContent = done;
		undo.focus();
	};
	const undo = button(
		text.undo,
		() => {
			const notes = before;
			before = undefined;
			if (notes) store.keep(notes);
			message.textContent = text.undone;
			see.input.focus();
		},
		{ hidden: '' },
	);

	/** The readings, newest first, each with a way to remove it. */
	const readingList = (readings: Reading[]): Node[] => {
		if (readings.length === 0) return [];
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
	};

	store.$notes.subscribe((notes) => {
		const seen = forecast(notes.readings, notes);
		const hasReadings = notes.readings.length > 0;
		verdict.replaceChildren(...(hasReadings ? verdictOf(seen) : []));
		rest.replaceChildren(...evidenceOf(seen, notes));
		list.replaceChildren(...readingList(notes.readings));
		when.input.max = localTime(Date.now());
		undo.hidden = !before;
		if (store.$notesLost.get()) message.textContent = text.lost;
		emitResult(hasReadings ? factsOf(seen) : []);
	});

	return [
		form(
			submit,
			see.block,
			earlier,
			make('div', { class: 'check-row' }, size.block, upload.block),
			p(
				'field-hint',
				measured ? text.measured(measured) : '',
				' ',
				make('a', { href: href('/tools/connection/') }, text.measure),
			),
		),
		verdict,
		rest,
		make('div', { class: 'check-list-foot' }, list, undo, message),
	];
}
