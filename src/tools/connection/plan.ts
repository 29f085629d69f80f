/** One stage of a speed test, as @cloudflare/speedtest names it. */
export type Stage =
	| { type: 'latency'; numPackets: number }
	| { type: 'download' | 'upload'; bytes: number; count: number; bypassMinDuration?: boolean };

export type Size = 'light' | 'full';

/**
 * What each run sends and gets, at most. A stage of larger files is left out as soon as the smaller ones take a second
 * each, so a slow connection carries far less.
 */
export const plans: Record<Size, readonly Stage[]> = {
	light: [
		{ type: 'latency', numPackets: 1 },
		{ type: 'download', bytes: 1e5, count: 1, bypassMinDuration: true },
		{ type: 'latency', numPackets: 8 },
		{ type: 'download', bytes: 1e5, count: 3 },
		{ type: 'upload', bytes: 1e5, count: 4 },
		{ type: 'download', bytes: 1e6, count: 1 },
		{ type: 'upload', bytes: 1e6, count: 2 },
	],
	full: [
		{ type: 'latency', numPackets: 1 },
		{ type: 'download', bytes: 1e5, count: 1, bypassMinDuration: true },
		{ type: 'latency', numPackets: 20 },
		{ type: 'download', bytes: 1e5, count: 4 },
		{ type: 'upload', bytes: 1e5, count: 6 },
		{ type: 'download', bytes: 1e6, count: 3 },
		{ type: 'upload', bytes: 1e6, count: 4 },
		{ type: 'download', bytes: 1e7, count: 1 },
		{ type: 'upload', bytes: 1e7, count: 3 },
	],
};

/** The most bytes that a run can use, both ways, with the headers and the small requests that measure the delay. */
export function planBytes(plan: readonly Stage[]): number {
	const files = plan.flatMap((stage) =>
		stage.type === 'latency' ? [stage.numPackets * overhead] : [stage.count * (stage.bytes * 1.005 + overhead)],
	);
	return files.reduce((sum, bytes) => sum + bytes, 0);
}

/** How many measurements a run makes at most. */
export const planLength = (plan: readonly Stage[]) =>
	plan.reduce((sum, stage) => sum + (stage.type === 'latency' ? stage.numPackets : stage.count), 0);

/** Whether the light run comes first: where data may cost money, and on any phone that hides its connection. */
export function lightFirst({
	connection,
	phone,
}: {
	connection?: { type?: string; saveData?: boolean } | undefined;
	phone: boolean;
}): boolean {
	if (connection?.saveData) return true;
	if (connection?.type === 'wifi' || connection?.type === 'ethernet') return false;
	return connection?.type === 'cellular' || phone;
}

/** A transfer of a speed test: the bytes of its file, and the bits a second that it reached. */
export interface Transfer {
	bytes: number;
	bps: number;
}

/**
 * The speed in Mbps that a long transfer can count on: all that the largest files carried in all their time. The best
 * moments of small files, which tests like to show, promise more than a backup gets.
 */
export function sustained(transfers: readonly Transfer[]): number | undefined {
	const sound = transfers.filter(({ bytes, bps }) => bytes > 0 && bps > 0 && bps < Infinity);
	const largest = sound.filter(({ bytes }) => bytes === Math.max(...sound.map((transfer) => transfer.bytes)));
	const seconds = largest.reduce((sum, { bytes, bps }) => sum + (bytes * 8) / bps, 0);
	return seconds > 0 ? (largest.length * largest[0]!.bytes * 8) / seconds / 1e6 : undefined;
}

/** Bytes of headers for one request. */
const overhead = 1500;
