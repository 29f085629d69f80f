import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile, utcTime } from '@/documents/calendar';

const at = Date.UTC(2026, 10, 22, 21, 40);
const fileOf = (title: string, description: string) =>
	calendarFile({
		uid: 'one@unstuck',
		stamp: utcTime(at - 60_000),
		start: utcTime(at),
		title,
		description,
		trigger: 'PT0S',
	});
const read = (file: string) => {
	const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!;
	return { event: new ICAL.Event(event), alarm: event.getFirstSubcomponent('valarm') };
};

test('a calendar reads the reminder back: when, what, and that it rings', () => {
	const { event, alarm } = read(fileOf('Look again', 'https://unstuck.example/tools/stuck-or-slow/'));
	expect(event.startDate.toJSDate().getTime()).toBe(at);
	expect(event.endDate.compare(event.startDate)).toBe(1);
	expect(event.summary).toBe('Look again');
	expect(event.description).toBe('https://unstuck.example/tools/stuck-or-slow/');
	expect(alarm!.getFirstPropertyValue('action')).toBe('DISPLAY');
	expect(String(alarm!.getFirstPropertyValue('trigger'))).toBe('PT0S');
});

test('no text breaks the file, and no line is longer than calendars read', () => {
	const title = fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
		.filter((text) => !/[\u0000-\u001f\u007f\u0085\u2028\u2029]/.test(text));
	fc.assert(
		fc.property(title, (text) => {
			const file = fileOf(text, 'https://unstuck.example/');
			expect(read(file).event.summary).toBe(text);
			for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		}),
	);
});
