import { sentencesOf } from '@/tools/sentences';
import { checkNames, keptResult, type CheckName } from '@/stores/results';
import type { ShownResult } from '@/documents/report';
import { tidy } from '@/documents/model';
import { localDay } from '@/i18n/format';
import type { SiteIndex } from './model';

/** The results that this device keeps, in words, the newest first. One without visible words is left out. `now` is in milliseconds since 1970. */
export function keptResults(
	{ checks }: Pick<SiteIndex, 'checks'>,
	origin: string,
	now: number,
): (ShownResult & { name: CheckName })[] {
	const kept = checkNames.flatMap((name) => {
		const check = checks.find(({ id }) => id === name);
		const result = keptResult(name);
		const words = result && (result.summary ?? sentencesOf(name, result.facts));
		const summary = words && tidy([{ t: words }])[0]?.t;
		if (!check || !summary) return [];
		// A clock that was wrong may have written a time to come.
		const at = Math.min(result.at, now);
		return [{ at, shown: { name, title: check.title, address: origin + check.href, summary, day: localDay(at) } }];
	});
	return kept.sort((a, b) => b.at - a.at).map(({ shown }) => shown);
}
