import { sum } from '../common/numbers';

/** One stage of a speed test, as @cloudflare/speedtest names it. */
export type Stage =
	| { type: 'latency'; numPackets: number }
	| { type: 'download' | 'upload'; bytes: number; count: number; bypassMinDuration?: boolean };

export type Size = 'light' | 'full';

const latency = (numPackets: number): Stage => ({ type: 'latency', numPackets });
const download = (bytes: number, count: number): Stage => ({ type: 'download', bytes, count });
const upload = (bytes: number, count: number): Stage => ({ type: 'upload', bytes, count });
const begin = [latency(1), { type: 'download', bytes: 1e5, count: 1, bypassMinDuration: true }] as const;

/** What each run sends and gets, at most: on a slow connection the larger files are left out. */
export const plans: Record<Size, readonly Stage[]> = {
	light: [...begin, latency(8), download(1e5, 3), upload(1e5, 4), download(1e6, 1), upload(1e6, 2)],
	full: [
		...begin,
		latency(20),
		download(1e5, 4),
		upload(1e5, 6),
		download(1e6, 3),
		upload(1e6, 4),
		download(1e7, 1),
		upload(1e7, 3),
	],
};

const countOf = (stage: Stage) => (stage.type === 'latency' ? stage.numPackets : stage.count);

/** How many measurements a run makes at most. */
export const planLength = (plan: readonly Stage[]) => sum(plan.map(countOf));

/** The most bytes that a run can use, both ways, headers included. */
export const planBytes = (plan: readonly Stage[]) =>
	sum(plan.map((stage) => countOf(stage) * ('bytes' in stage ? stage.bytes * 1.005 + overhead : overhead)));

/** Whether the light run comes first: where data may cost money, and on any phone that hides its connection. */
export function lightFirst(connection: { type?: string; saveData?: boolean } | undefined, phone: boolean): boolean {
	if (connection?.saveData) return true;
	if (connection?.type === 'wifi' || connection?.type === 'ethernet') return false;
	return connection?.type === 'cellular' || phone;
}

/**
 * The speed in Mbps that a long transfer can count on, from transfers in bytes and bits a second: that of the largest
 * files in all their time. The best moments of small ones promise more than a backup gets.
 */
export function sustained(transfers: readonly { bytes: number; bps: number }[]): number | undefined {
	const sound = transfers.filter(({ bytes, bps }) => bytes > 0 && bps > 0 && bps < Infinity);
	const most = Math.max(...sound.map(({ bytes }) => bytes));
	const largest = sound.filter(({ bytes }) => bytes === most);
	const seconds = sum(largest.map(({ bps }) => (most * 8) / bps));
	return seconds > 0 ? (largest.length * most * 8) / seconds / 1e6 : undefined;
}

/** Bytes of headers for one request. */
const overhead = 1500;
