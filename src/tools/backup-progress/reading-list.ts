import type { Reading } from '@/schemas/reading';
import { formatSize } from '@/tools/common/sizes';
import { stuckTexts as text } from '@/texts/tools';
import { clockTime } from '@/tools/common/clock';
import { button, make } from '@/client/dom';

/** The readings, newest first, each with a way to remove it. */
export function readingList(
	readings: readonly Reading[],
	{ remove, startOver }: { remove: (at: number) => void; startOver: () => void },
): HTMLElement[] {
	if (readings.length === 0) return [];
	const rows = [...readings].reverse().map((reading) => {
		const words = `${clockTime(reading.at)}: ${readingText(reading)}`;
		return make(
			'li',
			{},
			make('span', {}, words),
			button('×', () => remove(reading.at), { 'aria-label': text.remove(words), class: 'check-remove' }),
		);
	});
	return [
		make('p', { class: 'check-heading' }, text.readings),
		make('ul', { class: 'check-readings' }, ...rows),
		button(text.startOver, startOver),
	];
}

/** A reading in the words of the phone. */
export function readingText({ percent, uploaded, total }: Reading): string {
	if (uploaded !== undefined)
		return total === undefined ? text.sent(formatSize(uploaded)) : text.sentOf(formatSize(uploaded), formatSize(total));
	const share = Number((percent ?? 0).toFixed(1));
	return total === undefined ? text.percent(share) : text.ofTotal(share, formatSize(total));
}
