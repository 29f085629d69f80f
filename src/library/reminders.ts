import { createEvent, type EventAttributes } from 'ics';
import { reminder } from '@/texts/reminder';

const rules = {
	weekly: 'FREQ=WEEKLY;BYDAY=SU',
	fortnightly: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU',
	monthly: 'FREQ=MONTHLY;BYMONTHDAY=1',
} as const;
export type Interval = keyof typeof rules;
export const intervals = Object.keys(rules) as Interval[];

/** The first Sunday, and the first of a month, from which the reminders count. */
const starts = { weekly: [2026, 11, 29], fortnightly: [2026, 11, 29], monthly: [2026, 12, 1] } as const;

/**
 * A calendar file for a look at the date of the last backup. Its hour names no time zone, so it stands at ten wherever the
 * phone is, in summer and in winter; its id never changes, so a second import changes the entry and adds none.
 * @param page the address of the page that explains how to look
 */
export function calendarFile(interval: Interval, page: URL): string {
	const event: EventAttributes & { timestamp: string } = {
		uid: `${interval}-look@unstuck`,
		productId: '-//Unstuck//Reminders//EN',
		// A build makes the same file every day.
		timestamp: '20261122T000000Z',
		start: [...starts[interval], 10, 0],
		startInputType: 'local',
		startOutputType: 'local',
		duration: { minutes: 5 },
		title: reminder.title,
		description: `${reminder.description} ${page.href}`,
		url: page.href,
		recurrenceRule: rules[interval],
		busyStatus: 'FREE',
		transp: 'TRANSPARENT',
		alarms: [{ action: 'display', description: reminder.title, trigger: { minutes: 5, before: true } }],
	};
	const { error, value } = createEvent(event);
	if (error || value === null)
		throw new Error(
			`The calendar file "${interval}" cannot be made: ${error?.message ?? 'no reason given'}. Correct src/library/reminders.ts.`,
		);
	return value;
}
