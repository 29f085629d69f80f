import { shortDay } from '../format';

export const startOver = 'Start over';
export const startedOver = 'Ticks cleared.';
export const undo = 'Undo';
export const undone = 'Ticks are back.';
export const unsaved = {
	blocked: 'Your ticks are not being saved: this browser blocks storage. They stay until you close this page.',
	full: 'Your ticks are not being saved: this browser’s storage is full. They stay until you close this page.',
};
export const unsavedKeep = 'Save them as a file';
export const unsavedMore = 'What does this mean? (new tab)';
export const changedSince = {
	done: 'This step changed since you ticked it',
	skipped: 'This step changed since you skipped it',
};
export const lookAgain = (what: string, at: number) =>
	`${what}${at > 0 ? ` on ${shortDay(at)}` : ''}. Please check it again.`;
export const looked = 'Checked';
export const skip = 'Skip';
/** Of a fix with such a step. */
export const checkAgain = 'Changed: check it again';
