import { recall, remember } from './engine/storage';

const nameOf = (key: string) => `unstuck:here:${key}`;

/**
 * Records that a step was ticked by hand on this device, or (undefined) no longer is. It goes into no file: a copy
 * made of another phone saves nothing of this one.
 */
export function recordOrigin(key: string, at: number | undefined): void {
	remember(nameOf(key), at === undefined ? null : String(at));
}

/** Whether a tick of this time was set here, and did not come in a file or a link. Its record is a moment older. */
export function isFromHere(key: string, at: number): boolean {
	return Math.abs(at - Number(recall(nameOf(key)) ?? NaN)) < 1000;
}
