import { make } from './dom';

let place: HTMLElement | undefined;
let end = 0;

/** Shows a short message at the foot of the window for five seconds, and has it read out. */
export function toast(message: string): void {
	if (!place) document.body.append((place = make('output', { class: 'toast' })));
	const show = (text: string) => (place!.textContent = text);
	clearTimeout(end);
	show('');
	// A live region is read out when it changes, so it has to be there, and empty, for a moment first.
	end = window.setTimeout(() => {
		show(message);
		end = window.setTimeout(show, 5000, '');
	}, 60);
}
