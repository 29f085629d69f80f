/** What posts and reports say, beside the texts of the pages. */
export const stepLink = 'link';
export const riskLabel = 'Risk';
export const switchTo = { on: '(on)', off: '(off)' } as const;
export const tried = 'What I tried';
export const fixesTried = 'Fixes';
export const triedNothing = 'Nothing yet.';
export const phone = 'Phone';
export const system = 'System';
export const symptom = 'What I see';
export const lastBackup = 'Last backup';
export const reportPage = 'This report as a page';
export const outcomeNames = { worked: 'It worked', 'no-change': 'No change', worse: 'It got worse' } as const;
export const noOutcome = 'Not finished';
export const stepsDone = (done: number, total: number) => `${done} of ${total} steps`;
export const badLink = {
	none: 'This link carries no report. Ask for the link again.',
	version: 'This report was made with another version of this site. Reload this page, then open the link again.',
	huge: 'This link is too long to be a report of this site. Ask for the link again.',
	damaged: 'This report link is cut off or was changed. Ask for it again, and copy it whole.',
} as const;
/** The feed, and the list of everything. */
export const feedTitle = 'Unstuck: new and changed fixes';
export const listName = 'Fixes';
export const listPurpose = 'Help for a WhatsApp backup that will not finish, on Android and iPhone. The chats on the phone are the master copy: make one safe copy first, then try harmless fixes before others. Every fix says what it can cost.';
export const homeName = 'Home';
/** The copy menu. */
export const syntaxNames = { markdown: 'Markdown', bbcode: 'BBCode', html: 'HTML', text: 'Plain text' } as const;
export const linkName = 'Link';
export const shareName = 'Share…';
export const stepsFor = 'Steps for';
export const copyName = 'Copy';
export const copiedAs = (name: string) => `Copied: ${name}.`;
export const copyHere = 'This browser does not let the page copy. Copy the selected text yourself.';
export const fixNotLoaded = 'This fix could not be loaded. Check the connection, close the menu and open it again.';
/** The page at an old address. */
export const moved = (title: string) => `Moved: ${title}`;
export const movedTo = 'This page has a new address:';
