export const triedTitle = 'What I tried';
export const triedDescription =
	'Everything you tried on this device, when, and what came of it. Save a copy, or start over.';
export const triedEmpty = 'Nothing yet. Steps that you tick will appear here.';
export const triedFailed =
	'The list could not be loaded. Check your connection, then reload this page. Your ticks are safe.';
export const noOutcome = 'You have not said whether it worked';
export const startOverAll = 'Start everything over';
export const exported = (name: string) => `Saved as ${name}.`;
export const unreadable = 'This file could not be read. Choose it again.';
export const refused = {
	huge: 'This file is larger than 1 MB, so it is not a progress file from this site.',
	corrupt: 'This file is damaged or incomplete, so nothing was changed.',
	foreign: 'This file is not from this site, so nothing was changed.',
	newer: 'This file was made by a newer version of this site: reload this page and try again.',
};
export const previewHeading = (name: string) => `What is in ${name}`;
export const previewLines = {
	new: 'new here',
	newer: 'newer than yours',
	same: 'the same as yours',
	older: 'older than yours',
	unknown: 'for steps that this site does not have: kept, but not shown',
};
export const previewEmpty = 'No ticks and no outcomes.';
export const mergeExplained = 'Add it to mine: where you both have a step, the newer one is kept.';
export const replaceExplained = (gone: number, older: number) =>
	`Replace mine: only what is in the file is kept. ${gone} of yours would be deleted, ${older} replaced by something older.`;
export const copyHeading = 'Keep a copy';
export const exportButton = 'Save my progress as a file';
export const importLabel = 'Import a file';
export const mergeButton = 'Add it to mine';
export const replaceButton = 'Replace mine';
export const cancel = 'Cancel';
export const imported = 'Imported.';
export const alreadyHere = 'Nothing to import: you already have all of it.';
export const everythingCleared = 'Everything is cleared.';
export const restored = 'Everything has been restored.';
export const localOnly = 'Your ticks stay in this browser, on this device. Nobody else sees them.';
export const needsScript = 'This page reads your ticks with JavaScript, and JavaScript is off here.';
export const copyAbout =
	'A file takes your ticks to another phone or browser, or brings them back later. It contains no chats.';
export const startOverAbout =
	'This clears every tick and every answer on this device. You can undo it until you tick something again.';
export const lastingHeading = 'When ticks can get lost';
export const lasting = [
	'Safari on iPhone, iPad and Mac can delete your ticks once you have used it for seven days without coming back here. To be safe, save a file.',
	'A private window forgets your ticks when you close it.',
	'Some browsers are set to block storage, or have no room left. If so, a note on the page tells you. Your ticks then last until you close the page, and you can save them as a file from that note.',
	'Clearing the browser’s data clears the ticks too. It does not touch your chats.',
];
export const fileHeading = 'What is in the file';
export const fileAbout = 'It is a text file in JSON, with your ticks and your answers in it and nothing about you:';
/** In Markdown: what each part of the file means. */
export const fileParts = {
	'`app`, `version`':
		'Always `unstuck`, and the version of the format. A newer version is refused, and nothing is changed.',
	'`ticks`':
		'By the name of the fix and the step: `done` or `skipped`, when (milliseconds since 1970), and which revision of the step you saw.',
	'`outcomes`': 'By the name of the fix: `worked`, `no-change` or `worse`, and when.',
	'`answers`': 'By the guide and the question: what you said there, and when. Left out if you said nothing.',
	'`backup`': 'The date of your last backup, if you said it, and when you did.',
	'`platform`': 'The phone you chose, if you chose one: `android`, `iphone` or `both`.',
	'`kept`': 'What this version of the site could not read. It is passed on untouched.',
};
