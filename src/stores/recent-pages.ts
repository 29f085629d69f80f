import { readKey, writeKey } from './engine/storage';

const key = 'unstuck:places';
const most = 12;

/** The addresses where the reader ticked something, last first: ticks cannot tell which guide of a step they follow. */
export function recentPages(): string[] {
	return (readKey(key) ?? '').split(' ', most).filter(Boolean);
}

/** Remembers that the reader ticked something at this address. */
export function rememberPage(address: string): void {
	writeKey(key, [address, ...recentPages().filter((place) => place !== address)].slice(0, most).join(' '));
}
