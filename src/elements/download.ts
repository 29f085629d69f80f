import { make } from '@/client/dom';
import { localDay } from '@/i18n/format';
import { exportAll } from '@/stores/transfer';

/** Hands the reader a file of everything this device keeps, and returns its name. */
export function downloadProgress(): string {
	const name = `unstuck-progress-${localDay(Date.now())}.json`;
	const href = URL.createObjectURL(new Blob([exportAll()], { type: 'application/json' }));
	make('a', { href, download: name }).click();
	// Some browsers start reading only after the click has returned.
	setTimeout(() => URL.revokeObjectURL(href), 60_000);
	return name;
}
