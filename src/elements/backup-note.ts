import { PageElement } from '@/client/element';
import { localDay } from '@/i18n/format';
import { noteBackup } from '@/stores/last-backup';
import { $notes, noteKnown } from '@/stores/readings';
import { parseSize } from '@/tools/common/sizes';
import { noteKept } from '@/texts/ending';

/** Keeps the day and the size of the backup that has just finished. Today is only a proposal until it is kept. */
class BackupNote extends PageElement {
	connectedCallback() {
		this.day.max = localDay(Date.now());
		// A day may have been chosen before this script came.
		this.day.value ||= this.day.max;
		this.listen(this, 'click');
		this.find<HTMLButtonElement>('button').disabled = false;
	}

	handleEvent({ target }: Event) {
		if (!(target instanceof HTMLButtonElement) || !this.day.value) return;
		const said = this.find<HTMLInputElement>('#note-size').value.trim();
		const size = parseSize(said);
		const isSize = 'bytes' in size;
		noteBackup(this.day.value);
		if (isSize) noteKnown({ ...$notes.get(), total: size.bytes });
		this.find('output').textContent = said && !isSize ? size.problem : noteKept(this.day.value, said);
	}

	private get day() {
		return this.find<HTMLInputElement>('#note-day');
	}
}
customElements.define('backup-note', BackupNote);
