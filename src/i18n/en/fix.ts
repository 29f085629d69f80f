export const riskNames = {
	none: 'No risk',
	pauses: 'Stops the running backup',
	settings: 'Changes settings or files',
	'replaces-backup': 'Replaces your old backup',
	'loses-chats': 'Can lose chats',
};
export const riskMeanings = {
	none: 'Your chats, your settings and the backup stay as they are.',
	pauses: 'It stops a backup that is running now. The chats on this phone are not affected.',
	settings:
		'You may have to set or download something again afterwards. If it can cost anything else, the fix says so.',
	'replaces-backup':
		'It starts a backup, which replaces the previous one. Do it only if all your chats are on this phone.',
	'loses-chats': 'Done without a copy, it can delete chats for good.',
};
/** What may be gone afterwards, behind the name of the risk. */
export const costs = 'What it costs';
/** At every step that starts a backup. */
export const onlyIfAllHere =
	'Only if **all your chats are on this phone**. Are some missing? [Get them back first](/recover/).';
export const safeguardName = 'Makes a copy';
export const avoidName = 'Do not do this';
export const minutes = (count: number) => `${count} min`;

export const whyNot = 'Why not';
export const steps = 'Steps';
export const worked = 'Done when';
export const undoHeading = 'How to undo it';
export const causesHeading = 'Helps when';
export const guidesHeading = 'Used in';
export const fixList = {
	title: 'All fixes',
	description: 'Everything you can try, from harmless to dangerous, each on a page of its own.',
	intro:
		'Everything you can try, from harmless to dangerous. Each fix has its own page that you can post in a forum or send to a friend.',
};
export const commonSense = 'General advice that needs no source.';
export const whatIsLost = 'What you can lose';
export const copyFirst = 'Make a copy first';
export const copyFirstText = 'Do these before any step below. Without a copy, lost chats cannot be recovered.';

export const startPath = 'Menu path';
export const andThen = ', then ';
export const fateNames = {
	'destroyed-by': 'Destroyed by',
	'left-behind-by': 'Left behind by',
	'made-by': 'Made by',
};
