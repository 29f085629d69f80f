/** What copying says, apart from the other texts because every page with a fix loads it. */
export const copyLink = 'Copy link';
export const copyAs = 'Copy as…';
export const stepLinkName = 'Copy the link to this step';
export const linkCopied = 'Link copied.';
export const menuFailed = 'The menu could not be loaded. Check the connection and tap again.';
export const syntaxNames = { markdown: 'Markdown', bbcode: 'BBCode', html: 'HTML', text: 'Plain text' } as const;
export const linkName = 'Link';
export const shareName = 'Share…';
export const stepsFor = 'Steps for';
export const copyName = 'Copy';
export const copiedAs = (name: string) => `Copied: ${name}.`;
export const copyHere = 'This browser does not let the page copy. Copy the selected text yourself.';
export const fixNotLoaded = 'This fix could not be loaded. Check the connection, close the menu and open it again.';
