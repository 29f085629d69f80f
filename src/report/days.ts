const epoch = Date.UTC(2000, 0, 1);
const length = 24 * 60 * 60 * 1000;

/** Days since 1 January 2000; 0 for what is no day, or one before. */
export function toNumber(day: string | undefined): number {
	const at = Date.parse(`${day}T00:00Z`);
	return Number.isNaN(at) ? 0 : Math.max(0, Math.round((at - epoch) / length));
}

/** The day of that number, as 2026-11-22. */
export function toDay(number: number): string {
	return new Date(epoch + number * length).toISOString().slice(0, 10);
}
