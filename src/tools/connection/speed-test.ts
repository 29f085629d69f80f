import SpeedTest from '@cloudflare/speedtest';
import { speedPaths } from '@/tools/connection/endpoints';
import type { Measured } from '@/tools/connection/line';
import { plans, sustained, type Size } from '@/tools/connection/plan';
import { troubleOf, type Trouble } from '@/tools/connection/trouble';
import { reachable } from '@/tools/common/own-site';

/** How a test ended: what it measured, and what went wrong, if something did. */
export interface Ending {
	measured: Measured;
	trouble?: Trouble;
}

export interface SpeedRun {
	/** Settles once, whatever happens. */
	ending: Promise<Ending>;
	stop(trouble?: Trouble): void;
}

/** Measures the line against a server. It ends by itself when the page goes to the background or nothing comes through. */
export function runSpeedTest(server: string, size: Size, progress: (done: number) => void): SpeedRun {
	const test = new SpeedTest({
		autoStart: false,
		downloadApiUrl: server + speedPaths.down,
		uploadApiUrl: server + speedPaths.up,
		// The library reports each result to its maker unless told not to.
		logAimApiUrl: null,
		measurements: [...plans[size]],
	});
	let end: (ending: Ending) => void;
	const ending = new Promise<Ending>((resolve) => (end = resolve));
	const watch = new AbortController();
	const finish = (trouble?: Trouble) => {
		if (watch.signal.aborted) return;
		watch.abort();
		clearTimeout(patience);
		test.pause();
		end({ measured: measuredBy(test), ...(trouble && { trouble }) });
	};
	let patience = setTimeout(finish, silence, 'stalled');
	let done = 0;
	test.onResultsChange = () => {
		const now = counted(test);
		// A long upload answers small requests beside it, which is no progress of its own.
		if (now === done) return;
		progress((done = now));
		clearTimeout(patience);
		patience = setTimeout(finish, silence, 'stalled');
	};
	test.onFinish = () => finish();
	test.onError = async (_, status) => {
		clearTimeout(patience);
		finish(troubleOf({ onLine: navigator.onLine, status, begun: done > 0, reachable: await reachable() }));
	};
	document.addEventListener('visibilitychange', () => document.hidden && finish('background'), {
		signal: watch.signal,
	});
	window.addEventListener('offline', () => finish('offline'), { signal: watch.signal });
	test.play();
	return { ending, stop: (trouble = 'stopped') => finish(trouble) };
}

function measuredBy({ results }: SpeedTest): Measured {
	const [upload, download] = [results.getUploadBandwidthPoints(), results.getDownloadBandwidthPoints()].map((points) =>
		sustained(points.map(({ bytes, bps }) => ({ bytes, bps: bps ?? 0 }))),
	);
	const [latency, jitter, loaded] = [
		results.getUnloadedLatency(),
		results.getUnloadedJitter(),
		results.getUpLoadedLatency(),
	];
	return {
		...(upload !== undefined && { upload }),
		...(download !== undefined && { download }),
		...(latency !== undefined && { latency }),
		...(typeof jitter === 'number' && { jitter }),
		...(loaded !== undefined && { loaded }),
	};
}

const counted = ({ results }: SpeedTest) =>
	results.getUnloadedLatencyPoints().length +
	results.getDownloadBandwidthPoints().length +
	results.getUploadBandwidthPoints().length;

/** Milliseconds without any progress after which a line counts as standing still. */
const silence = 30_000;
