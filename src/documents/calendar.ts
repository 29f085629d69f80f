interface CalendarEvent {
	/** Its id: importing the same one again changes the entry instead of adding another. */
	uid: string;
	/** When the file was made, as `20261122T000000Z`. */
	stamp: string;
	/** When it starts, as `20261129T100000` on whatever clock the phone has, or as `20261129T100000Z` in UTC. */
	start: string;
	title: string;
	description: string;
	/** When it rings, counted from the start: `PT0S`, `-PT5M`. */
	trigger: string;
	/** Further lines, as the format writes them: `RRULE:FREQ=WEEKLY`. */
	more?: string[];
}

/** Writes a calendar file (RFC 5545) with one event, five minutes long. It needs none of what a calendar library carries. */
export function calendarFile({ uid, stamp, start, title, description, trigger, more = [] }: CalendarEvent): string {
	const summary = escape(title);
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Unstuck//EN',
		'METHOD:PUBLISH',
		'BEGIN:VEVENT',
		`UID:${uid}`,
		`DTSTAMP:${stamp}`,
		`DTSTART:${start}`,
		'DURATION:PT5M',
		`SUMMARY:${summary}`,
		`DESCRIPTION:${escape(description)}`,
		...more,
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${summary}`,
		`TRIGGER:${trigger}`,
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR',
		'',
	]
		.flatMap(fold)
		.join('\r\n');
}

/** A moment, in milliseconds since 1970, as a calendar file writes it in UTC. */
export const utcTime = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Breaks a line after 75 bytes, as the format demands; a character beyond ASCII takes up to four. */
function fold(line: string): string[] {
	const bytes = (text: string) => new TextEncoder().encode(text).length;
	const lines = [''];
	for (const character of line) {
		if (bytes(lines[lines.length - 1]! + character) > 75) lines.push(' ');
		lines[lines.length - 1] += character;
	}
	return lines;
}
