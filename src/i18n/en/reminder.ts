export const reminder = {
	question: 'How often should we remind you to check the date?',
	weekly: 'Every week',
	fortnightly: 'Every two weeks',
	monthly: 'Every month',
	about:
		'A small file opens in your calendar. It rings just before ten in the morning, wherever you are, on Sundays or on the first of the month. You can change the day and the time there.',
	title: 'Read the date of the last WhatsApp backup',
	description: 'Date, size, account. Is the date new? Then all is well. How to read it:',
};
