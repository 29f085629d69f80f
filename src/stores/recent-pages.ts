import { readKey, writeKey } from '@/stores/engine/storage';

const key = 'unstuck:places';
const most = 12;

/**
 * The addresses where the reader ticked something, the last one first: a tick belongs to a step wherever it is shown, so
 * the ticks alone cannot tell which of its guides the reader follows. A lost place costs nothing but a shortcut.
 */
export function recentPages(): string[] {
	return (readKey(key) ?? '').split(' ', most).filter(Boolean);
}

/** Remembers that the reader ticked something at this address. */
export function rememberPage(address: string): void {
	writeKey(key, [address, ...recentPages().filter((place) => place !== address)].slice(0, most).join(' '));
}
