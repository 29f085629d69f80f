import { sizeProblems } from '@/texts/tools';
import { beforeNumber, formatNumber, numberPattern, plain, toNumber } from './numbers';

/**
 * Sizes are bytes. Units are decimal, as phones show them: 1 GB is 1,000,000,000 bytes. Only GiB, MiB and KiB count by
 * 1024. Where an app counts by 1024 and still writes GB, the result is 7 % too small, less than a connection varies anyway.
 */
export type ParsedSize = { bytes: number } | { problem: string };

export type Unit = 'kB' | 'MB' | 'GB' | 'TB';

/** A size found in a text, and where. */
export interface SizeInText {
	bytes: number;
	start: number;
	end: number;
	/** The bytes that one of its unit is. */
	unit: number;
}

export interface SizeOptions {
	/** What a number without a unit is counted in, for a field that shows its unit. */
	unit?: Unit;
	/** Of a progress line, such as `412 MB of 2.9 GB (14%)`, take the whole size. Without it, two sizes are refused. */
	whole?: boolean;
}

/** Reads a size that a person typed or pasted, or returns a sentence to show where it cannot. */
export function parseSize(text: string, { unit, whole }: SizeOptions = {}): ParsedSize {
	const typed = plain(text);
	if (typed === '') return { problem: sizeProblems.empty };
	const sizes = sizesIn(typed);
	if (!Array.isArray(sizes)) return sizes;
	const [first, second, third] = sizes.map(({ bytes }) => bytes);
	if (third !== undefined) return { problem: sizeProblems.many };
	if (first !== undefined && second !== undefined)
		return whole
			? { bytes: Math.max(first, second) }
			: { problem: sizeProblems.two(formatSize(first), formatSize(second)) };
	if (first !== undefined) return { bytes: first };
	if (new RegExp(`^${numberPattern}$`).test(typed)) {
		const bare = unit && sizesIn(`${typed} ${unit}`);
		if (!bare) return { problem: sizeProblems.unit(typed) };
		return Array.isArray(bare) ? { bytes: bare[0]!.bytes } : bare;
	}
	return { problem: whyNot(typed) };
}

/** Every size in a text that went through `plain`, in order, or the sentence that says what is wrong with one. */
export function sizesIn(text: string): SizeInText[] | { problem: string } {
	const found: SizeInText[] = [];
	for (const match of text.matchAll(sizePattern)) {
		const [all, number, word] = match;
		const power = powerOf(word!);
		const unit = (/^[kmgt]i/i.test(word!) && !/^(?:gig|kil)/i.test(word!) ? 1024 : 1000) ** power;
		// No phone holds a thousand GB, and no backup is a thousandth of an MB: the unit tells 1,234 MB from 1,234 GB.
		const value = toNumber(number!, power <= 2);
		if (value === undefined) return { problem: sizeProblems.number(number!) };
		if (value * unit > most) return { problem: sizeProblems.large(all.trim()) };
		found.push({
			bytes: Math.round(value * unit),
			start: match.index + all.indexOf(number!),
			end: match.index + all.length,
			unit,
		});
	}
	return found;
}

/** Bytes as a person reads them: `3.1 GB`, `412 MB`. `up` never shows less than there is, for room that must be made. */
export function formatSize(bytes: number, round: 'near' | 'up' = 'near'): string {
	const size = bytes > 0 ? Math.min(bytes, Number.MAX_SAFE_INTEGER) : 0;
	for (const [power, name] of names.entries()) {
		const decimals = power >= 3 || (power > 0 && size < 10 * 1000 ** power) ? 10 : 1;
		// Through the smallest shown part, so that 1.1 GB is not rounded up for the sake of a binary fraction.
		const part = 1000 ** power / decimals;
		const shown = (round === 'up' ? Math.ceil(size / part) : Math.round(size / part)) / decimals;
		if (shown < 1000 || power === names.length - 1) return `${formatNumber(shown, 1)} ${name}`;
	}
	return `${formatNumber(0)} ${names[0]}`;
}

/** Which problem a text without a size has. */
function whyNot(text: string): string {
	if (/\d ?[kmgt]?(?:bits?|bps|(?:b|bytes?) ?\/ ?s)/i.test(text)) return sizeProblems.speed;
	if (/[-−] ?\d/.test(text)) return sizeProblems.negative;
	if (/\d ?%|% ?\d/.test(text)) return sizeProblems.percent;
	return sizeProblems.nothing;
}

const words =
	'kilobytes?|megabytes?|gigabytes?|terabytes?|megs?|gigs?|bytes?|[kmgt]i?[bo]?|b|[кмгт]б|केबी|एमबी|जीबी|टीबी';
const sizePattern = new RegExp(
	String.raw`${beforeNumber}(${numberPattern}) ?(${words})(?![\p{L}\p{M}\p{N}]| ?/ ?s)`,
	'giu',
);
const names = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** The power of a thousand that a unit stands for, by its first letter in the alphabets it is written in. */
function powerOf(word: string): number {
	return [/^b/i, /^[kкक]/i, /^[mмए]/i, /^[gгज]/i, /^[tтट]/i].findIndex((letter) => letter.test(word));
}

/** A hundred TB: more than any phone or plan holds, so it is a typo. */
const most = 1e14;
