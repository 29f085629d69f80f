import { sizeProblems } from '@/texts/tools';

/** What can be read in a text, or a sentence to show where it cannot. */
export type Parsed<T> = T | { problem: string };

/** A size found in a text: where it starts, and the bytes that one of its unit is. */
export interface SizeInText {
	bytes: number;
	start: number;
	unit: number;
}

/**
 * Reads a size that a person typed or pasted, in bytes: a number alone is GB, and of `412 MB of 2.9 GB (14%)` the
 * whole counts. Units are decimal, as phones show them, but for GiB, MiB and KiB.
 */
export function parseSize(text: string): Parsed<{ bytes: number }> {
	const typed = plain(text);
	if (typed === '') return { problem: sizeProblems.empty };
	const sizes = sizesIn(bareNumber.test(typed) ? `${typed} GB` : typed);
	if (!Array.isArray(sizes)) return sizes;
	if (sizes.length > 2) return { problem: sizeProblems.many };
	if (sizes.length > 0) return { bytes: Math.max(...sizes.map(({ bytes }) => bytes)) };
	if (/\d ?[kmgt]?(?:bits?|bps|(?:b|bytes?) ?\/ ?s)/i.test(typed)) return { problem: sizeProblems.speed };
	if (/[-−] ?\d/.test(typed)) return { problem: sizeProblems.negative };
	return { problem: /\d ?%|% ?\d/.test(typed) ? sizeProblems.percent : sizeProblems.nothing };
}

/** Every size in a text that went through `plain`, in order, or the sentence that says what is wrong with one. */
export function sizesIn(text: string): Parsed<SizeInText[]> {
	const found: SizeInText[] = [];
	for (const match of text.matchAll(sizePattern)) {
		const [all, number, word] = match as unknown as [string, string, string];
		// By the first letter, in the alphabets that units are written in.
		const power = [/^b/i, /^[kкक]/i, /^[mмए]/i, /^[gгज]/i, /^[tтट]/i].findIndex((letter) => letter.test(word));
		const unit = (/^[kmgt]i/i.test(word) && !/^(?:gig|kil)/i.test(word) ? 1024 : 1000) ** power;
		// No phone holds a thousand GB, and no backup is a thousandth of an MB: the unit tells 1,234 MB from 1,234 GB.
		const value = toNumber(number, power <= 2);
		if (value === undefined) return { problem: sizeProblems.number(number) };
		if (value * unit > most) return { problem: sizeProblems.large(all.trim()) };
		found.push({ bytes: Math.round(value * unit), start: match.index + all.indexOf(number), unit });
	}
	return found;
}

/** Makes a pasted text readable by the patterns: every kind of space is a space, every digit one of 0 to 9. */
export function plain(text: string): string {
	return (
		text
			.slice(0, longest)
			// A time of day before a size would read as its thousands.
			.replace(/\d{1,2}:\d{2}(?::\d{2})?/g, '·')
			.replace(/[\s\u200e\u200f\u2066-\u2069]+/g, ' ')
			// The Arabic, Persian, Devanagari and Bengali digits: the last four bits of each count from its zero.
			.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
			.replace(/[०-९০-৯]/g, (digit) => String((digit.charCodeAt(0) & 15) - 6))
			.replace(/٫/g, '.')
			.replace(/٬/g, ',')
			.trim()
	);
}

/**
 * The value of a number that matched `numberPattern`, if its marks make sense. `thousands` says how to take what can
 * be both: `1,234`.
 */
export function toNumber(raw: string, thousands: boolean): number | undefined {
	const text = raw.replace(/[ '’]/g, '');
	const end = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
	if (end < 0) return Number(text);
	const mark = text[end]!;
	const [whole, fraction] = [text.slice(0, end), text.slice(end + 1)];
	if (text !== raw) return Number(`${whole}.${fraction}`);
	if (whole.includes(mark)) return ungroup(text, mark);
	const other = mark === '.' ? ',' : '.';
	if (whole.includes(other)) {
		const grouped = ungroup(whole, other);
		return grouped === undefined ? undefined : Number(`${grouped}.${fraction}`);
	}
	const both = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
	return Number(both && thousands ? whole + fraction : `${whole}.${fraction}`);
}

/** The number whose marks part thousands (1,234,567) or lakhs (1,23,456), else undefined. */
function ungroup(text: string, mark: string): number | undefined {
	const groups = text.split(mark);
	const sound = /^(?:\d{1,3}(?:_\d{3})+|\d{1,2}(?:_\d{2})+_\d{3})$/.test(groups.join('_'));
	return sound ? Number(groups.join('')) : undefined;
}

/** A number as people type it in a text. No lookbehind: the Safari of the oldest iPhones that matter cannot read it. */
export const numberPattern = String.raw`(?:\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*|[.,]\d+)`;

/** What may stand before a number: the start, or anything that does not make it part of a word or of another number. */
export const beforeNumber = String.raw`(?:^|[^\p{L}\p{N}.,'’⁄−-])`;

export const bareNumber = new RegExp(`^${numberPattern}$`);

const words =
	'kilobytes?|megabytes?|gigabytes?|terabytes?|megs?|gigs?|bytes?|[kmgt]i?[bo]?|b|[кмгт]б|केबी|एमबी|जीबी|टीबी';
const sizePattern = new RegExp(
	String.raw`${beforeNumber}(${numberPattern}) ?(${words})(?![\p{L}\p{M}\p{N}]| ?/ ?s)`,
	'giu',
);

/** A hundred TB: more than any phone or plan holds, so it is a typo. */
const most = 1e14;
/** Nobody types more; a whole pasted page would only cost time. */
const longest = 300;
