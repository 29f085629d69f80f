import { shortDay } from '@/i18n/format';
import { readKey, writeKey } from '@/stores/engine/storage';
import { keepTicks, staleQuestion, startFresh } from '@/texts/progress-page';

const keptKey = 'unstuck:kept';

/** Asks once whether to start fresh, above a list whose ticks are all old. Not announced: it can wait. */
export function askStale(list: HTMLElement, since: Date): void {
	if (Number(readKey(keptKey)) >= since.getTime()) return;
	const part = Object.assign(document.createElement('div'), { className: 'stale' });
	const text = Object.assign(document.createElement('p'), { textContent: staleQuestion(shortDay(since)) });
	const button = (textContent: string) =>
		Object.assign(document.createElement('button'), { type: 'button', textContent });
	const [fresh, keep] = [button(startFresh), button(keepTicks)];
	const again = list.querySelector<HTMLElement>('.start-over');
	fresh.addEventListener('click', () => again?.click());
	keep.addEventListener('click', () => {
		writeKey(keptKey, String(since.getTime()));
		again?.focus();
	});
	part.append(text, fresh, ' ', keep);
	part.addEventListener('click', ({ target }) => target instanceof HTMLButtonElement && part.remove());
	// A new tick answers the question too.
	list.addEventListener('change', () => part.remove(), { once: true });
	list.prepend(part);
}
