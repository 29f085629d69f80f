export const didItWork = 'Did it work?';
export const answers = { worked: 'Yes, it worked', 'no-change': 'No change', worse: 'It got worse' } as const;
export const nextFix = 'Next:';
export const youSaid = {
	worked: 'You said: it worked',
	'no-change': 'You said: no change',
	worse: 'You said: it got worse',
} as const;
export const takeBack = 'Change answer';
/** In lists and reports of what was tried. */
export const outcomeNames = { worked: 'It worked', 'no-change': 'No change', worse: 'It got worse' } as const;
