export const didItWork = 'Did it work?';
export const answers = {
	worked: 'Yes, it worked',
	moving: 'It’s moving now',
	'no-change': 'No change',
	worse: 'It got worse',
};
export const nextFix = 'Next:';
export const youSaid = {
	worked: 'You said: it worked',
	'no-change': 'You said: no change',
	worse: 'You said: it got worse',
};
export const takeBack = 'Change answer';
/** In lists and reports of what was tried. */
export const outcomeNames = { worked: 'It worked', 'no-change': 'No change', worse: 'It got worse' };
/** The one rule of waiting, for the run and for every page. */
export const waitRule =
	'Look at the MB figure: it moves long before the percentage. One percent takes about 80 seconds × the size in GB ÷ the upload in Mbps. Where you know neither number, give it half an hour.';
