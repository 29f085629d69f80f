import { PageElement } from '@/client/element';
import { button, make } from '@/client/dom';
import { loadOutline } from '@/stores/outline';
import { maxBytes } from '@/stores/progress-file';
import { type Import, type Mode, readImport } from '@/stores/transfer';
import { knownNames } from '@/stores/tried';
import { $undoable, undo } from '@/stores/undo';
import * as text from '@/texts/progress-page';
import { downloadProgress } from './download';

class KeepCopy extends PageElement {
	connectedCallback() {
		const save = this.find<HTMLButtonElement>('.export');
		save.onclick = () => this.announce(text.exported(downloadProgress()));
		save.disabled = false;
		this.find('.undo').onclick = () => undo() && this.announce(text.restored, 'input');
		const input = this.find('input');
		input.onchange = () => void this.read(input);
		// A file may have been chosen before this script came.
		void this.read(input);
		this.follow([$undoable], (last) => (this.find('.undo').hidden = last?.act !== 'import'));
	}

	private async read(input: HTMLInputElement) {
		const file = input.files?.[0];
		if (!file) return;
		// One byte too many is enough to refuse a file, so a film of 4 GB is never read whole.
		const start = file.slice(0, maxBytes + 1);
		const content = await start.text().catch(() => undefined);
		const known = await loadOutline(true).then(knownNames, () => undefined);
		// Lets the same file be chosen again after it was mended.
		input.value = '';
		if (content === undefined) return this.announce(text.unreadable);
		const found = readImport(content, known);
		if (found.ok) this.offer(file.name, found);
		else this.announce(text.refused[found.fault]);
	}

	private offer(name: string, { preview, apply }: Import & { ok: true }) {
		const choice = (words: string, mode: Mode) =>
			button(words, () => {
				const changed = apply(mode, name);
				this.announce(changed ? text.imported : text.alreadyHere, changed ? '.undo' : 'input');
			});
		const lines = (Object.keys(text.previewLines) as (keyof typeof text.previewLines)[]).flatMap((kind) =>
			preview[kind] > 0 ? make('li', {}, `${preview[kind]} ${text.previewLines[kind]}`) : [],
		);
		this.announce('');
		const part = this.find('.preview');
		part.replaceChildren(
			make('h3', {}, text.previewHeading(name)),
			lines.length > 0 ? make('ul', {}, ...lines) : make('p', {}, text.previewEmpty),
			make('p', {}, text.mergeExplained),
			choice(text.mergeButton, 'merge'),
			make('p', {}, text.replaceExplained(preview.gone, preview.older)),
			choice(text.replaceButton, 'replace'),
			button(text.cancel, () => this.announce('', 'input')),
		);
		part.hidden = false;
		part.focus();
	}

	private announce(words: string, focus?: string) {
		this.find('.preview').hidden = true;
		this.find('output').textContent = words;
		if (focus) this.find(focus).focus();
	}
}
customElements.define('keep-copy', KeepCopy);
