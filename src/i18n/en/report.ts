import { plural } from '../format';

export const tried = 'What I tried';
export const fixesTried = 'Fixes';
export const triedNothing = 'Nothing yet.';
export const phone = 'Phone';
export const system = 'System version';
export const symptom = 'What I see';
export const lastBackup = 'Last backup';
export const reportPage = 'This report as a page';
export const noOutcome = (done: number, total: number) => (total > 0 && done === total ? 'Done' : 'Not finished');
export const stepsDone = (done: number, total: number) =>
	plural(total, { one: `${done} of 1 step`, other: `${done} of ${total} steps` });
export const badLink = {
	none: 'There is no report in this link. Ask for the link again.',
	version: 'This report was made with another version of this site. Reload this page, then open the link again.',
	huge: 'This link is too long to be a report of this site. Ask for the link again.',
	damaged: 'This link is incomplete or was changed. Ask for it again, and copy all of it.',
};
export const reportAbout = 'Asking in a forum? Post what you have tried, so that nobody suggests it again.';
export const reportPrivate =
	'The report is made on this device, from your ticks, your answers to “Did it work?” and the results that you kept. It contains no name, number or account. The link holds the report in its last part, after the #, which browsers do not send to any server.';
export const reportNeedsScript =
	'This page needs JavaScript, because the ticks are kept on this device only. Without it, copy the address of each fix that you tried.';
export const addDetails = 'Add or correct details';
export const systemField = 'System version. Correct it, or leave it empty';
export const systemExample = 'Android 15';
export const notSaid = 'No answer';
export const lastBackupField = 'Date of the last backup, if you know it';
export const reportLinkName = 'Link to this report';
export const moveName = 'To another phone';
export const codeName = 'QR code';
export const codeShown = 'Point the other phone’s camera at the code.';
export const codeFailed = 'The code could not be loaded. Check your connection and tap again.';
export const sharedHeading = 'A report from a link';
export const linkFailed = 'The report could not be loaded. Check your connection, then reload this page.';
export const sharedAbout =
	'Somebody made this report on this site. You are only reading it: your own ticks have not changed.';
export const useAsMine = 'Use as mine';
export const ownReport = 'My own report';
export const tookOver = 'The ticks in the report are now yours too. Where you both had one, the newer was kept.';
export const tookNothing = 'You already have all of this. Nothing has changed.';
export const gaveBack = 'Your ticks are back as they were.';
export const checkResults = 'Results of checks';
export const resultsAbout = 'You kept these. They go into what you copy, but the link and the QR code leave them out.';
export const leaveOut = 'Leave out';
export const leftOut = (title: string) => `Left out and deleted: ${title}`;
export const notLeftOut = 'This browser would not delete it. Try again.';
export const resultsFailed =
	'The results that you kept could not be loaded. Check your connection, then reload this page.';
export const unknownFixes = (count: number) =>
	plural(count, {
		one: 'One fix in this report is no longer on this site.',
		other: `${count} fixes in this report are no longer on this site.`,
	});
export const askForHelp = 'Asking for help? Copy what you tried';
export const answerHeading = 'Suggest what to try next';
export const answerAbout =
	'Tick fixes, then send the link. It opens the guide with these fixes first, marked as suggested. Fixes that were already tried are left out.';
export const answerGuide = 'Guide';
export const answerTitle = 'What to try next';
export const answerLinkName = 'Link to this answer';
