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
export const skip = 'Skip';
export const skipped = 'Skipped';
export const startOver = 'Start over';
export const startedOver = 'Ticks cleared.';
export const undo = 'Undo';
export const undone = 'Ticks are back.';
export const ticksFailed = 'Not saved yet: a part of this page could not be loaded. Check the connection, then load this page again. Your ticks are kept.';
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
export const showFailed = 'The pictures could not be loaded. Check the connection, then tap again.';
export const showEveryTap = 'Show every tap';
export const onThisScreen = 'What is on this screen';
export const schematic = 'A sketch. Grey bars are lines that may differ; yours may stand in another order.';
export const doNotTap = 'Do not tap this';
export const fates = { 'destroyed-by': 'Destroyed by', 'left-behind-by': 'Left behind by', 'made-by': 'Made by' } as const;
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
// Paths, safeguards, timers and reminders.
export const didItWork = 'Did it work?';
export const answers = { worked: 'Yes, it worked', 'no-change': 'No change', worse: 'It got worse' } as const;
export const nextFix = 'Next:';
export const noCloudNext = 'Ways out without the cloud';
export const youSaid = { worked: 'You said: it worked', 'no-change': 'You said: no change', worse: 'You said: it got worse' } as const;
export const takeBack = 'Take back';
export const onDay = (at: number) => (at > 0 ? ` (${new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })})` : '');
export const onPhone = { android: 'On Android', iphone: 'On an iPhone' } as const;
export const copyRule = 'The steps below stay folded until every step of these is ticked as done. What was skipped, ticked on another device, or ticked more than a week ago does not count.';
export const choosePhoneFirst = 'Choose your phone further up, and only the copies for it count.';
export const copySaid = 'I have made a copy of my chats that is not on this phone. I looked, and it is there. I know what I can lose here.';
export const stepsFolded = 'The steps are folded.';
export const stepsOpen = 'The steps are open, below this box.';
export const copyState = {
	done: (at: number) => `Done${onDay(at)}`,
	elsewhere: () => 'Ticked on another device. Was it for this phone? If not, do it again.',
	old: (at: number) => `Too long ago${onDay(at)}. Do it again.`,
	open: (_: number, done: number, total: number) => `${done} of ${total} steps done`,
} as const;
export const oneAtATime = 'One step at a time';
export const runFailed = 'This could not be loaded. Check the connection, then tap again. The whole list is on this page.';
export const oneAtATimeAbout = 'Large, one action after the other, the likely ones first.';
export const run = {
	fixOf: (fix: number, fixes: number) => `Fix ${fix} of ${fixes}`,
	stepOf: (step: number, steps: number) => `, step ${step} of ${steps}`,
	done: 'Done',
	next: 'Next',
	skip: 'Skip',
	skipFix: 'Skip this fix',
	back: 'Back',
	leave: 'See the whole list',
} as const;
const timeUnits = { s: 'second', m: 'minute', h: 'hour' } as const;
export const startTimer = (timer: string) => {
	const [count, unit] = [parseInt(timer), timeUnits[timer.at(-1) as keyof typeof timeUnits]];
	return `Start a timer: ${count} ${unit}${count === 1 ? '' : 's'}`;
};
export const timer = {
	stop: 'Stop the timer',
	sound: 'Tell me with a sound',
	again: 'Start again',
	tick: 'Tick this step',
	left: (time: string) => `${time} left`,
	running: 'The timer is running.',
	off: 'The timer is stopped.',
	minute: 'One minute left.',
	up: 'Time is up.',
} as const;
export const reminder = {
	question: 'How often shall your calendar remind you to look at the date?',
	weekly: 'Every week',
	fortnightly: 'Every two weeks',
	monthly: 'Every month',
	about: 'A small file opens in your calendar. It rings just before ten in the morning where you are, on Sundays or on the first of the month. You can change the day and the hour there.',
	title: 'Read the date of the last WhatsApp backup',
	description: 'Date, size, account. Is the date new? Then all is well. How to read it:',
} as const;
export const phoneQuestion = 'Which phone do you have?';
export const phoneHint = 'Tap yours if it is not marked. Then say what you see.';
export const describeIt = 'Describe it in your own words';
// Checks that the page carries out itself.
export const checkNames = { connection: 'Measure it here', phone: 'Look from here', space: 'Work it out here', 'stuck-or-slow': 'Work it out here' } as const;
export const checkNote = 'The tool needs JavaScript. Below you see how to do it by hand.';
export const checkFailed = 'The tool could not be loaded. Check the connection, then try again. It also works by hand.';
// Search.
export const searchPage = {
	description: 'Search every fix and every guide in your own words: what you see, what the phone says, what you want to do.',
	hint: 'What do you see?',
	close: 'Close',
	keys: 'Ctrl K',
	withoutScript: 'The search needs JavaScript, which is off in this browser. Every page is in these lists:',
} as const;
export const searchFailed = 'The search did not load. Look at your connection, then try again.';
export const tryAgain = 'Try again';
export const searchFilters = { platform: 'Phone', kind: 'Kind', risk: 'Risk' } as const;
export const searchAny = { platform: 'Both phones', kind: 'Every kind', risk: 'Any risk' } as const;
export const resultKinds = { fix: 'Fix', ...kindNames, platform: 'Whole list', page: 'About this site' } as const;
export const searching = 'Searching…';
export const results = (count: number) => (count === 1 ? '1 result' : `${count} results`);
export const moreResults = 'More results';
export const nothingFound = 'Nothing found for';
export const nothingNarrowed = 'Nothing is left with these choices.';
export const clearFilters = 'Search everything';
export const showingFor = 'Showing results for';
export const searchInstead = 'Search instead for';
export const whatDoYouSee = 'What do you see?';
export const orTheseGuides = 'Or start here';
