export const stepLinkName = 'Copy the link to this step';
export const headingLinkName = 'Copy the link to this section';
export const linkCopied = 'Link copied.';
export const copyHere = 'This browser does not let the page copy. Copy the selected text yourself.';
