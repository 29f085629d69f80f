import { saveFile } from '@/client/save-file';
import { localDay } from '@/i18n/format';
import { exportAll } from '@/stores/transfer';

/** Hands the reader a file of everything this device keeps, and returns its name. */
export function downloadProgress(): string {
	const name = `unstuck-progress-${localDay(Date.now())}.json`;
	saveFile(name, 'application/json', exportAll());
	return name;
}
