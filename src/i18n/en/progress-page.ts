/** What is said of progress only sometimes: it is in a file of its own so that lists do not load it. */
export const triedTitle = 'What I tried';
export const triedDescription =
	'Everything you tried on this device, when, and what came of it. Take a copy with you, or start over.';
export const triedEmpty = 'Nothing yet. Tick a step in any list, and it shows here.';
export const triedFailed =
	'The list could not be loaded. Check your connection, then reload this page. Your ticks are safe.';
export const outcomeNames = { worked: 'It worked', 'no-change': 'No change', worse: 'It got worse' } as const;
export const noOutcome = 'No word on whether it worked';
export const everything = 'everything';
export const startOverAll = 'Start everything over';
export const exported = (name: string) => `Saved as ${name}.`;
export const unreadable = 'This file could not be read. Choose it again.';
export const previewHeading = (name: string) => `What is in ${name}`;
export const previewLines = {
	new: 'new here',
	newer: 'newer than yours',
	same: 'the same as yours',
	older: 'older than yours',
	unknown: 'for steps that this site does not have: kept, not shown',
} as const;
export const previewEmpty = 'No ticks and no outcomes.';
export const mergeExplained = 'Add it to mine: of each step the newer word stays.';
export const replaceExplained = (gone: number, older: number) =>
	`Replace mine: only what the file holds stays. ${gone} of yours would go, ${older} would become older.`;
export const copyHeading = 'Keep a copy';
export const exportButton = 'Save my progress as a file';
export const importLabel = 'Bring in a file';
export const mergeButton = 'Add it to mine';
export const replaceButton = 'Replace mine';
export const cancel = 'Cancel';
export const broughtIn = 'Brought in.';
export const alreadyHere = 'Nothing to bring in: all of it is here already.';
export const importOf = (name: string) => `import: ${name}`;
export const everythingCleared = 'Everything is cleared.';
export const broughtBack = 'Everything is back.';
export const onPaper = (page: string, origin: string) =>
	`This page: ${page} · Addresses that begin with a slash go behind ${origin}`;
