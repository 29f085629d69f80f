import type { Browser, Page } from '@playwright/test';
import { idle, open, type Fetched, type Visit } from './visit.ts';

/** What one session costs. Times are in milliseconds. */
export interface Session extends Fetched {
	/** What came over the line in each part, in bytes and in requests. */
	parts: Record<Part, Fetched>;
	/** From when the page is told of a tap on a box until the tick lies in localStorage; infinite if it never does, or where there is no box. */
	stored: number;
	/** Of the cold page: when something is painted first, when the largest part is, how long tasks block it, how much it moves. */
	first: number;
	largest: number;
	blocking: number;
	shift: number;
}
export const parts = ['cold', 'touch', 'tick', 'fix', 'back'] as const;
type Part = (typeof parts)[number];

interface Options {
	/** On a slow phone and a bad line. */
	slow?: boolean;
	/** The fix whose page is opened from the guide; without it the first that the guide links. */
	fix?: string;
	/** What is done to the page before it goes anywhere. */
	prepare?: (page: Page) => Promise<unknown>;
}

/** Reads a guide with an empty cache, touches it, ticks its first step, follows a link to a fix, and goes back. */
export async function walk(browser: Browser, guide: string, { slow = true, fix, prepare }: Options = {}) {
	const visit = await open(browser, slow);
	const { page, counted } = visit;
	await watch(page);
	await prepare?.(page);
	const marks = [counted()];
	const mark = async () => {
		await idle(visit, slow ? 2000 : 700);
		marks.push(counted());
	};

	const blocking = await trace(browser, page, async () => {
		await page.goto(guide, { waitUntil: 'load' });
		await mark();
	});
	const { first, largest, shift } = await page.evaluate(() => self.times);

	await unfold(page);
	await mark();

	const stored = await tick(page);
	await mark();

	const link = page
		.locator(`main a[href*="/fixes/${fix ?? ''}"]:not([href$="/fixes/"], .step-link, .copy-link)`)
		.first();
	// The link may stand in a part that is folded.
	await link.evaluate((element: HTMLElement) => element.click());
	await page.waitForURL(/\/fixes\/[\w-]+/);
	await mark();

	await page.goBack({ waitUntil: 'load' });
	await mark();

	await visit.close();
	const [start, ...after] = marks as [Fetched, ...Fetched[]];
	const session: Session = {
		...minus(after.at(-1)!, start),
		parts: Object.fromEntries(parts.map((part, at) => [part, minus(marks[at + 1]!, marks[at]!)])) as Session['parts'],
		stored,
		first,
		largest,
		blocking,
		shift,
	};
	return session;
}

/** How long a tick takes when the line is cut off right before the tap, which is the first touch. */
export async function tickWithoutLine(browser: Browser, guide: string, slow = true): Promise<number> {
	const visit: Visit = await open(browser, slow);
	await watch(visit.page);
	await visit.page.goto(guide, { waitUntil: 'load' });
	await idle(visit, slow ? 2000 : 700);
	await visit.cut();
	await unfold(visit.page);
	const stored = await tick(visit.page);
	await visit.close();
	return stored;
}

/** What a reader touches first: the fix that comes first, where fixes are folded. */
async function unfold(page: Page): Promise<void> {
	const folded = page.locator('main .fix > summary').filter({ visible: true }).first();
	if ((await folded.count()) > 0) await folded.tap();
	else await page.locator('h1').tap();
}

/** Taps the first box in sight. Gives the milliseconds until the tick lies in localStorage, at most five seconds later. */
async function tick(page: Page): Promise<number> {
	const box = page.locator('main .step input[type="checkbox"]:enabled').filter({ visible: true }).first();
	if ((await box.count()) === 0) return Infinity;
	await box.tap();
	await page.waitForFunction(() => self.times.stored > 0, undefined, { timeout: 5000 }).catch(() => {});
	return page.evaluate(() => self.times.stored || Infinity);
}

declare global {
	var times: { first: number; largest: number; shift: number; stored: number };
}

/** Lets each page note when it paints, how much it moves, and when a tap on a box has been stored. */
function watch(page: Page): Promise<unknown> {
	return page.addInitScript(() => {
		const times = { first: 0, largest: 0, shift: 0, stored: 0 };
		self.times = times;
		const observe = (type: string, act: (entry: PerformanceEntry) => void) =>
			new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true });
		observe('paint', (entry) => void (entry.name === 'first-contentful-paint' && (times.first = entry.startTime)));
		observe('largest-contentful-paint', (entry) => void (times.largest = entry.startTime));
		observe('layout-shift', (entry) => {
			const { hadRecentInput, value } = entry as PerformanceEntry & { hadRecentInput: boolean; value: number };
			if (!hadRecentInput) times.shift += value;
		});
		let tapped = 0;
		addEventListener(
			'click',
			({ target }) => {
				if (target instanceof Element && target.matches('input[type="checkbox"]')) tapped ||= performance.now();
			},
			true,
		);
		// A page is told of its own writes to storage by no event, and to look for them would wait for all that a tap changes.
		const { setItem } = Storage.prototype;
		Storage.prototype.setItem = function (key, value) {
			setItem.call(this, key, value);
			if (tapped && key.startsWith('unstuck:step:')) times.stored ||= performance.now() - tapped;
		};
	});
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
 * @param act what is traced; it must not ask the page anything, for the code that asks is itself a long task
 */
async function trace(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
	await browser.startTracing(page, { categories: ['-*', 'toplevel', 'loading'] });
	await act();
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
	const paint = traceEvents.findLast(({ name }) => name === 'firstContentfulPaint');
	if (!paint) throw new Error('The trace of a visit holds no first paint. Run the benchmark again.');
	const tasks = traceEvents.filter(
		({ name, pid, tid, ts, dur }) =>
			name === 'ThreadControllerImpl::RunTask' && pid === paint.pid && tid === paint.tid && dur && ts + dur > paint.ts,
	);
	return tasks.reduce((sum, { ts, dur }) => sum + Math.max(0, (ts + dur! - Math.max(ts, paint.ts)) / 1000 - 50), 0);
}

function minus(later: Fetched, earlier: Fetched): Fetched {
	return {
		bytes: later.bytes - earlier.bytes,
		requests: later.requests - earlier.requests,
		script: later.script - earlier.script,
	};
}
