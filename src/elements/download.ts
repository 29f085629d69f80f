import { exportAll } from '@/stores/transfer';

/** Hands the reader a file of everything this device keeps, and returns its name. */
export function downloadProgress(): string {
	const now = new Date();
	const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
	const name = `unstuck-progress-${day}.json`;
	const url = URL.createObjectURL(new Blob([exportAll()], { type: 'application/json' }));
	Object.assign(document.createElement('a'), { href: url, download: name }).click();
	// Some browsers start reading only after the click has returned.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
	return name;
}
