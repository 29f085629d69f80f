import { spaceNames, spaceTexts as text } from '@/texts/space';
import { common } from '@/texts/tools';
import { formatSize } from '@/tools/common/sizes';

/** What is missing in a place, or to spare, from bytes. */
export const shortOf = (missing: number) => text.short(formatSize(missing, 'up'));
export const enoughWith = (spare: number) => text.enough(formatSize(spare));

/** The sentence of each fact: the verdict, then `phone-short`, `icloud-enough` and so on. */
export const sentences: Record<string, (...values: number[]) => string> = Object.fromEntries([
	...Object.entries(spaceNames).map(([verdict, name]) => [verdict, () => common.sentence(name)]),
	...Object.entries(text.places).flatMap(([place, label]) => [
		[`${place}-short`, (missing = 0) => common.labelled(label, shortOf(missing))],
		[`${place}-enough`, (spare = 0) => common.labelled(label, enoughWith(spare))],
	]),
]);
