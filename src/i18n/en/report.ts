export const tried = 'What I tried';
export const fixesTried = 'Fixes';
export const triedNothing = 'Nothing yet.';
export const phone = 'Phone';
export const system = 'System';
export const symptom = 'What I see';
export const lastBackup = 'Last backup';
export const reportPage = 'This report as a page';
export const outcomeNames = { worked: 'It worked', 'no-change': 'No change', worse: 'It got worse' } as const;
export const noOutcome = (done: number, total: number) => (total > 0 && done === total ? 'Done' : 'Not finished');
export const stepsDone = (done: number, total: number) => `${done} of ${total} steps`;
export const badLink = {
	none: 'This link carries no report. Ask for the link again.',
	version: 'This report was made with another version of this site. Reload this page, then open the link again.',
	huge: 'This link is too long to be a report of this site. Ask for the link again.',
	damaged: 'This report link is cut off or was changed. Ask for it again, and copy it whole.',
} as const;
export const reportAbout = 'Asking in a forum? Post what you tried, so that nobody sends you the same thing again.';
export const reportPrivate =
	'The report is made on this device, from your ticks, your answers to “Did it work?” and the results that you kept. It holds no name, number or account. The link carries the report in its last part, after the #, which browsers do not send to any server.';
export const reportNeedsScript =
	'This page needs JavaScript, because the ticks are kept on this device only. Without it, copy the address of each fix that you tried.';
export const systemField = 'System, as far as this browser tells. Correct it, or leave it empty';
export const systemExample = 'Android 15';
export const notSaid = 'Not said';
export const lastBackupField = 'Last backup that finished, if you know';
export const reportLinkName = 'Link to this report';
export const moveName = 'To a phone';
export const codeName = 'QR code';
export const codeShown = 'Point the camera of the other phone at the code.';
export const codeFailed = 'The code could not be loaded. Check the connection and tap again.';
export const sharedHeading = 'A report from a link';
export const linkFailed = 'The report could not be loaded. Check the connection, then reload this page.';
export const sharedAbout = 'Somebody made it with this site. You can only read it; your own ticks are as they were.';
export const useAsMine = 'Use as mine';
export const ownReport = 'My own report';
export const tookOver = 'The ticks of the report are now yours too. Where both had one, the newer stayed.';
export const tookNothing = 'You have all of it already. Nothing was changed.';
export const gaveBack = 'Your ticks are as they were.';
export const checkResults = 'Results of checks';
export const resultsAbout = 'You kept these. They go into what you copy, but the link and the QR code leave them out.';
export const leaveOut = 'Leave out';
export const leftOut = (title: string) => `Left out and forgotten: ${title}`;
export const notLeftOut = 'This browser did not let the page forget it. Try again.';
export const resultsFailed =
	'The results that you kept could not be loaded. Check the connection, then reload this page.';
export const unknownFixes = (count: number) =>
	count === 1
		? 'One fix of this report is not on this site now.'
		: `${count} fixes of this report are not on this site now.`;
export const askForHelp = 'Asking for help? Copy what you tried';
