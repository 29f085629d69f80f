export const checkNames = {
	connection: 'Measure it here',
	phone: 'Check it here',
	space: 'Work it out here',
	'stuck-or-slow': 'Work it out here',
};
export const checkNote = 'This tool needs JavaScript. Below is how to do it by hand.';
export const checkFailed =
	'The tool could not be loaded. Check your connection, then try again. You can also do it by hand.';
