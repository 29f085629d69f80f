const timeUnits = { s: 'second', m: 'minute', h: 'hour' } as const;
export const startTimer = (timer: string) => {
	const [count, unit] = [parseInt(timer), timeUnits[timer.at(-1) as keyof typeof timeUnits]];
	return `Start a timer: ${count} ${unit}${count === 1 ? '' : 's'}`;
};
export const timer = {
	stop: 'Stop the timer',
	sound: 'Tell me with a sound',
	again: 'Start again',
	tick: 'Tick this step',
	left: (time: string) => `${time} left`,
	running: 'The timer is running.',
	off: 'The timer is stopped.',
	minute: 'One minute left.',
	up: 'Time is up.',
} as const;
export const timerFailed = 'The timer could not be loaded. Check the connection, then tap again.';
