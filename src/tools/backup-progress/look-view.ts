import { reminderFile } from '@/tools/backup-progress/calendar';
import { formatDuration } from '@/tools/common/duration';
import { stuckTexts as text } from '@/texts/tools';
import { clockTime } from '@/tools/common/clock';
import { button, make } from '@/client/dom';

/** When to look again: it goes by the clock, so it is right after sleep and reload too; and a file for the calendar. */
export function lookView(at: number): HTMLElement {
	const line = make('output', { class: 'check-look' });
	const calendar = button(text.calendar, () =>
		save(reminderFile(at, text.event, location.href.split('#')[0]!, Date.now())),
	);
	const view = make('div', { class: 'check-again' }, line, calendar);
	const update = () => {
		const wait = at - Date.now();
		const words = `${text.lookAgain} ${wait > 0 ? text.lookAt(clockTime(at), formatDuration(wait / 1000)) : text.lookNow}.`;
		// Only a change is read out, so the wait is not told every few seconds.
		if (line.textContent !== words) line.textContent = words;
		line.ariaLive = wait > 0 ? 'off' : 'polite';
		calendar.hidden = wait <= 0;
	};
	update();
	const timer = setInterval(() => (view.isConnected ? update() : clearInterval(timer)), 5000);
	return view;
}

function save(file: string): void {
	const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
	make('a', { href: address, download: 'look-again.ics' }).click();
	// The browser reads it a moment later.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
