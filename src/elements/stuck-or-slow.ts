import { localTime } from '@/tools/common/clock';
import { button, make } from '@/client/dom';
import { href } from '@/client/url';
import { field, numberIn } from '@/tools/common/field';
import { forecastView } from '@/tools/backup-progress/forecast-view';
import { readingList } from '@/tools/backup-progress/reading-list';
import { tell } from '@/tools/common/result-event';
import { uploadOfVisit } from '@/tools/connection/visit';
import { formatMbps } from '@/tools/connection/line';
import { parseReading } from '@/tools/backup-progress/reading';
import { formatSize, parseSize } from '@/tools/common/sizes';
import { $notes, $notesLost, addReading, keep, noteKnown, removeReading, type Notes } from '@/stores/readings';
import { common, stuckTexts as text } from '@/texts/tools';

/** Stuck, or only slow? Readings of the backup screen, kept on the device, and what they tell. */
class StuckOrSlow extends HTMLElement {
	#see = field(text.see, { enterkeyhint: 'go' }, text.seeHint);
	#when = field(text.when, { type: 'datetime-local' });
	#size = field(common.size, {}, common.sizeHint);
	#upload = field(text.upload, { inputmode: 'decimal' }, text.uploadHint);
	#earlier = make('details', {}, make('summary', {}, text.earlier), this.#when.block);
	#verdict = make('div', { role: 'status' });
	#rest = make('div');
	#said = make('output', { class: 'check-said' });
	#list = make('div');
	#undo = button(text.undo, () => this.undo(), { hidden: '' });
	#before: Notes | undefined;
	#stop: (() => void) | undefined;

	connectedCallback() {
		if (!this.firstChild) this.build();
		this.#stop = $notes.subscribe((notes) => this.show(notes));
	}

	disconnectedCallback() {
		this.#stop?.();
	}

	private build() {
		const known = make('div', { class: 'check-row' }, this.#size.block, this.#upload.block);
		const measured = uploadOfVisit();
		const note = measured ? text.measured(formatMbps(measured)) : '';
		const link = make(
			'p',
			{ class: 'field-hint' },
			note,
			' ',
			make('a', { href: href('/tools/connection/') }, text.measure),
		);
		const form = make(
			'form',
			{ novalidate: true },
			this.#see.block,
			this.#earlier,
			known,
			link,
			make('button', { class: 'check-go' }, text.work),
		);
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.take();
		});
		this.append(
			form,
			this.#verdict,
			this.#rest,
			make('div', { class: 'check-list-foot' }, this.#list, this.#undo, this.#said),
		);
		const { total, mbps = measured } = $notes.get();
		this.#size.input.value = total ? formatSize(total) : '';
		this.#upload.input.value = mbps ? formatMbps(mbps) : '';
	}

	/** Takes in what the form holds, all of it or, where something is unclear, nothing. */
	private take() {
		for (const part of [this.#see, this.#when, this.#size, this.#upload]) part.problem('');
		const [see, when, size, upload] = [this.#see, this.#when, this.#size, this.#upload].map(({ input }) =>
			input.value.trim(),
		) as [string, string, string, string];
		const total = size ? parseSize(size, { unit: 'GB', whole: true }) : undefined;
		const mbps = upload ? numberIn(upload) : undefined;
		const reading = see || !size ? parseReading(see) : undefined;
		const at = when ? new Date(when).getTime() : Date.now();
		if (reading && 'problem' in reading) return this.#see.problem(reading.problem);
		if (this.#earlier.open && (Number.isNaN(at) || this.#when.input.validity.badInput))
			return this.#when.problem(text.noTime);
		if (at > Date.now()) return this.#when.problem(text.future);
		if (total && 'problem' in total) return this.#size.problem(total.problem);
		if (upload && mbps === undefined) return this.#upload.problem(text.badSpeed);
		this.#before = undefined;
		noteKnown({ total: total?.bytes, mbps });
		if (reading) addReading({ ...reading, at });
		this.#see.input.value = this.#when.input.value = '';
		this.#earlier.open = false;
	}

	private show(notes: Notes) {
		const { verdict, rest, summary } = forecastView(notes);
		this.#verdict.replaceChildren(...verdict);
		this.#rest.replaceChildren(...rest);
		this.#when.input.max = localTime(Date.now());
		this.#list.replaceChildren(
			...readingList(notes.readings, {
				remove: (at) => this.change(() => removeReading(at), text.removed),
				startOver: () => this.change(() => keep({ readings: [] }), text.startedOver),
			}),
		);
		this.#undo.hidden = !this.#before;
		if ($notesLost.get()) this.#said.textContent = text.lost;
		tell(this, notes.readings.length > 0 ? summary : null);
	}

	/** Does what can be taken back. */
	private change(act: () => void, said: string) {
		this.#before = $notes.get();
		act();
		this.#said.textContent = said;
		this.#undo.focus();
	}

	private undo() {
		const before = this.#before;
		this.#before = undefined;
		if (before) keep(before);
		this.#said.textContent = text.undone;
		this.#see.input.focus();
	}
}
customElements.define('stuck-or-slow', StuckOrSlow);
