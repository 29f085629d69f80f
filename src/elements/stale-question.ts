import { button, make } from '@/client/dom';
import { shortDay } from '@/i18n/format';
import { readKey, writeKey } from '@/stores/engine/storage';
import { keepTicks, staleQuestion, startFresh } from '@/texts/stale';

const keptKey = 'unstuck:kept';

/** Asks once whether to start fresh, above a list whose ticks are all old. Not announced: it can wait. */
export function askStale(list: HTMLElement, since: Date): void {
	if (Number(readKey(keptKey)) >= since.getTime()) return;
	const again = list.querySelector<HTMLElement>('.start-over');
	const fresh = button(startFresh, () => {
		part.remove();
		again?.click();
	});
	const keep = button(keepTicks, () => {
		part.remove();
		writeKey(keptKey, String(since.getTime()));
		again?.focus();
	});
	const part = make('div', { class: 'stale' }, make('p', {}, staleQuestion(shortDay(since))), fresh, ' ', keep);
	// A new tick answers the question too.
	list.addEventListener('change', () => part.remove(), { once: true });
	list.prepend(part);
}
