/** Every text of the interface, one name each, so that scripts ship only what they say. */
export const siteName = 'Unstuck';
export const platformNames = { android: 'Android', iphone: 'iPhone' } as const;
export const platformQuestion = 'Which phone?';
export const bothPlatforms = 'Both';
export const onlyOn = { android: 'Android only', iphone: 'iPhone only' } as const;
export const kindNames = { platform: 'Your phone', cause: 'Why it stops', symptom: 'What you see', after: 'And then', tool: 'Tool', page: '' } as const;
export const riskNames = {
	none: 'No risk',
	pauses: 'Stops the running backup',
	settings: 'Changes settings or files',
	'loses-chats': 'Can lose chats',
} as const;
export const riskMeanings = {
	none: 'It cannot harm your chats, your settings or the backup.',
	pauses: 'It ends the backup that runs now. You start it again afterwards. No chat is lost.',
	settings: 'You may have to set or fetch something again afterwards. No chat is lost.',
	'loses-chats': 'Done without a copy, it can delete chats for good.',
} as const;
export const safeguardName = 'Makes a copy';
export const avoidName = 'Do not do this';
export const minutes = (count: number) => `${count} min`;
export const why = 'Why it helps';
export const whyNot = 'Why not';
export const steps = 'Steps';
export const worked = 'It worked if';
export const undoHeading = 'How to undo it';
export const causesHeading = 'Helps when';
export const guidesHeading = 'Part of';
export const sourcesHeading = 'Sources';
export const commonSense = 'This rests on common sense. No source is needed.';
export const whatIsLost = 'What you can lose';
export const copyFirst = 'Make a copy first';
export const copyFirstText = 'Do these before any step below. Without a copy, lost chats do not come back.';
export const checklist = 'Checklist';
export const progressOf = (done: number, total: number) => `${done} of ${total}`;
export const andSkipped = (skipped: number) => (skipped > 0 ? `, ${skipped} skipped` : '');
export const progressLabel = (done: number, skipped: number, total: number) => `${done} of ${total} steps done${andSkipped(skipped)}`;
export const skip = 'Skip';
export const skipped = 'Skipped';
export const startOver = 'Start over';
export const startedOver = 'Ticks cleared.';
export const undo = 'Undo';
export const undone = 'Ticks are back.';
export const messagesHeading = 'The phone says';
export const reviewed = (day: string) => `Checked on ${day}`;
export const formatDay = (day: string | Date) =>
	new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day));
export const onThisPage = 'On this page';
export const menu = 'Menu';
export const search = 'Search';
export const theme = { label: 'Colours', auto: 'Auto', light: 'Light', dark: 'Dark' } as const;
export const footer = {
	promise: 'No chat is ever lost by following this site.',
	independent: 'Not connected with WhatsApp, Google or Apple. No accounts, no cookies, no tracking.',
	licence: 'Words: CC BY 4.0. Code: MIT.',
} as const;
export const sourceKinds = { official: 'Official', press: 'Press', community: 'Community', vendor: 'Sells software' } as const;
export const readOn = (day: string) => `read on ${day}`;
export const inLanguage = (language: string) => `in ${new Intl.DisplayNames(['en'], { type: 'language' }).of(language)}`;
export const sells = (what: string) => `Sells: ${what}`;
export const startPath = 'Menu path';
export const andThen = ', then ';

// Pictures, and the pages of every state.
export const showWhere = 'Show me where';
export const showEveryTap = 'Show every tap';
export const onThisScreen = 'What is on this screen';
export const schematic = 'A sketch. Grey bars are lines that may differ; yours may stand in another order.';
export const doNotTap = 'Do not tap this';
export const journeyHeading = 'How a backup travels, and where it can stick';
export const copiesHeading = 'Where your chats are, and what destroys each copy';
export const fates = { 'destroyed-by': 'Destroyed by', 'left-behind-by': 'Left behind by', 'made-by': 'Made by' } as const;
export const nothingDestroys = 'No fix on this site touches it.';
export const notFound = {
	title: 'There is no page here',
	description: 'The address may be old or mistyped. Search, or start from what you see.',
	intro: 'The address may be old or mistyped. Nothing has happened to your chats, and your ticks are safe.',
	searchLabel: 'What were you looking for?',
	search: 'Search',
} as const;
/* Progress: what lists say at once; what is said only sometimes is in texts/progress.ts. */
export const startOverOf = (title: string) => `start over: ${title}`;
export const undoOf = (act: string) => `Undo ${act}`;
