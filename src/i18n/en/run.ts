export const oneAtATime = 'One step at a time';
export const runFailed =
	'This could not be loaded. Check the connection, then tap again. The whole list is on this page.';
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
