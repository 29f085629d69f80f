import { locale } from '@/texts/locale';
import { durations as text } from '@/texts/tools';

/** A moment, in milliseconds since 1970, as the reader's clock shows it, with the day where it is not today. */
export function clockTime(at: number): string {
	const today = new Date(at).toDateString() === new Date().toDateString();
	const day = today ? undefined : ({ weekday: 'short', day: 'numeric', month: 'short' } as const);
	return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', ...day }).format(at);
}

/** Seconds as a person says them: `about 1 h 50 min`, `about 2 and a half days`. Never an impossible number. */
export function formatDuration(seconds: number): string {
	if (Number.isNaN(seconds)) return text.unknown;
	const minutes = spokenMinutes(seconds);
	return minutes < 1 || minutes > longest ? words(minutes) : text.about(words(minutes));
}

/** A span between two times in seconds; `most` is left out where nobody knows an upper limit. */
export function formatSpan(least: number, most = Infinity): string {
	if (Number.isNaN(least) || Number.isNaN(most)) return text.unknown;
	const [low, high] = [spokenMinutes(Math.min(least, most)), spokenMinutes(Math.max(least, most))];
	if (low === high || low > longest) return formatDuration(least);
	if (high > longest) return low < 1 ? text.unknown : text.atLeast(words(low));
	return low < 1 ? text.upTo(words(high)) : text.between(words(low), words(high));
}

/** Seconds as minutes, rounded more the longer they are. The steps meet, so a longer time is never said shorter. */
export function spokenMinutes(seconds: number): number {
	const minutes = Math.max(0, seconds) / 60;
	const grain = grains.find(([below]) => minutes < below)?.[1] ?? day;
	return Math.round(minutes / grain) * grain;
}

function words(minutes: number): string {
	if (minutes < 1) return text.moment;
	if (minutes < hour) return text.minutes(minutes);
	if (minutes < 2 * day) return text.hours(Math.floor(minutes / hour), minutes % hour);
	return minutes > longest ? text.tooLong(longest / day) : text.days(minutes / day);
}

const hour = 60;
const day = 24 * hour;
const grains = [
	[hour, 1],
	[10 * hour, 10],
	[2 * day, hour],
	[7 * day, day / 2],
] as const;
/** Nobody waits longer than this. */
const longest = 60 * day;
