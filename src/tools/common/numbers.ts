import { locale } from '@/texts/locale';

/** A number as the language writes it, with so many decimals at most. Without groups, as it may be typed again. */
export const formatNumber = (value: number, maximumFractionDigits = 0) =>
	// Adding 0 makes 0 of -0, which would be written with its sign.
	new Intl.NumberFormat(locale, { maximumFractionDigits, useGrouping: false }).format(value + 0);

/** An upload or download speed, with no more decimals than matter. */
export function formatMbps(mbps: number): string {
	if (!(mbps > 0)) return formatNumber(0);
	return formatNumber(Math.max(mbps, 0.01), mbps < 1 ? 2 : mbps < 100 ? 1 : 0);
}

/**
 * Bytes as a person reads them: `3.1 GB`, `412 MB`. `ceil` never shows less than there is, for room that must be
 * made.
 */
export function formatSize(bytes: number, round: 'round' | 'ceil' = 'round'): string {
	const size = bytes > 0 ? Math.min(bytes, Number.MAX_SAFE_INTEGER) : 0;
	for (const [power, name] of ['B', 'kB', 'MB', 'GB', 'TB'].entries()) {
		const decimals = power >= 3 || (power > 0 && size < 10 * 1000 ** power) ? 10 : 1;
		// Through the smallest shown part, so that 1.1 GB is not rounded up for the sake of a binary fraction.
		const shown = Math[round](size / (1000 ** power / decimals)) / decimals;
		if (shown < 1000 || name === 'TB') return `${formatNumber(shown, 1)} ${name}`;
	}
	return '';
}

/** Whether this is a size in bytes that something can have. */
export const isSize = (bytes: number | undefined): bytes is number =>
	bytes !== undefined && bytes >= 0 && bytes <= 1e15;

/** A value held between two limits. */
export const clamp = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));

export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
