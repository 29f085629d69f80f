import { locale } from '@/texts/locale';

/** A number as the language writes it, with so many decimals at most. Without groups, as it may be typed again. */
export const formatNumber = (value: number, decimals = 0) =>
	(formats[decimals] ??= new Intl.NumberFormat(locale, { maximumFractionDigits: decimals, useGrouping: false })).format(
		value,
	);
const formats: Intl.NumberFormat[] = [];

/** An upload or download speed, with no more decimals than matter. */
export function formatMbps(mbps: number): string {
	if (!(mbps > 0)) return formatNumber(0);
	return formatNumber(Math.max(mbps, 0.01), mbps < 1 ? 2 : mbps < 100 ? 1 : 0);
}

/** Whether this is a size in bytes that something can have. */
export const isSize = (bytes: number | undefined): bytes is number =>
	bytes !== undefined && bytes >= 0 && bytes <= 1e15;

/** The last of a list. `at` is younger than the oldest iPhones that matter. */
export const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

/** A value held between two limits. */
export const clamp = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));

/** A number as people type it in a text. No lookbehind: the Safari of the oldest iPhones that matter cannot read it. */
export const numberPattern = String.raw`(?:\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*|[.,]\d+)`;

/** What may stand before a number: the start, or anything that does not make it part of a word or of another number. */
export const beforeNumber = String.raw`(?:^|[^\p{L}\p{N}.,'’⁄−-])`;

/** Makes a pasted text readable by the patterns: every kind of space is a space, every digit one of 0 to 9. */
export function plain(text: string): string {
	return (
		text
			.slice(0, longest)
			// A time of day before a size would read as its thousands.
			.replace(/\d{1,2}:\d{2}(?::\d{2})?/g, '·')
			.replace(/[\s\u200e\u200f\u2066-\u2069]+/g, ' ')
			.replace(/[٠-٩۰-۹०-९০-৯]/g, westernDigit)
			.replace(/٫/g, '.')
			.replace(/٬/g, ',')
			.trim()
	);
}

/**
 * The value of a number that matched `numberPattern`, or undefined where its commas and dots make no sense (`1.2.3`).
 * `thousands` says how to take the one case that can be both: `1,234` and `1.234`.
 */
export function toNumber(raw: string, thousands: boolean): number | undefined {
	const text = raw.replace(/[ '’]/g, '');
	const spaced = text !== raw;
	const end = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
	if (end < 0) return Number(text);
	const mark = text[end]!;
	const [whole, fraction] = [text.slice(0, end), text.slice(end + 1)];
	if (spaced) return Number(`${whole}.${fraction}`);
	if (whole.includes(mark)) return isGrouped(text, mark) ? Number(text.split(mark).join('')) : undefined;
	const other = mark === '.' ? ',' : '.';
	if (whole.includes(other))
		return isGrouped(whole, other) ? Number(`${whole.split(other).join('')}.${fraction}`) : undefined;
	const both = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
	return both && thousands ? Number(whole + fraction) : Number(`${whole}.${fraction}`);
}

/** Whether the marks part thousands, as in 1,234,567, or lakhs, as in 1,23,456. */
function isGrouped(text: string, mark: string): boolean {
	return /^(?:\d{1,3}(?:_\d{3})+|\d{1,2}(?:_\d{2})+_\d{3})$/.test(text.split(mark).join('_'));
}

function westernDigit(digit: string): string {
	const code = digit.charCodeAt(0);
	return String(code - zeros.find((zero) => code >= zero && code < zero + 10)!);
}

/** The zeros of the Arabic, Persian, Devanagari and Bengali digits, by which a phone in these languages may count. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6];

/** Nobody types more; a whole pasted page would only cost time. */
const longest = 300;
