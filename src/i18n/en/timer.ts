import { plural } from '../format';

const timeUnits = {
	s: { one: 'second', other: 'seconds' },
	m: { one: 'minute', other: 'minutes' },
	h: { one: 'hour', other: 'hours' },
};
/** @param length like `30s`, `10m` or `1h` */
export const startTimer = (length: string) => {
	const [count, unit] = [parseInt(length), timeUnits[length.at(-1) as keyof typeof timeUnits]];
	return `Start a timer: ${count} ${plural(count, unit)}`;
};
export const timer = {
	stop: 'Stop the timer',
	sound: 'Play a sound when time is up',
	again: 'Restart the timer',
	tick: 'Tick this step',
	left: (time: string) => `${time} left`,
	running: 'The timer is running.',
	off: 'The timer has stopped.',
	minute: 'One minute left.',
	up: 'Time is up.',
};
