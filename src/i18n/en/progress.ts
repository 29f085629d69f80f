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
/** Of a fix with such a step. */
export const checkAgain = 'Changed: check it again';
export const staleQuestion = (day: string) => `These ticks are from ${day}. Start fresh?`;
export const startFresh = 'Start fresh';
export const keepTicks = 'Keep them';
export const markNames = { begun: 'started', done: 'done' };
export const resumeHeading = 'Continue where you left off';
export const nextStep = (title: string, number: number) => `Next: ${title}, step ${number}`;
/** What the last act was, where it is not plain from the page. */
export const undoImport = (name: string) => `Undo import: ${name}`;
export const undoReport = 'Undo using the report as mine';
export const undoStartOver = (title: string | undefined) => `Undo start over${title ? `: ${title}` : ''}`;
export const everything = 'everything';
