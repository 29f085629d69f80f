/** What copying says, apart from the other texts because every page with a fix loads it. */
export const copyLink = 'Copy link';
export const copyAs = 'Copy as…';
export const stepLinkName = 'Copy the link to this step';
export const linkCopied = 'Link copied.';
export const menuFailed = 'The menu could not be loaded. Check the connection and tap again.';
