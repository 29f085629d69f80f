/** Hours that an upload needs at best: GB × 8000 megabits ÷ 3600 seconds ÷ Mbps. Infinity where nothing gets through. */
export function hoursNeeded(gigabytes: number, mbps: number): number {
	if (!(gigabytes > 0)) return 0;
	return mbps > 0 ? (gigabytes * hoursPerGigabyte) / Math.min(mbps, Number.MAX_VALUE) : Infinity;
}

/**
 * The same with the rounded figures that are shown, so that a reader who repeats it gets the same; none with absurd
 * ones.
 */
export function sumNeeded(bytes: number, mbps: number): { gigabytes: number; mbps: number; hours: number } | undefined {
	const [gigabytes, speed] = [shown(bytes / 1e9), shown(mbps)];
	const hours = hoursNeeded(gigabytes, speed);
	const sound = [gigabytes, speed, hours].every((figure) => figure >= 1e-6 && figure < 1e6);
	return sound ? { gigabytes, mbps: speed, hours: shown(hours) } : undefined;
}

/** Seconds that an upload of so many bytes needs at best. */
export function secondsNeeded(bytes: number, mbps: number): number {
	return hoursNeeded(bytes / 1e9, mbps) * 3600;
}

/** Bytes that a connection of so many Mbps carries in a second. */
export const bytesPerSecond = (mbps: number) => (mbps * 1e6) / 8;

const hoursPerGigabyte = 2.2;

const shown = (value: number) => Number(value >= 1 ? value.toFixed(2) : value.toPrecision(2));
