import { calendarFile } from '@/documents/calendar';
import { reminder } from '@/texts/reminder';

const rules = {
	weekly: ['FREQ=WEEKLY;BYDAY=SU', '20261129T100000'],
	fortnightly: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU', '20261129T100000'],
	monthly: ['FREQ=MONTHLY;BYMONTHDAY=1', '20261201T100000'],
} as const;
export type Interval = keyof typeof rules;
export const intervals = Object.keys(rules) as Interval[];

/**
 * At ten wherever the phone is, as it names no time zone; imported again it adds no second entry, as its id never
 * changes.
 */
export function reminderFile(interval: Interval, { href }: URL): string {
	const [rule, start] = rules[interval];
	return calendarFile({
		uid: `${interval}-look@unstuck`,
		// Fixed, so that a build makes the same file every day.
		stamp: '20261122T000000Z',
		start,
		title: reminder.title,
		description: `${reminder.description} ${href}`,
		trigger: '-PT5M',
		more: [`URL:${href}`, `RRULE:${rule}`, 'TRANSP:TRANSPARENT', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'],
	});
}
