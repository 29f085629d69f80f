import { formatMbps, judgeLine, type Measured } from '@/tools/connection/line';
import { make } from '@/client/dom';
import { href } from '@/client/url';
import { field, numberIn } from '@/tools/common/field';
import { lineView } from '@/tools/connection/line-view';
import { quickView } from '@/tools/connection/quick-view';
import { tell } from '@/tools/common/result-event';
import { speedView } from '@/tools/connection/speed-view';
import { keepUpload } from '@/tools/connection/visit';
import { formatSize, parseSize } from '@/tools/common/sizes';
import { $notes } from '@/stores/readings';
import { troubleTexts, common, lineCheckTexts as text } from '@/texts/tools';
import type { Trouble } from '@/tools/connection/trouble';

/** Is the line alive, and how fast is its upload: first by this site alone, then, if the reader wants, by a speed test. */
class ConnectionCheck extends HTMLElement {
	#size = field(common.size, {}, common.sizeHint);
	#other = field(text.otherField, { inputmode: 'decimal' });
	#result = make('div', { class: 'check-result', role: 'status' });
	#measured: Measured = {};
	#stop: (() => void) | undefined;

	connectedCallback() {
		if (!this.firstChild) this.build();
	}

	disconnectedCallback() {
		this.#stop?.();
	}

	private build() {
		const { server, tapped } = this.dataset;
		const quick = quickView((said) => tell(this, said));
		const other = make('form', { novalidate: true }, this.#other.block, make('button', {}, text.work));
		other.addEventListener('submit', (event) => {
			event.preventDefault();
			const upload = numberIn(this.#other.input.value);
			this.#other.problem(upload === undefined ? text.otherBad : '');
			if (upload !== undefined) this.show({ upload });
		});
		const { total } = $notes.get();
		this.#size.input.value = total ? formatSize(total) : '';
		this.#size.input.addEventListener('change', () => this.judge());
		this.append(
			make('p', { class: 'check-heading' }, text.quick),
			quick.view,
			make('p', { class: 'check-heading' }, text.upload),
			this.#size.block,
			...(server
				? [this.speed(server)]
				: [
						make('p', {}, text.elsewhere),
						make('p', {}, make('a', { class: 'check-link', href: href('/tools/connection/') }, text.link)),
					]),
			make('details', {}, make('summary', {}, text.other), other),
			this.#result,
		);
		if (tapped !== undefined) quick.start();
	}

	private speed(server: string): HTMLElement {
		const { view, stop } = speedView(server, ({ measured, trouble }) => this.show(measured, trouble));
		this.#stop = stop;
		return view;
	}

	/** Shows what a test measured, also one that broke off. */
	private show(measured: Measured, trouble?: Trouble) {
		this.#measured = measured;
		if (measured.upload) keepUpload(measured.upload);
		this.judge(trouble);
		this.#result.scrollIntoView({ block: 'nearest' });
	}

	private judge(trouble?: Trouble) {
		const size = this.#size.input.value ? parseSize(this.#size.input.value, { unit: 'GB', whole: true }) : undefined;
		this.#size.problem(size && 'problem' in size ? size.problem : '');
		if (Object.keys(this.#measured).length === 0 && !trouble) return;
		const report = judgeLine(this.#measured, size && 'bytes' in size ? size.bytes : undefined);
		const { upload } = this.#measured;
		this.#result.replaceChildren(...lineView(report, this.#measured, trouble));
		const said = [
			...(trouble ? [troubleTexts[trouble]] : []),
			...(upload === undefined ? [] : [text.upNumber(formatMbps(upload)), report.answer]),
		];
		tell(this, said.join(' '));
	}
}
customElements.define('connection-check', ConnectionCheck);
