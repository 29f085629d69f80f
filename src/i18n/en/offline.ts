/** What the site says about the copy of itself that a phone keeps. */
export const savedCopy = (day: string) => `You are offline. This is your saved copy from ${day}.`;
export const newVersion = 'A new version of this site is ready.';
export const showNew = 'Reload';
export const keep = 'Keep a copy on this device';
export const keepWhy = 'The site then works without a connection. Saving it uses less than 2.5 MB of data.';
export const kept = (day: string) =>
	`This device keeps a copy of the site, from ${day}. It works without a connection.`;
export const remove = 'Remove the copy';
export const removed = 'The copy is removed. Your ticks are still here.';
export const saving = 'Saving a copy …';
export const refused = 'The copy was not saved. The connection dropped, or the device is full. Try again later.';
export const notSaved = {
	title: 'This page is not in your saved copy',
	description: 'You are offline, and this page is not in your saved copy.',
	text: 'You are offline. This page will open once you are back online.',
	home: 'Go to the saved home page',
};
