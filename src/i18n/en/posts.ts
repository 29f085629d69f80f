export const stepLink = 'link';
export const moreAbout = 'Notes, sources and how to undo it';
export const riskLabel = 'Risk';
export const switchTo = { on: '(on)', off: '(off)' };
export const feedTitle = 'Unstuck: new and changed fixes';
export const listName = 'Fixes';
export const listPurpose =
	'Help for a WhatsApp backup that will not finish, on Android and iPhone. The chats on the phone are the master copy: make one safe copy first, then try the harmless fixes before the others. Every fix says what it can cost.';
export const homeName = 'Home';
export const moved = (title: string) => `Moved: ${title}`;
export const movedTo = 'This page has a new address:';
