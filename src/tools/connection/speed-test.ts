import SpeedTest from '@cloudflare/speedtest';
import { isReachable } from '../common/own-site';
import { troubleOf, type Measured, type Trouble } from './judge';
import { plans, sustained, type Size } from './plan';

export interface Ending {
	measured: Measured;
	trouble?: Trouble;
}

export interface SpeedRun {
	/** Settles once, whatever happens. */
	ending: Promise<Ending>;
	stop(): void;
}

/** Measures the connection. It ends by itself when the page goes to the background or nothing comes through. */
export function runSpeedTest(server: string, size: Size, progress: (measurements: number) => void): SpeedRun {
	const test = new SpeedTest({
		autoStart: false,
		downloadApiUrl: `${server}/__down`,
		uploadApiUrl: `${server}/__up`,
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
		// A long upload answers small requests beside it, which is no progress of its own.
		const { results } = test;
		const now =
			results.getUnloadedLatencyPoints().length +
			results.getDownloadBandwidthPoints().length +
			results.getUploadBandwidthPoints().length;
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
	const { signal } = watch;
	document.addEventListener('visibilitychange', () => document.hidden && finish('background'), { signal });
	window.addEventListener('offline', () => finish('offline'), { signal });
	// The page may have been left while this was on its way.
	if (document.hidden) finish('background');
	else test.play();
	return { ending, stop: () => finish('stopped') };
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

/** Milliseconds without any progress after which a connection counts as stalled. */
const silence = 30_000;
