export const showWhere = 'Show me where';
export const showEveryTap = 'Show every tap';
export const onThisScreen = 'What is on this screen';
export const schematic =
	'This is a drawing. Grey bars stand for rows that may differ. On your phone the order may be different.';
export const doNotTap = 'Do not tap this';
export const phoneShows = (what: string) => `The phone shows: ${what}`;
