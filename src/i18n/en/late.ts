/* What the one script of every page says of the parts that it loads later; their own texts come with them. */
export const partFailed = 'Part of this page could not be loaded. Check your connection, then reload this page.';
export const tapFailed = 'This could not be loaded. Check your connection, then tap again.';
export const runFailed = `${tapFailed} The whole list is on this page.`;
export const searchFailed = 'Search could not be loaded. Check your connection, then try again.';
