import { connectionTexts as text, type connectionNames, type troubleTexts } from '@/texts/connection';
import { secondsNeeded } from '../common/upload';

/** What a test of the connection measured. What it could not measure is left out. */
export interface Measured {
	/** Mbps from the phone to the internet. */
	upload?: number;
	/** Mbps from the internet to the phone. */
	download?: number;
	/** Milliseconds there and back, on a quiet connection. */
	latency?: number;
	/** The same while the connection is busy. */
	loaded?: number;
	/** Milliseconds by which the latency varies. */
	jitter?: number;
	/** The part that got lost, from 0 to 1. */
	loss?: number;
}

type Verdict = keyof typeof connectionNames;

/** What a measured connection means for a backup of so many bytes, which takes `seconds`. Only the upload and lost data decide. */
export function judgeConnection(measured: Measured, backup = 0) {
	const { upload, download, latency, loaded = 0, jitter = 0, loss = 0 } = known(measured);
	const size = backup >= 1 && backup < Infinity ? backup : undefined;
	const seconds = upload && size ? secondsNeeded(size, upload) : undefined;
	const judge = (): Verdict => {
		if (upload === undefined) return 'unknown';
		if (upload === 0) return 'offline';
		if (loss >= tooLossy) return 'unsteady';
		if (seconds === undefined) return upload >= ruleOfThumb ? 'rule-met' : 'rule-below';
		return seconds <= hour ? 'quick' : seconds <= 8 * hour ? 'night' : 'slow';
	};
	const verdict = judge();
	return {
		verdict,
		answer: upload === undefined ? text.unknown : text.answer(upload, size, seconds),
		seconds,
		notes: [
			loss >= tooLossy && text.loss(loss * 100),
			upload && text.rule(upload),
			latency !== undefined && text.ping(latency),
			jitter >= 30 && text.jitter(jitter),
			loaded >= 300 && text.loaded(loaded),
			download !== undefined && text.download(download),
		].filter((note) => typeof note === 'string'),
		fixes: fixes[verdict],
	};
}

/** Drops what no test can have measured. */
function known(measured: Measured): Measured {
	const sound = Object.entries(measured).filter(([name, value]) => value >= 0 && value <= (name === 'loss' ? 1 : most));
	// Less than a byte in a millisecond is what a test makes of nothing.
	return Object.fromEntries(sound.map(([name, value]) => [name, name === 'upload' && value < 0.008 ? 0 : value]));
}

export type Trouble = keyof typeof troubleTexts;

/**
 * Names the trouble behind a failed request: the status of its answer, if any; whether something had come through before,
 * and whether this site still answers. A browser does not tell a blocked request from a refused one.
 */
export function troubleOf(failure: { onLine: boolean; status?: number; begun: boolean; reachable: boolean }): Trouble {
	const { onLine, status, begun, reachable } = failure;
	if (status !== undefined) return status === 429 ? 'busy' : 'down';
	if (!onLine || (!reachable && !begun)) return 'offline';
	return begun ? 'dropped' : 'blocked';
}

const fixes: Record<Verdict, string[]> = {
	offline: ['switch-network', 'restart-router', 'turn-off-vpn'],
	unknown: ['measure-connection'],
	unsteady: ['move-closer', 'restart-router', 'switch-network'],
	slow: ['leave-out-videos', 'move-closer', 'restart-router', 'switch-network', 'keep-awake-and-charging'],
	night: ['keep-awake-and-charging', 'move-closer'],
	quick: [],
	'rule-below': ['move-closer', 'restart-router', 'switch-network'],
	'rule-met': [],
};

/** Mbps or milliseconds beyond all measuring. */
const most = 1e6;
const hour = 3600;
/** The upload, in Mbps, of an unofficial rule of thumb. */
const ruleOfThumb = 5;
/** The part lost from which a long upload suffers; a rule of thumb of this page. */
const tooLossy = 0.02;
