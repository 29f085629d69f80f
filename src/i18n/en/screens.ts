export const showWhere = 'Show me where';
export const showFailed = 'The pictures could not be loaded. Check the connection, then tap again.';
export const showEveryTap = 'Show every tap';
export const onThisScreen = 'What is on this screen';
export const schematic = 'A sketch. Grey bars are lines that may differ; yours may stand in another order.';
export const doNotTap = 'Do not tap this';
export const phoneShows = (what: string) => `The phone shows: ${what}`;
