import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { chromiumPath } from '../browser/engine.ts';

/** What came over the line: bytes with their headers, answers from the browser's own cache left out. */
export interface Fetched {
	bytes: number;
	requests: number;
	script: number;
}

/** A page on a line, which counts what it fetches. */
export interface Visit {
	page: Page;
	counted: () => Fetched;
	/** Cuts the line off. */
	cut: () => Promise<unknown>;
	close: () => Promise<void>;
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

/** Opens a phone with an empty cache, on the slow line or on a fast one. The cache fills as the visit goes on. */
export async function open(browser: Browser, slow: boolean): Promise<Visit> {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		serviceWorkers: 'block',
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	if (slow) {
		await session.send('Network.emulateNetworkConditions', line);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	}
	const counted = count(session);
	// The copy for use without a line comes some seconds later and is weighed on its own.
	await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
	return {
		page,
		counted,
		cut: () => session.send('Network.emulateNetworkConditions', { ...line, offline: true }),
		close: () => context.close(),
	};
}

/** Counts what comes over a line from now on; `Network.enable` comes first. */
export function count(session: CDPSession): () => Fetched {
	const fetched = { bytes: 0, requests: 0, script: 0 };
	const scripts = new Set<string>();
	session.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Script' && scripts.add(requestId)));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (encodedDataLength === 0) return;
		fetched.requests++;
		fetched.bytes += encodedDataLength;
		if (scripts.has(requestId)) fetched.script += encodedDataLength;
	});
	return () => ({ ...fetched });
}

/** Waits until nothing has come for a while: some builders fetch their search only then. */
export async function idle({ counted }: Pick<Visit, 'counted'>, milliseconds = 2000): Promise<void> {
	for (let seen = -1; seen !== counted().bytes; await sleep(milliseconds)) seen = counted().bytes;
}

export function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)]!;
}
