export const startOver = 'Start over';
export const startedOver = 'Ticks cleared.';
export const undo = 'Undo';
export const undone = 'Ticks are back.';
export const ticksFailed =
	'Not saved yet: a part of this page could not be loaded. Check the connection, then load this page again. Your ticks are kept.';
/** What the last act was, where it is not plain from the page. */
export const undoImport = (name: string) => `Undo import: ${name}`;
export const undoReport = 'Undo using the report as mine';
export const undoStartOver = (title: string | undefined) => `Undo start over${title ? `: ${title}` : ''}`;
export const everything = 'everything';
