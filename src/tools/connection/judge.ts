import { connectionTexts as text, type connectionNames, type troubleTexts } from '@/texts/connection';
import { secondsNeeded } from '../common/upload';

/**
 * What a test of the connection measured: speeds in Mbps, times in milliseconds. What it could not measure is left
 * out.
 */
export interface Measured {
	upload?: number;
	download?: number;
	/** There and back, on a quiet connection. */
	latency?: number;
	/** The same while the connection is busy. */
	loaded?: number;
	/** By how much the latency varies. */
	jitter?: number;
}

type Verdict = keyof typeof connectionNames;

/** What a connection means for a backup of so many bytes, which takes `seconds`. Only the upload decides. */
export function judgeConnection({ upload = 0, download, latency, loaded = 0, jitter = 0 }: Measured, backup = 0) {
	// Less than a byte in a millisecond is what a test makes of nothing.
	const sent = upload < 0.008 ? 0 : upload;
	const seconds = sent && backup ? secondsNeeded(backup, sent) : undefined;
	const judge = (): Verdict => {
		if (sent === 0) return 'offline';
		if (seconds === undefined) return sent >= ruleOfThumb ? 'rule-met' : 'rule-below';
		return seconds <= hour ? 'quick' : seconds <= 8 * hour ? 'night' : 'slow';
	};
	const verdict = judge();
	return {
		verdict,
		answer: text.answer(sent, backup, seconds),
		seconds,
		notes: [
			sent && text.rule(sent),
			latency !== undefined && text.ping(latency),
			jitter >= 30 && text.jitter(jitter),
			loaded >= 300 && text.loaded(loaded),
			download !== undefined && text.download(download),
		].filter((note) => typeof note === 'string'),
		fixes: fixes[verdict],
	};
}

export type Trouble = keyof typeof troubleTexts;

/**
 * Names the trouble behind a failed request: by the status of an answer, whether something had come through before,
 * and whether this site still answers.
 */
export function troubleOf(failure: { onLine: boolean; status?: number; begun: boolean; reachable: boolean }): Trouble {
	const { onLine, status, begun, reachable } = failure;
	if (status !== undefined) return status === 429 ? 'busy' : 'down';
	if (!onLine || (!reachable && !begun)) return 'offline';
	return begun ? 'dropped' : 'blocked';
}

const fixes: Record<Verdict, string[]> = {
	offline: ['switch-network', 'restart-router', 'turn-off-vpn'],
	slow: ['leave-out-videos', 'move-closer', 'restart-router', 'switch-network', 'keep-awake-and-charging'],
	night: ['keep-awake-and-charging', 'move-closer'],
	quick: [],
	'rule-below': ['move-closer', 'restart-router', 'switch-network'],
	'rule-met': [],
};

const hour = 3600;
/** The upload, in Mbps, of an unofficial rule of thumb. */
const ruleOfThumb = 5;
