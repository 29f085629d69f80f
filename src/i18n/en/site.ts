export const siteName = 'Unstuck';
export const componentsTitle = 'Components';
export const kindNames = {
	platform: 'Your phone',
	cause: 'Why it stops',
	symptom: 'What you see',
	recovery: 'Get chats back',
	after: 'Afterwards',
	tool: 'Tool',
	page: '',
};
export const messagesHeading = 'The phone says';
export const reviewed = (day: string) => `Checked on ${day}`;
export const onThisPage = 'On this page';
export const menu = 'Menu';
export const toolsHeading = 'Tools';
export const lookUp = 'More';
export const reportInMenu = 'Ask for help';
export const siteDescription = 'Get a stuck WhatsApp backup moving again, without losing a chat.';
export const theme = { label: 'Appearance', auto: 'Auto', light: 'Light', dark: 'Dark' };
export const footer = {
	promise: 'No chat is ever lost by following this site.',
	independent: 'Not connected with WhatsApp, Google or Apple. No accounts, no cookies, no tracking.',
	licence: 'Text: CC BY 4.0. Code: MIT.',
};
export const notFound = {
	title: 'We can’t find that page',
	description: 'The address may be old or mistyped. Search, or start from what you see.',
	intro: 'The address may be old or mistyped. Your chats and your ticks are not affected.',
	searchLabel: 'What were you looking for?',
	search: 'Search',
};
export const whatDoYouSee = 'What do you see?';
