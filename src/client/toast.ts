let place: HTMLElement | undefined;
let end = 0;

/** Shows a short message at the foot of the window for some seconds, and has it read out. */
export function say(message: string): void {
	if (!place) {
		place = document.createElement('output');
		place.className = 'toast';
		document.body.append(place);
	}
	clearTimeout(end);
	place.textContent = '';
	// A live region is read out when it changes, so it has to be there, and empty, for a moment first.
	end = window.setTimeout(() => {
		place!.textContent = message;
		end = window.setTimeout(() => (place!.textContent = ''), 5000);
	}, 60);
}
