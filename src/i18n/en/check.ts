export const checkNames = {
	connection: 'Measure it here',
	phone: 'Look from here',
	space: 'Work it out here',
	'stuck-or-slow': 'Work it out here',
} as const;
export const checkNote = 'The tool needs JavaScript. Below you see how to do it by hand.';
export const checkFailed = 'The tool could not be loaded. Check the connection, then try again. It also works by hand.';
