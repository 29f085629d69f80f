import { link, make } from '@/client/dom';
import { PageElement } from '@/client/element';
import { nearDay } from '@/i18n/format';
import { $backup, noBackup } from '@/stores/last-backup';
import { $outcomes } from '@/stores/outcomes';
import { $shown } from '@/stores/platform';
import { type KnownFixes, type Status, statusOf } from '@/stores/status';
import { $ticks } from '@/stores/ticks';
import * as text from '@/texts/status';

/** How safe the chats are, in one line, once this device knows anything of it. */
class ChatsSafe extends PageElement {
	connectedCallback() {
		const known = JSON.parse(this.dataset.fixes!) as KnownFixes;
		this.follow([$ticks, $outcomes, $backup, $shown], (ticks, outcomes, { last }, shown) => {
			const status = statusOf(known, ticks, outcomes, last, shown, Date.now());
			const isKnown = status.backup || status.copy || status.tried > 0;
			this.hidden = !isKnown;
			this.replaceChildren(...(isKnown ? facts(status, this.dataset.copy!) : []));
		});
	}
}
customElements.define('chats-safe', ChatsSafe);

function facts({ backup, copy, tried }: Status, quick: string): Node[] {
	const day = backup?.day === noBackup ? text.noBackup : backup && nearDay(backup.day);
	const made = copy && nearDay(copy.at);
	return [
		...(day ? [fact(text.lastBackup, '/fixes/read-last-backup/', day)] : []),
		fact(text.safeCopy, `/fixes/${copy?.fix ?? quick}/`, made ? (copy.isOld ? text.oldCopy(made) : made) : text.noCopy),
		...(tried > 0 ? [fact(text.triedName, '/progress/', text.triedFixes(tried))] : []),
	];
}

function fact(name: string, address: string, value: string): HTMLElement {
	return make('span', {}, `${name} `, link(address, value));
}
