import { plural } from '../format';

export const oneAtATime = 'One step at a time';
export const startRun = 'Start, one step at a time';
export const oneAtATimeAbout = 'One screen per step. Stop when it works.';
export const run = {
	fixOf: (fix: number, fixes: number) => `Fix ${fix} of ${fixes}`,
	stepOf: (from: number, to: number, steps: number) =>
		steps < 2 ? '' : from === to ? `, step ${from} of ${steps}` : `, steps ${from} to ${to} of ${steps}`,
	questionOf: (question: number, questions: number) => `Question ${question} of ${questions}`,

	next: 'Next step',
	done: 'Done',
	skipFix: 'Skip this fix',
	skip: (steps: number) => plural(steps, { one: 'Skip this step', other: 'Skip these steps' }),
	skipQuestion: 'Skip this question',
	tried: 'I’ve tried this already: no change',
	back: 'Back',
	menu: 'More choices',
	leave: 'Stop and see the whole list',
	tapAnswer: 'Tap your answer',
	whenDone: 'Tap what you see',
	why: 'Why this helps',
	sources: 'Sources and more about this fix',
	screenOf: (screen: number, screens: number) => `${screen} of ${screens}`,
	nextScreen: 'Show the next screen',
	likelyTried: 'The likely fixes are done',
	/** Also for whoever misses chats, so it says nothing of where they are. */
	likelyTriedAbout: 'Some fixes are left. They are less likely to help, and what can lose chats is not among them.',
	tryMore: (count: number) => plural(count, { one: 'Try one more', other: `Try ${count} more` }),
	enough: 'Enough for today. What now?',
};
/** In the first fix that starts a backup, which takes the place of the old one. */
export const allHere = {
	ask: 'Are all your chats on this phone?',
	about:
		'This fix starts a backup, or lets one run by itself. It takes the place of the old one, which may hold what is missing here.',
	yes: 'Yes, all of them',
	no: 'No, some are missing',
	unsure: 'I can’t tell',
};
