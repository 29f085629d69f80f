import { loadOutline } from '@/stores/outline';
import { type Import, type Mode, readImport } from '@/stores/transfer';
import { knownNames } from '@/stores/tried';
import { $undoable, undo } from '@/stores/undo';
import * as text from '@/texts/progress-page';
import { downloadProgress } from './download';
import { previewOf } from './import-preview';

// One byte more than a progress file may have is enough to refuse it, and a film of 4 GB is never read whole.
const enough = 1_000_001;

/** Saves all progress as a file and brings such a file in, after a preview. */
class KeepCopy extends HTMLElement {
	#stop?: () => void;

	connectedCallback() {
		this.addEventListener('click', this);
		this.addEventListener('change', this);
		this.#stop = $undoable.subscribe((act) => (this.find('.undo').hidden = !act?.label.startsWith(text.importOf(''))));
	}

	disconnectedCallback() {
		this.removeEventListener('click', this);
		this.removeEventListener('change', this);
		this.#stop?.();
	}

	handleEvent({ type, target }: Event) {
		if (type === 'change' && target instanceof HTMLInputElement) void this.read(target);
		if (type !== 'click' || !(target instanceof Element)) return;
		if (target.matches('.export')) this.say(text.exported(downloadProgress()));
		else if (target.matches('.undo') && undo()) this.say(text.broughtBack, 'input');
	}

	private async read(input: HTMLInputElement) {
		const file = input.files?.[0];
		if (!file) return;
		const content = await file
			.slice(0, enough)
			.text()
			.catch(() => undefined);
		const known = await loadOutline(true).then(knownNames, () => undefined);
		// Lets the same file be chosen again after it was mended.
		input.value = '';
		const found = content === undefined ? undefined : readImport(content, known);
		if (found?.ok) this.offer(file.name, found);
		else this.say(found ? found.reason : text.unreadable);
	}

	private offer(name: string, found: Import & { ok: true }) {
		const decide = (mode: Mode | undefined) => {
			if (!mode) return this.say('', 'input');
			const changed = found.apply(mode, text.importOf(name));
			this.say(changed ? text.broughtIn : text.alreadyHere, changed ? '.undo' : 'input');
		};
		this.say('');
		const preview = this.find('.preview');
		preview.replaceChildren(...previewOf(name, found.preview, decide));
		preview.hidden = false;
		preview.focus();
	}

	private say(words: string, focus?: string) {
		this.find('.preview').hidden = true;
		this.find('output').textContent = words;
		if (focus) this.find(focus).focus();
	}

	private find = (selector: string) => this.querySelector<HTMLElement>(selector)!;
}
customElements.define('keep-copy', KeepCopy);
