import { make } from './dom';

/** Hands the reader a file. */
export function saveFile(name: string, type: string, content: string): void {
	const href = URL.createObjectURL(new Blob([content], { type }));
	make('a', { href, download: name }).click();
	// Some browsers start reading only after the click has returned.
	setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
