import { readKey, writeKey } from '@/stores/engine/storage';

const nameOf = (key: string) => `unstuck:here:${key}`;
const unkept = new Map<string, number | undefined>();

/**
 * Notes that a step was ticked by hand on this device, or (undefined) no longer is. It goes into no file: a copy of the
 * chats that somebody made of another phone saves nothing of this one.
 */
export function noteHere(key: string, at: number | undefined): void {
	unkept.set(key, at);
	writeKey(nameOf(key), at === undefined ? null : String(at));
}

/** Whether a tick of this time was set here, and did not come in a file or a link. The note is a moment older. */
export function wasHere(key: string, at: number): boolean {
	const noted = Number(readKey(nameOf(key)) ?? unkept.get(key) ?? NaN);
	return Math.abs(at - noted) < 1000;
}
