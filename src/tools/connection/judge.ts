import { type connectionNames, connectionTexts as text } from '@/texts/connection';
import { formatDuration } from '@/tools/common/duration';
import { formatMbps, formatNumber } from '@/tools/common/numbers';
import { formatSize } from '@/tools/common/sizes';
import { secondsNeeded } from '@/tools/common/upload';

/** What a test of the connection measured. What it could not measure is left out. */
export interface Measured {
	/** Mbps from the phone to the internet. */
	upload?: number | undefined;
	/** Mbps from the internet to the phone. */
	download?: number | undefined;
	/** Milliseconds there and back, on a quiet connection. */
	latency?: number | undefined;
	/** The same while the connection is busy. */
	loaded?: number | undefined;
	/** Milliseconds by which the latency varies. */
	jitter?: number | undefined;
	/** The part that got lost, from 0 to 1. */
	loss?: number | undefined;
}

export type ConnectionVerdict = keyof typeof connectionNames;

export interface ConnectionReport {
	verdict: ConnectionVerdict;
	/** The answer in the units of the problem: "3.1 GB will take about 1 h 50 min." */
	answer: string;
	/** Seconds for the whole backup, where its size and the upload are known. */
	seconds?: number | undefined;
	/** What each of the other numbers means, or does not mean. */
	notes: string[];
	/** Ids of the fixes to try, in order. */
	fixes: readonly string[];
}

/** What a measured connection means for a backup of so many bytes. Only the upload and lost data decide. */
export function judgeConnection(measured: Measured, backup?: number): ConnectionReport {
	const { upload, download, latency, loaded, jitter, loss } = known(measured);
	const size = backup !== undefined && backup >= 1 && backup < Infinity ? backup : undefined;
	const seconds = upload && size ? secondsNeeded(size, upload) : undefined;
	const verdict = verdictOf(upload, seconds, loss);
	return {
		verdict,
		answer: answerTo(upload, size, seconds),
		seconds,
		notes: [
			loss !== undefined && loss >= tooLossy && text.loss(formatNumber(loss * 100, 1)),
			upload && text.rule(formatMbps(upload)),
			latency !== undefined && text.ping(formatNumber(latency)),
			jitter !== undefined && jitter >= 30 && text.jitter(formatNumber(jitter)),
			loaded !== undefined && loaded >= 300 && text.loaded(formatNumber(loaded)),
			download !== undefined && text.download(formatMbps(download)),
		].filter((note) => typeof note === 'string'),
		fixes: fixes[verdict],
	};
}

/** How long so many bytes take, in seconds, or why nobody knows. */
export function answerTo(upload?: number, size?: number, seconds?: number): string {
	if (upload === undefined) return text.unknown;
	if (upload === 0) return text.never;
	return size !== undefined && seconds !== undefined
		? text.takes(formatSize(size), formatDuration(seconds))
		: text.noSize;
}

function verdictOf(upload?: number, seconds?: number, loss = 0): ConnectionVerdict {
	if (upload === undefined) return 'unknown';
	if (upload === 0) return 'offline';
	if (loss >= tooLossy) return 'unsteady';
	if (seconds === undefined) return upload >= ruleOfThumb ? 'rule-met' : 'rule-below';
	return seconds <= hour ? 'quick' : seconds <= 8 * hour ? 'night' : 'slow';
}

/** Drops what no test can have measured. */
function known(measured: Measured): Measured {
	const sound = Object.entries(measured).filter(([name, value]) => value >= 0 && value <= (name === 'loss' ? 1 : most));
	// Less than a byte in a millisecond is what a test makes of nothing.
	return Object.fromEntries(sound.map(([name, value]) => [name, name === 'upload' && value < 0.008 ? 0 : value]));
}

/** Mbps or milliseconds beyond all measuring. */
const most = 1e6;

const fixes: Record<ConnectionVerdict, readonly string[]> = {
	offline: ['switch-network', 'restart-router', 'turn-off-vpn'],
	unknown: ['measure-connection'],
	unsteady: ['move-closer', 'restart-router', 'switch-network'],
	slow: ['leave-out-videos', 'move-closer', 'restart-router', 'switch-network', 'keep-awake-and-charging'],
	night: ['keep-awake-and-charging', 'move-closer'],
	quick: [],
	'rule-below': ['move-closer', 'restart-router', 'switch-network'],
	'rule-met': [],
};

const hour = 3600;
/** The upload, in Mbps, of an unofficial rule of thumb. */
const ruleOfThumb = 5;
/** The part lost from which a long upload suffers; a rule of thumb of this page. */
const tooLossy = 0.02;
