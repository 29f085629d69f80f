import { plural } from '../format';

export const statusName = 'Your chats';
export const lastBackup = 'Last backup:';
export const noBackup = 'none';
export const safeCopy = 'Safe copy:';
export const noCopy = 'not yet';
export const oldCopy = (day: string) => `${day}, too old`;
export const triedName = 'Tried:';
export const triedFixes = (count: number) => plural(count, { one: '1 fix', other: `${count} fixes` });

/** The small question beside the step that reads the date. */
export const whenWasIt = 'When was it?';
export const backupDays = { today: 'Today', yesterday: 'Yesterday', none: 'No date' };
export const otherDay = 'Another day';
