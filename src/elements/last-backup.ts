import { targetIn } from '@/client/dom';
import { PageElement } from '@/client/element';
import { localDay } from '@/i18n/format';
import { $backup, noBackup, noteBackup } from '@/stores/last-backup';

/** Asks beside a step what the date of the last backup is. A second tap takes the answer back. */
class LastBackup extends PageElement {
	connectedCallback() {
		this.date.max = localDay(Date.now());
		this.listen(this, 'click', 'change');
		this.follow([$backup], ({ last }) => {
			for (const choice of this.querySelectorAll('button')) choice.ariaPressed = String(dayOf(choice) === last?.day);
			this.date.value = last && last.day !== noBackup ? last.day : '';
		});
	}

	handleEvent(event: Event) {
		const choice = targetIn<HTMLButtonElement>(event, 'button');
		if (event.type === 'change') noteBackup(this.date.value || null);
		else if (choice) noteBackup(choice.ariaPressed === 'true' ? null : dayOf(choice));
	}

	private get date() {
		return this.find('input');
	}
}
customElements.define('last-backup', LastBackup);

function dayOf({ value }: HTMLButtonElement): string {
	return value === noBackup ? noBackup : localDay(Date.now(), Number(value));
}
