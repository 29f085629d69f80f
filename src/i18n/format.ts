import { locale } from '@/texts/locale';

const dateIn = (form: Intl.DateTimeFormatOptions, at: Date | number) =>
	new Intl.DateTimeFormat(locale, form).format(at);
const inFull = { day: 'numeric', month: 'long' } as const;

/** A calendar day, such as `2026-11-22`, in words: "22 November 2026". */
export function formatDay(day: string | Date): string {
	return dateIn({ ...inFull, year: 'numeric', timeZone: 'UTC' }, new Date(day));
}

/**
 * The day of a moment, in milliseconds since 1970, on the reader's own calendar; without the year while it is this
 * year's.
 */
export function shortDay(at: number | Date): string {
	const date = new Date(at);
	const year = date.getFullYear() === new Date().getFullYear() ? undefined : 'numeric';
	return dateIn({ ...inFull, year }, date);
}

/** The reader's own day at a moment in milliseconds since 1970, or so many days before, as 2026-11-22. */
export function localDay(at: number, daysBefore = 0): string {
	const date = new Date(at);
	const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate() - daysBefore);
	return new Date(day).toISOString().slice(0, 10);
}

/** The form of a text that fits a number, by the plural rules of the language. */
export function plural(count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string {
	return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
}

/** A moment as an addition in brackets: " (22 November)"; nothing where the time is not known (0). */
export function onDay(at: number): string {
	return at > 0 ? ` (${dateIn(inFull, at)})` : '';
}

/**
 * A moment as an addition after a comma: ", 14:02" today, else ", 22 November"; nothing where the time is not known
 * (0).
 */
export function onTime(at: number): string {
	if (at <= 0) return '';
	const isToday = new Date(at).toDateString() === new Date().toDateString();
	return `, ${isToday ? dateIn({ timeStyle: 'short' }, at) : shortDay(at)}`;
}

/** A day in a few words: "today", "yesterday", else "24 Nov". A day is given as `2026-11-24`, or as a moment in it. */
export function nearDay(day: string | number): string {
	const date = typeof day === 'number' ? new Date(day) : new Date(`${day}T12:00`);
	const noonOf = (one: Date) => Date.UTC(one.getFullYear(), one.getMonth(), one.getDate());
	const ago = (noonOf(new Date()) - noonOf(date)) / 86_400_000;
	if (ago === 0 || ago === 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-ago, 'day');
	return dateIn({ day: 'numeric', month: 'short' }, date);
}
