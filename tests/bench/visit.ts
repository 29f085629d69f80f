import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumPath } from '../browser/engine.ts';

/** What one cold visit costs. Times in milliseconds. */
export interface Visit {
	bytes: number;
	requests: number;
	script: number;
	first: number;
	largest: number;
	blocking: number;
	shift: number;
}

/** A slow phone on a bad line: 1.6 Mbps, 150 ms, a processor four times slower. */
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const slower = 4;

export function launch(): Promise<Browser> {
	const args = [
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run',
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	];
	return chromium.launch({ ...chromiumPath(), args });
}

/**
 * Visits an address with an empty cache until the line is idle. What comes in later, a saved copy, is another matter.
 * @param prepare what is done to the page before it goes there
 */
export async function visit(
	browser: Browser,
	address: string,
	prepare?: (page: Page) => Promise<unknown>,
): Promise<Visit> {
	const { page, counted, close } = await open(browser, true);
	await prepare?.(page);
	await browser.startTracing(page, { categories: ['-*', 'toplevel', 'loading'] });
	await page.goto(address, { waitUntil: 'load' });
	// Idle is two seconds without a request: some builders fetch their search only then.
	for (let seen = -1; seen !== counted().requests; await sleep(2000)) seen = counted().requests;
	// The page is asked only after its trace has ended: the code that asks is itself a long task.
	const blocking = blockingIn(
		(JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }).traceEvents,
	);
	const times = await page.evaluate(
		() => (window as unknown as { times: Omit<Visit, 'bytes' | 'requests' | 'script' | 'blocking'> }).times,
	);
	const found = { ...counted(), ...times, blocking };
	await close();
	return found;
}

interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	/** In microseconds. */
	ts: number;
	dur?: number;
}

/**
 * How long tasks keep the page from answering after its first paint, beyond 50 ms each, in milliseconds: what Lighthouse
 * calls total blocking time. A page itself is told only of long tasks that run a script, not of those that lay it out.
 */
function blockingIn(events: TraceEvent[]): number {
	const paint = events.findLast(({ name }) => name === 'firstContentfulPaint');
	if (!paint) throw new Error('The trace of a visit holds no first paint. Run the benchmark again.');
	const tasks = events.filter(
		({ name, pid, tid, ts, dur }) =>
			name === 'ThreadControllerImpl::RunTask' && pid === paint.pid && tid === paint.tid && dur && ts + dur > paint.ts,
	);
	return tasks.reduce((sum, { ts, dur }) => sum + Math.max(0, (ts + dur! - Math.max(ts, paint.ts)) / 1000 - 50), 0);
}

/** A page that counts what it fetches, on the slow line or on a fast one. */
export async function open(
	browser: Browser,
	slow: boolean,
): Promise<{ page: Page; counted: () => Pick<Visit, 'bytes' | 'requests' | 'script'>; close: () => Promise<void> }> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	if (slow) {
		await session.send('Network.emulateNetworkConditions', line);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	}
	const count = { bytes: 0, requests: 0, script: 0 };
	const scripts = new Set<string>();
	session.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Script' && scripts.add(requestId)));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		count.requests++;
		count.bytes += encodedDataLength;
		if (scripts.has(requestId)) count.script += encodedDataLength;
	});
	await page.addInitScript(() => {
		// The copy for use without a line comes some seconds later and is weighed on its own; on a busy machine it would come in between.
		Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
		const times = { first: 0, largest: 0, shift: 0 };
		(window as unknown as { times: typeof times }).times = times;
		const watch = (type: string, act: (entry: PerformanceEntry) => void) =>
			new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true });
		watch('paint', (entry) => void (entry.name === 'first-contentful-paint' && (times.first = entry.startTime)));
		watch('largest-contentful-paint', (entry) => void (times.largest = entry.startTime));
		watch(
			'layout-shift',
			(entry) =>
				void (
					(entry as PerformanceEntry & { hadRecentInput: boolean }).hadRecentInput ||
					(times.shift += (entry as PerformanceEntry & { value: number }).value)
				),
		);
	});
	return { page, counted: () => ({ ...count }), close: () => context.close() };
}

export function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)]!;
}
