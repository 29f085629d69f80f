/**
 * A calendar file with one reminder, which rings when it begins. One event needs none of what a calendar library
 * carries, and the reader may be on a bad line when asking for it.
 */
export function reminderFile(at: number, title: string, address: string, now: number): string {
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Unstuck//Stuck or slow//EN',
		'BEGIN:VEVENT',
		`UID:look-again-${at}@unstuck`,
		`DTSTAMP:${stamp(now)}`,
		`DTSTART:${stamp(at)}`,
		`DTEND:${stamp(at + 300_000)}`,
		`SUMMARY:${escape(title)}`,
		`DESCRIPTION:${escape(address)}`,
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escape(title)}`,
		'TRIGGER:PT0S',
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR',
		'',
	]
		.flatMap(fold)
		.join('\r\n');
}

/** In world time, as the moment is the same wherever the phone thinks it is. */
const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines of a calendar file hold 75 bytes; a letter beyond ASCII takes up to four. */
function fold(line: string): string[] {
	const bytes = (text: string) => new TextEncoder().encode(text).length;
	const lines = [''];
	for (const letter of line) {
		if (bytes(lines[lines.length - 1]! + letter) > 75) lines.push(' ');
		lines[lines.length - 1] += letter;
	}
	return lines;
}
