import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { reminderFile, type Interval, intervals } from '@/library/reminders';

const page = new URL('https://unstuck.example/unstuck/fixes/read-last-backup/');
const read = (interval: Interval) =>
	new ICAL.Event(new ICAL.Component(ICAL.parse(reminderFile(interval, page))).getFirstSubcomponent('vevent')!);

/** The first days on which it comes up. */
function days(interval: Interval, count: number): string[] {
	const times = read(interval).iterator();
	return Array.from({ length: count }, () => times.next()!.toString());
}

test('another library reads the files back, with the right days', () => {
	expect(intervals).toEqual(['weekly', 'fortnightly', 'monthly']);
	expect(days('weekly', 3)).toEqual(['2026-11-29T10:00:00', '2026-12-06T10:00:00', '2026-12-13T10:00:00']);
	expect(days('fortnightly', 3)).toEqual(['2026-11-29T10:00:00', '2026-12-13T10:00:00', '2026-12-27T10:00:00']);
	expect(days('monthly', 3)).toEqual(['2026-12-01T10:00:00', '2027-01-01T10:00:00', '2027-02-01T10:00:00']);
});

test('the hour belongs to the wall clock of the reader, in summer and in winter', () => {
	for (const interval of intervals) {
		const { startDate } = read(interval);
		expect(startDate.zone).toBe(ICAL.Timezone.localTimezone);
		expect(reminderFile(interval, page)).not.toMatch(/TZID|DTSTART[^\r]*Z\r/);
	}
	const summer = days('weekly', 40).filter((day) => day.startsWith('2027-07'));
	expect(summer.length).toBeGreaterThan(0);
	for (const day of summer) expect(day).toMatch(/T10:00:00$/);
});

test('each has one alarm with a trigger, and says where to read on', () => {
	for (const interval of intervals) {
		const event = read(interval);
		const alarms = event.component.getAllSubcomponents('valarm');
		expect(
			alarms.map((alarm) => [alarm.getFirstPropertyValue('action'), String(alarm.getFirstPropertyValue('trigger'))]),
		).toEqual([['DISPLAY', '-PT5M']]);
		expect(event.component.getFirstPropertyValue('url')).toBe(page.href);
		expect(event.description).toContain(page.href);
	}
});

test('the files have ids of their own and are the same at every build', () => {
	expect(new Set(intervals.map((interval) => read(interval).uid)).size).toBe(intervals.length);
	for (const interval of intervals) expect(reminderFile(interval, page)).toBe(reminderFile(interval, page));
});

test('lines end and break as the format wants it', () => {
	for (const line of reminderFile('weekly', page).split('\r\n')) {
		expect(line).not.toContain('\n');
		expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
	}
});
