import { formatDay } from '../format';

/** The pages at the end of a path. */
export const copyMade = (title: string, day: string) => `Your safe copy: ${title}, ${day}.`;
export const noCopy = 'No safe copy is noted on this device yet. Make one now, before you try anything else:';
export const moreOfGuide = 'The other fixes for this';
export const reportReady = 'Copy what I tried, ready to post';
export const noteAbout =
	'Note the date and the size now. Next time they tell at a glance whether a backup has grown, shrunk or stopped.';
export const noteDate = 'Date of the backup';
export const noteSize = 'Its size, if the screen shows one';
export const noteSave = 'Save it on this phone';
export const noteKept = (day: string, size: string) => `Saved: ${formatDay(day)}${size ? `, ${size}` : ''}.`;
export const movingNow = {
	onePercent: (time: string) => `Here one percent takes ${time}.`,
	worked: 'The bar is gone and the date is new',
	stopped: 'It has stopped again',
};
