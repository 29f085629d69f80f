import { forecastTexts, verdictNames } from '@/texts/tool-results';
import { formatDuration } from '@/tools/common/duration';
import type { Forecast, Reason } from './forecast';

export interface Advice {
	/** The verdict in a few words. */
	title: string;
	/** What it means and what to do. */
	text: string;
	/** Ids of the fixes to try, in order. */
	fixes: readonly string[];
	/** The guide that tells more. */
	guide?: string;
}

/** A forecast in words, with the fixes that it points to. */
export function explain({ verdict, reason, quiet, patience }: Forecast): Advice {
	const guide = guides[reason];
	return {
		title: verdictNames[verdict],
		text: forecastTexts[reason](formatDuration(quiet), formatDuration(patience)),
		fixes: fixes[reason],
		...(guide && { guide }),
	};
}

/** What interrupts a backup is named only where it stands still or loops: one that moves is best left alone. */
const fixes: Record<Reason, readonly string[]> = {
	'on-its-way': ['keep-awake-and-charging'],
	'long-way': ['keep-awake-and-charging', 'measure-connection'],
	'weak-line': ['move-closer', 'measure-connection', 'keep-awake-and-charging'],
	'below-line': ['keep-awake-and-charging', 'allow-background', 'turn-off-vpn'],
	'no-change': ['measure-connection', 'cancel-and-retry', 'switch-network', 'restart-phone', 'leave-out-videos'],
	'never-began': ['measure-connection', 'turn-off-vpn', 'check-account', 'cancel-and-retry'],
	'fell-back': ['keep-awake-and-charging', 'measure-connection'],
	'again-and-again': ['switch-network', 'update-whatsapp', 'cancel-and-retry', 'leave-out-videos'],
	'other-size': [],
	'at-the-end': ['confirm-backup'],
	'no-reading': [],
	'one-reading': [],
	'too-soon': [],
};

const guides: Partial<Record<Reason, string>> = {
	'long-way': 'causes/slow-connection',
	'weak-line': 'causes/slow-connection',
	'below-line': 'causes/background-limits',
	'no-change': 'symptoms/stuck-midway',
	'never-began': 'symptoms/stuck-at-0',
	'fell-back': 'symptoms/starts-over',
	'again-and-again': 'symptoms/starts-over',
	'at-the-end': 'symptoms/stuck-at-100',
};
