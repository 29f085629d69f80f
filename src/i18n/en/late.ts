/* What the one script of every page says of the parts that it loads later; their own texts come with them. */
export const partFailed = 'Part of this page could not be loaded. Check your connection, then reload this page.';
export const runFailed =
	'This could not be loaded. Check your connection, then tap again. The whole list is on this page.';
export const searchFailed = 'Search could not be loaded. Check your connection, then try again.';
export const menuFailed = 'The menu could not be loaded. Check your connection, then tap again.';
export const showFailed = 'The pictures could not be loaded. Check your connection, then tap again.';
export const timerFailed = 'The timer could not be loaded. Check your connection, then tap again.';
