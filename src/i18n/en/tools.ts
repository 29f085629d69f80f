import { formatNumber } from '@/tools/common/numbers';

export const offer = {
	tick: 'Tick this step',
	ticked: 'Ticked.',
	keep: 'Keep this result for my report',
	kept: 'Saved on this device, for your report.',
	forget: 'Delete it',
	forgotten: 'Deleted.',
	lost: 'This browser does not save anything, so the result cannot be kept.',
};

export const common = {
	todo: 'What to do',
	more: 'Read more',
	work: 'Work it out',
	size: 'Size of the backup',
	sizeHint: 'As the chat backup screen shows it, like 2.9 GB.',
	badSpeed: 'Type the upload speed as a number, like 4.5.',
	sentence: (words: string) => `${words}.`,
	labelled: (label: string, words: string) => `${label}: ${words}`,
};

export const sizeProblems = {
	empty: 'Type a size with its unit, like 2.9 GB.',
	number: (number: string) => `“${number}” is not a number we can read. Write it like 2.9 or 1,234.`,
	many: 'There are more than two sizes here. Keep only the one we ask for.',
	large: (size: string) => `${size} is more than any phone holds. Check the number and the unit.`,
	negative: 'A size cannot be less than zero. Remove the minus sign.',
	percent: 'This is a percentage. Type a size with its unit, like 2.9 GB.',
	speed: 'This is a speed. Type a size with its unit, like 2.9 GB.',
	nothing: 'There is no size in this. Type a number and a unit, like 2.9 GB or 412 MB.',
};

/** Times in words; only days may come with a half. */
export const durations = {
	unknown: 'an unknown time',
	moment: 'less than a minute',
	minutes: (count: number) => `${formatNumber(count)} min`,
	hours: (hours: number, minutes: number): string =>
		`${formatNumber(hours)} h` + (minutes > 0 ? ` ${durations.minutes(minutes)}` : ''),
	days: (count: number) => `${formatNumber(Math.floor(count))}${count % 1 ? ' and a half' : ''} days`,
	tooLong: (days: number) => `more than ${formatNumber(days)} days`,
	about: (time: string) => `about ${time}`,
	atLeast: (time: string) => `at least ${time}`,
	upTo: (time: string) => `up to ${time}`,
	between: (least: string, most: string) => `${least} to ${most}`,
};
