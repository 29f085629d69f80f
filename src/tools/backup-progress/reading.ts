import type { Progress } from '@/schemas/reading';
import { readingProblems } from '@/texts/backup-progress';
import { sizeProblems } from '@/texts/tools';
import {
	bareNumber,
	beforeNumber,
	numberPattern,
	parseSize,
	plain,
	sizesIn,
	toNumber,
	type Parsed,
	type SizeInText,
} from '../common/sizes';

/** Reads `14%`, `412 MB`, `1.2 of 2.9 GB` or `Uploading: 412 MB of 2.9 GB (14%)`. Returns a sentence where it cannot. */
export function parseReading(text: string): Parsed<Progress> {
	const typed = plain(text);
	if (typed === '') return { problem: readingProblems.empty };
	const sizes = sizesIn(typed);
	if (!Array.isArray(sizes)) return sizes;
	const percent = percentIn(typed);
	if (typeof percent === 'object') return percent;
	const amounts = toAmounts(typed, sizes, percent);
	if ('problem' in amounts) return amounts;
	const { uploaded, total } = amounts;
	if (total === 0) return { problem: readingProblems.zero };
	if (uploaded !== undefined && total && percent !== undefined) {
		// Points of a percentage that rounding to a tenth of a GB can make: few for a large backup, many for a small one.
		const slack = 2 + 1e10 / total;
		if (Math.abs((uploaded / total) * 100 - percent) > slack)
			return { problem: readingProblems.mismatch(uploaded, total, percent) };
	}
	return { ...amounts, percent };
}

/** The one percentage in a text; a number alone is one too, as that is what people name first. */
function percentIn(text: string): Parsed<number> | undefined {
	const found = [...text.matchAll(percentPattern)].map(([, behind, before]) => behind ?? before);
	if (found.length > 1) return { problem: readingProblems.percents };
	const raw = found[0] ?? text.match(bareNumber)?.[0];
	if (raw === undefined) return /[-−] ?\d[\d.,]* ?%/.test(text) ? { problem: readingProblems.range } : undefined;
	const percent = toNumber(raw, false);
	if (percent === undefined) return { problem: sizeProblems.number(raw) };
	return percent <= 100 ? percent : { problem: readingProblems.range };
}

function toAmounts(text: string, [first, second, third]: SizeInText[], percent?: number): Parsed<Progress> {
	if (third) return { problem: sizeProblems.many };
	// Some languages name the whole first, so the larger one is the whole.
	if (first && second)
		return { uploaded: Math.min(first.bytes, second.bytes), total: Math.max(first.bytes, second.bytes) };
	if (!first) return percent === undefined ? (parseSize(text) as { problem: string }) : {};
	const [, part] = text.slice(0, first.start).match(partOf) ?? [];
	if (part !== undefined) {
		const value = toNumber(part, false);
		if (value === undefined) return { problem: sizeProblems.number(part) };
		const uploaded = Math.round(value * first.unit);
		return uploaded <= first.bytes ? { uploaded, total: first.bytes } : { problem: readingProblems.unit(part) };
	}
	if (percent === undefined) return { uploaded: first.bytes };
	return text.search(/[%٪]/) < first.start ? { total: first.bytes } : { problem: readingProblems.which(first.bytes) };
}

const percentPattern = new RegExp(
	String.raw`${beforeNumber}(?:(${numberPattern}) ?[%٪]|[%٪] ?(${numberPattern}))`,
	'gu',
);
/** `1.2 of` before `2.9 GB`: the first number shares the unit of the second. */
const partOf = new RegExp(String.raw`${beforeNumber}(${numberPattern}) ?(?:/|of|out of|de|di|von|dari|sur) ?$`, 'iu');
