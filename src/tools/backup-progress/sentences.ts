import { forecastTexts, stuckTexts as text, verdictNames } from '@/texts/backup-progress';
import { common } from '@/texts/tools';
import type { Fact } from '@/stores/results';
import { formatDuration, formatSpan } from '@/tools/common/duration';
import { formatMbps } from '@/tools/common/numbers';
import { verdicts, type Forecast, type Reason } from './forecast';

/** The reason and its times, the speeds in Mbps and percent an hour, the seconds left with their bounds. */
export function factsOf({ reason, quiet, timeout, mbps, percentPerHour, left }: Forecast): Fact[] {
	const facts: Fact[] = [[reason, quiet, timeout]];
	if (mbps !== undefined) facts.push(['mbps', mbps]);
	if (percentPerHour !== undefined) facts.push(['per-hour', percentPerHour]);
	if (left?.from === 'connection') facts.push(['at-best', left.seconds]);
	if (left?.from === 'readings')
		facts.push(['left', left.seconds, left.least, ...(left.most === undefined ? [] : [left.most])]);
	return facts;
}

/** What a reason means, with the seconds of a forecast. */
export const meaningOf = (reason: Reason, quiet: number, timeout: number) =>
	forecastTexts[reason](formatDuration(quiet), formatDuration(timeout));

/** The time left in words, from seconds. */
export const leftText = (seconds: number, least?: number, most?: number) =>
	least === undefined
		? text.atBest(formatDuration(seconds))
		: text.between(formatDuration(seconds), formatSpan(least, most));

export const perHour = (percent: number) => text.perHour(formatMbps(percent));
export const speed = (mbps: number) => text.mbps(formatMbps(mbps));

/** The sentence of each fact. */
export const sentences: Record<string, (...values: number[]) => string> = {
	...Object.fromEntries(
		Object.entries(verdicts).map(([reason, verdict]) => [
			reason,
			(quiet = 0, timeout = 0) =>
				`${common.sentence(verdictNames[verdict])} ${meaningOf(reason as Reason, quiet, timeout)}`,
		]),
	),
	mbps: (mbps = 0) => common.labelled(text.speedNow, common.sentence(speed(mbps))),
	'per-hour': (percent = 0) => common.labelled(text.speedNow, common.sentence(perHour(percent))),
	left: (seconds = 0, least = 0, most?) => common.labelled(text.timeLeft, leftText(seconds, least, most)),
	'at-best': (seconds = 0) => common.labelled(text.timeLeft, leftText(seconds)),
};
