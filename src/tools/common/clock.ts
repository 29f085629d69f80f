import { locale } from '@/texts/locale';

/** A moment, in milliseconds since 1970, as the reader's clock shows it, with the day where it is not today. */
export function clockTime(at: number, now = Date.now()): string {
	const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
	return new Intl.DateTimeFormat(locale, {
		hour: '2-digit',
		minute: '2-digit',
		...(!sameDay && { weekday: 'short', day: 'numeric', month: 'short' }),
	}).format(at);
}

/** The same moment as a datetime-local input writes it. */
export function localTime(at: number): string {
	const date = new Date(at);
	return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
