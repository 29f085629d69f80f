import SpeedTest from '@cloudflare/speedtest';
import { speedPaths } from './endpoints';
import type { Measured } from './judge';
import { plans, sustained, type Size } from './plan';
import { troubleOf, type Trouble } from './trouble';
import { isReachable } from '@/tools/common/own-site';

/** How a test ended: what it measured, and what went wrong, if something did. */
export interface Ending {
	measured: Measured;
	trouble?: Trouble | undefined;
}

export interface SpeedRun {
	/** Settles once, whatever happens. */
	ending: Promise<Ending>;
	stop(trouble?: Trouble): void;
}

/** Measures the connection against a server. `progress` gets the number of measurements so far. It ends by itself when the page goes to the background or nothing comes through. */
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
		clearTimeout(timer);
		test.pause();
		end({ measured: measuredBy(test), trouble });
	};
	let timer = setTimeout(finish, silence, 'stalled');
	let done = 0;
	test.onResultsChange = () => {
		const now = counted(test);
		// A long upload answers small requests beside it, which is no progress of its own.
		if (now === done) return;
		progress((done = now));
		clearTimeout(timer);
		timer = setTimeout(finish, silence, 'stalled');
	};
	test.onFinish = () => finish();
	test.onError = async (_, status) => {
		clearTimeout(timer);
		finish(troubleOf({ onLine: navigator.onLine, status, begun: done > 0, reachable: await isReachable() }));
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
	return {
		upload,
		download,
		latency: results.getUnloadedLatency(),
		jitter: results.getUnloadedJitter() ?? undefined,
		loaded: results.getUpLoadedLatency(),
	};
}

const counted = ({ results }: SpeedTest) =>
	results.getUnloadedLatencyPoints().length +
	results.getDownloadBandwidthPoints().length +
	results.getUploadBandwidthPoints().length;

/** Milliseconds without any progress after which a connection counts as stalled. */
const silence = 30_000;
