export const startOver = 'Start over';
export const startedOver = 'Ticks cleared.';
export const undo = 'Undo';
export const undone = 'Ticks are back.';
export const ticksFailed =
	'Not saved yet: a part of this page could not be loaded. Check the connection, then load this page again. Your ticks are kept.';
export const startOverOf = (title: string) => `start over: ${title}`;
export const undoOf = (act: string) => `Undo ${act}`;
